import type { Catalogue } from '../../data/catalogue/catalogue.ts';
import type { ExportCursor, ExportSlice } from '../../data/observation/export.repository.ts';
import type { StoredObservation } from '../../data/observation/observation.repository.ts';
import { endDate, type Period, periodFromKey, startDate } from '../../domain/period.ts';
import { readableUnit } from '../../domain/permission.ts';
import { type ActionContext, assertMay, InvalidArgument } from '../action-context.ts';
import { requireIndicator } from '../require-indicator.ts';

/** What is to be exported, by codes. Null = everything the viewer may read. */
export type ExportQuestion = {
  indicatorCodes: readonly string[] | null;
  unitCodes: readonly string[] | null;
  /** Both ends included. */
  from: Period | null;
  to: Period | null;
  /** As known then; null = as known now. */
  asOf: Date | null;
};

export type ExportRun = { catalogue: Catalogue; slice: ExportSlice };

const PAGE = 2_000;

/** The keys of a question within the viewer's rights. What is recorded while it is answered stays out of it. */
export async function sliceOf(
  context: ActionContext,
  question: ExportQuestion,
): Promise<ExportRun> {
  const viewer = assertMay(context, 'observation.read');
  const catalogue = await context.catalogue();
  const { indicatorCodes, unitCodes, from, to, asOf } = question;
  const indicators =
    indicatorCodes?.map((code) => requireIndicator(catalogue, code)) ?? catalogue.indicators;
  for (const code of unitCodes ?? []) {
    if (!catalogue.unitByCode.has(code)) throw unknownUnit(code);
  }
  const wanted = unitCodes === null ? null : new Set(unitCodes);
  const scope = readableUnit(viewer);
  const units = catalogue.units
    .filter((unit) => wanted === null || wanted.has(unit.code))
    .filter((unit) => scope === 'ALL' || scope.unitCode === unit.code);
  return {
    catalogue,
    slice: {
      indicatorIds: indicators.map((one) => one.id),
      unitIds: units.map((one) => one.id),
      fromKey: (from?.year ?? 1900) * 1000,
      toKey: (to?.year ?? 2100) * 1000 + 999,
      asOf: asOf ?? context.now(),
    },
  };
}

function unknownUnit(code: string): InvalidArgument {
  return new InvalidArgument(
    'units',
    `没有单位“${code}”，请从单位目录中选择。`,
    `There is no unit "${code}"; choose one from the catalogue.`,
  );
}

/** Reads page after page until there is nothing left; memory holds one page. */
export async function* allPages<Row extends StoredObservation>(
  question: ExportQuestion,
  readPage: (after: ExportCursor | null, limit: number) => Promise<Row[]>,
): AsyncGenerator<Row[]> {
  let after: ExportCursor | null = null;
  for (;;) {
    const page: Row[] = await readPage(after, PAGE);
    const within = page.filter((row) => liesWithin(row.periodKey, question));
    if (within.length > 0) yield within;
    const last = page.at(-1);
    if (last === undefined || page.length < PAGE) return;
    after = last;
  }
}

function liesWithin(key: number, { from, to }: ExportQuestion): boolean {
  const period = periodFromKey(key);
  return (
    (from === null || endDate(period) >= startDate(from)) &&
    (to === null || endDate(period) <= endDate(to))
  );
}
