import type { Catalogue, StoredIndicator, StoredUnit } from '../../data/catalogue/catalogue.ts';
import type { Reader } from '../../data/connect.ts';
import {
  listObservations,
  type StoredObservation,
} from '../../data/observation/observation.repository.ts';
import {
  listCounterparts,
  listDecisions,
  type StoredDecision,
} from '../../data/quality/reconciliation.repository.ts';
import { isPercentage } from '../../domain/indicator.ts';
import { endDate, type Period, periodFromKey, periodKey } from '../../domain/period.ts';
import {
  type Counterpart,
  compareSides,
  counterpartOn,
  type Difference,
  type ScoringSide,
} from '../../domain/reconciliation.ts';
import { type ActionContext, assertMay, assertYear, InvalidArgument } from '../action-context.ts';
import { requireIndicator } from '../require-indicator.ts';

export type ReconciliationRow = Difference & {
  unit: StoredUnit;
  periodKey: number;
  counterpart: StoredIndicator;
  tolerancePercent: Counterpart['tolerancePercent'];
  scoringSide: ScoringSide;
  /** Null when that side pushed nothing. */
  own: StoredObservation | null;
  other: StoredObservation | null;
  decision: StoredDecision | null;
  /** Whether the decision was about the figures as they stand; null without one. */
  isDecisionCurrent: boolean | null;
};

/** One period, or all of a year. */
export type ReconciliationQuestion = {
  indicatorCode: string;
  period: Period | null;
  year: number | null;
};

/** The figures of two departments about one thing side by side, wherever at least one has pushed; empty without a counterpart. */
export async function readReconciliation(
  context: ActionContext,
  question: ReconciliationQuestion,
): Promise<ReconciliationRow[]> {
  assertMay(context, 'quality.read');
  const catalogue = await context.catalogue();
  const indicator = requireIndicator(catalogue, question.indicatorCode);
  const { fromKey, toKey } = spanOf(question);
  return reconcile(context.store.reader, catalogue, { indicator, fromKey, toKey, unitId: null });
}

function spanOf({ period, year }: ReconciliationQuestion): { fromKey: number; toKey: number } {
  if ((period === null) === (year === null)) {
    throw new InvalidArgument(
      'period',
      '请在期间和年度中选填一个。',
      'Give either a period or a year.',
    );
  }
  if (period !== null) return { fromKey: periodKey(period), toKey: periodKey(period) };
  assertYear(year!);
  return { fromKey: year! * 1000, toKey: year! * 1000 + 999 };
}

type Slice = {
  indicator: StoredIndicator;
  fromKey: number;
  toKey: number;
  /** Null = every unit. */
  unitId: number | null;
};

/** The comparison itself; a part of reading and of deciding. Empty when the indicator has no counterpart. */
export async function reconcile(
  db: Reader,
  catalogue: Catalogue,
  slice: Slice,
): Promise<ReconciliationRow[]> {
  const { indicator, fromKey, toKey, unitId } = slice;
  const pairs = (await listCounterparts(db)).filter((one) => one.indicatorCode === indicator.code);
  if (pairs.length === 0) return [];
  const others = pairs.map((pair) => catalogue.indicatorByCode.get(pair.counterpartCode)!.id);
  const found = await listObservations(db, {
    indicatorIds: [...new Set([indicator.id, ...others])],
    unitIds: unitId === null ? catalogue.units.map((unit) => unit.id) : [unitId],
    ...{ fromKey, toKey, asOf: null },
    basis: 'LATEST',
  });
  const years = { fromYear: Math.floor(fromKey / 1000), toYear: Math.floor(toKey / 1000) };
  const decisions = await listDecisions(db, { indicatorId: indicator.id, ...years });
  const place = (unit: number, key: number) => `${unit} ${key}`;
  const decisionAt = new Map(decisions.map((one) => [place(one.unitId, one.periodKey), one]));
  const valueAt = new Map(
    found.map((one) => [`${one.indicatorId} ${place(one.unitId, one.periodKey)}`, one]),
  );
  const places = new Map(found.map((one) => [place(one.unitId, one.periodKey), one]));
  const rows: ReconciliationRow[] = [];
  for (const [at, { unitId: id, periodKey: key }] of places) {
    const pair = counterpartOn(pairs, indicator.code, endDate(periodFromKey(key)));
    if (pair === null) continue;
    const counterpart = catalogue.indicatorByCode.get(pair.counterpartCode)!;
    const own = valueAt.get(`${indicator.id} ${at}`) ?? null;
    const other = valueAt.get(`${counterpart.id} ${at}`) ?? null;
    if (own === null && other === null) continue;
    const decision = decisionAt.get(at) ?? null;
    const unit = catalogue.unitById.get(id)!;
    rows.push({
      unit,
      periodKey: key,
      counterpart,
      ...compared(indicator, pair, own, other),
      own,
      other,
      decision,
      isDecisionCurrent: decision && isAbout(decision, counterpart, own, other),
    });
  }
  const order = new Map(catalogue.units.map((unit, index) => [unit.id, index]));
  return rows.sort(
    (a, b) => order.get(a.unit.id)! - order.get(b.unit.id)! || a.periodKey - b.periodKey,
  );
}

function compared(
  indicator: StoredIndicator,
  { scoringSide, tolerancePercent }: Counterpart,
  own: StoredObservation | null,
  other: StoredObservation | null,
) {
  const sides = [own?.observed.value ?? null, other?.observed.value ?? null] as const;
  const [scoring, beside] = scoringSide === 'INDICATOR' ? sides : [sides[1], sides[0]];
  const terms = { tolerancePercent, isPercentage: isPercentage(indicator.unitOfMeasureZh) };
  return { ...compareSides(scoring, beside, terms), scoringSide, tolerancePercent };
}

/** An adopted value is a later revision than the one looked at; it is what the decision made of it. */
function isAbout(
  decision: StoredDecision,
  counterpart: StoredIndicator,
  own: StoredObservation | null,
  other: StoredObservation | null,
): boolean {
  return (
    decision.counterpartId === counterpart.id &&
    decision.revision === own?.revision &&
    decision.counterpartRevision === other?.revision
  );
}
