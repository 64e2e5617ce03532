import type { StoredUnit } from '../../data/catalogue/catalogue.ts';
import {
  listObservations,
  type StoredObservation,
} from '../../data/observation/observation.repository.ts';
import { endDate, type Period, periodFromKey, startDate } from '../../domain/period.ts';
import { readableUnit } from '../../domain/permission.ts';
import { type ActionContext, assertMay, InvalidArgument } from '../action-context.ts';
import { requireIndicator } from '../require-indicator.ts';

export type ObservationQuestion = {
  indicatorCode: string;
  /** Null = every unit the viewer may read. */
  unitCodes: readonly string[] | null;
  from: Period | null;
  to: Period | null;
  asOf: Date | null;
};

/** A value with the newest signed revision of it; null where nobody has signed. */
export type SignedObservation = StoredObservation & { signed: StoredObservation | null };

const MAX_VALUES = 50_000;

/** Pushed values of an indicator by unit, whatever their period kind, as known at an instant. Units without values are left out. */
export async function readObservations(
  context: ActionContext,
  question: ObservationQuestion,
): Promise<{ unit: StoredUnit; observations: SignedObservation[] }[]> {
  const viewer = assertMay(context, 'observation.read');
  const catalogue = await context.catalogue();
  const indicator = requireIndicator(catalogue, question.indicatorCode);
  const scope = readableUnit(viewer);
  const wanted = question.unitCodes === null ? null : new Set(question.unitCodes);
  const units = catalogue.units
    .filter((unit) => wanted === null || wanted.has(unit.code))
    .filter((unit) => scope === 'ALL' || scope.unitCode === unit.code);
  const slice = {
    indicatorIds: [indicator.id],
    unitIds: units.map((unit) => unit.id),
    fromKey: (question.from?.year ?? 1900) * 1000,
    toKey: (question.to?.year ?? 2100) * 1000 + 999,
    asOf: question.asOf,
    basis: context.basis,
  };
  const observations = await listObservations(context.store.reader, slice);
  const within = observations.filter((one) => liesWithin(one.periodKey, question));
  if (within.length > MAX_VALUES) {
    throw new InvalidArgument(
      'units',
      `共 ${within.length} 个值，一次最多 ${MAX_VALUES} 个；请缩小单位或期间范围。`,
      `${within.length} values; one answer holds at most ${MAX_VALUES}: ask for fewer units or periods.`,
    );
  }
  const signed = new Map(
    (await listObservations(context.store.reader, { ...slice, basis: 'SIGNED' })).map((one) => [
      `${one.unitId} ${one.periodKey}`,
      one,
    ]),
  );
  const paired = within.map((one) => ({
    ...one,
    signed: signed.get(`${one.unitId} ${one.periodKey}`) ?? null,
  }));
  return units.flatMap((unit) => {
    const own = paired.filter((one) => one.unitId === unit.id);
    return own.length === 0 ? [] : [{ unit, observations: own }];
  });
}

function liesWithin(key: number, { from, to }: ObservationQuestion): boolean {
  const period = periodFromKey(key);
  return (
    (from === null || endDate(period) >= startDate(from)) &&
    (to === null || endDate(period) <= endDate(to))
  );
}
