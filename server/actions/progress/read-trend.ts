import type { StoredIndicator, StoredUnit } from '../../data/catalogue/catalogue.ts';
import {
  findPeriodSpan,
  listObservations,
  type StoredObservation,
} from '../../data/observation/observation.repository.ts';
import { listTargets, type StoredTarget } from '../../data/target/target.repository.ts';
import type { Decimal } from '../../domain/decimal.ts';
import { yearOnYear } from '../../domain/growth.ts';
import { isPercentage, latestObservedPeriod, observedPeriodKind } from '../../domain/indicator.ts';
import type { MissingReason, ValueQuality } from '../../domain/observation.ts';
import {
  endDate,
  endMonth,
  type Period,
  periodFromKey,
  periodKey,
  periodsBetween,
  periodsOfYear,
  samePeriodLastYear,
  startDate,
} from '../../domain/period.ts';
import { readableUnit } from '../../domain/permission.ts';
import { dueValue } from '../../domain/progress.ts';
import { type ActionContext, assertMay, InvalidArgument } from '../action-context.ts';
import { requireIndicator } from '../require-indicator.ts';

/** Parallel arrays along the periods of the trend. A null value is a gap; its reason may say why, null reason = never pushed. */
export type TrendSeries = {
  unit: StoredUnit;
  values: (Decimal | null)[];
  missingReasons: (MissingReason | null)[];
  qualities: (ValueQuality | null)[];
  revisions: (number | null)[];
  yoy: (Decimal | null)[];
  targets: (Decimal | null)[];
  dues: (Decimal | null)[];
};
export type Trend = {
  indicator: StoredIndicator;
  periods: Period[];
  yoyMeasure: 'PERCENT' | 'PERCENTAGE_POINTS';
  series: TrendSeries[];
  asOf: Date | null;
};
export type TrendQuestion = {
  indicatorCode: string;
  unitCodes: readonly string[];
  from: Period | null;
  to: Period | null;
  asOf: Date | null;
};

const DEFAULT_YEARS = 10;
const MAX_UNITS = 40;
const MAX_PERIODS = 600;

/** How an indicator ran for some units: actual values, targets and what was due; ten years unless asked otherwise. */
export async function readTrend(context: ActionContext, question: TrendQuestion): Promise<Trend> {
  const viewer = assertMay(context, 'progress.read');
  const catalogue = await context.catalogue();
  const indicator = requireIndicator(catalogue, question.indicatorCode);
  if (question.unitCodes.length > MAX_UNITS) {
    throw new InvalidArgument(
      'units',
      `一次最多比较 ${MAX_UNITS} 个单位。`,
      `At most ${MAX_UNITS} units in one trend.`,
    );
  }
  const scope = readableUnit(viewer);
  const units = question.unitCodes.flatMap((code) => {
    const unit = catalogue.unitByCode.get(code);
    return unit && (scope === 'ALL' || scope.unitCode === code) ? [unit] : [];
  });
  const periods = await periodsOf(context, indicator, units, question);
  const series = await readSeries(context, { indicator, units, periods, asOf: question.asOf });
  const inPoints = isPercentage(indicator.unitOfMeasureZh);
  const yoyMeasure = inPoints ? 'PERCENTAGE_POINTS' : 'PERCENT';
  return { indicator, periods, yoyMeasure, series, asOf: question.asOf };
}

async function periodsOf(
  context: ActionContext,
  indicator: StoredIndicator,
  units: readonly StoredUnit[],
  question: TrendQuestion,
): Promise<Period[]> {
  const kind = observedPeriodKind(indicator);
  const kindDigit = Math.floor((periodKey(periodsOfYear(kind, 2000)[0]!) % 1000) / 100);
  const unitIds = units.map((unit) => unit.id);
  const slice = { indicatorId: indicator.id, unitIds, kindDigit };
  // Units that never reported are shown as one long gap along the periods others reported.
  const span =
    (await findPeriodSpan(context.store.reader, slice)) ??
    (await findPeriodSpan(context.store.reader, { ...slice, unitIds: null }));
  if (span === null) return [];
  const last = periodFromKey(span.lastKey);
  const toDay = question.to ? endDate(question.to) : endDate(last);
  const defaultYear = Number(toDay.slice(0, 4)) - DEFAULT_YEARS + 1;
  const fromDay = question.from
    ? startDate(question.from)
    : maxText(startDate(periodFromKey(span.firstKey)), `${defaultYear}-01-01`);
  const years = { first: Number(fromDay.slice(0, 4)), last: Number(toDay.slice(0, 4)) };
  const [first] = periodsOfYear(kind, years.first);
  const final = periodsOfYear(kind, years.last).at(-1);
  return periodsBetween(first!, final!)
    .filter((period) => endDate(period) >= fromDay && endDate(period) <= toDay)
    .filter((period) => isReported(indicator, period))
    .slice(-MAX_PERIODS);
}

const maxText = (a: string, b: string) => (a > b ? a : b);

/** Periods the indicator never reports (January where it is skipped, August of a quarterly figure) are no gaps. */
function isReported(indicator: StoredIndicator, period: Period): boolean {
  const latest = latestObservedPeriod(indicator, period.year, endMonth(period));
  return latest !== null && periodKey(latest) === periodKey(period);
}

type SeriesSlice = {
  indicator: StoredIndicator;
  units: readonly StoredUnit[];
  periods: readonly Period[];
  asOf: Date | null;
};

async function readSeries(context: ActionContext, slice: SeriesSlice): Promise<TrendSeries[]> {
  const { indicator, units, periods, asOf } = slice;
  const [first, last] = [periods[0], periods.at(-1)];
  if (!first || !last || units.length === 0) return [];
  const unitIds = units.map((unit) => unit.id);
  const indicatorIds = [indicator.id];
  const observations = await listObservations(context.store.reader, {
    indicatorIds,
    unitIds,
    fromKey: periodKey(samePeriodLastYear(first)),
    toKey: periodKey(last),
    asOf,
  });
  const span = { fromYear: first.year, toYear: last.year, unitIds, indicatorIds, asOf };
  const targets = await listTargets(context.store.reader, span);
  return units.map((unit) => {
    const own = observations.filter((one) => one.unitId === unit.id);
    const goals = targets.filter((one) => one.unitId === unit.id);
    return seriesOf(unit, indicator, periods, own, goals);
  });
}

function seriesOf(
  unit: StoredUnit,
  indicator: StoredIndicator,
  periods: readonly Period[],
  observations: readonly StoredObservation[],
  targets: readonly StoredTarget[],
): TrendSeries {
  const at = new Map(observations.map((one) => [one.periodKey, one]));
  const goalOf = new Map(targets.map((target) => [target.year, target]));
  const inPoints = isPercentage(indicator.unitOfMeasureZh);
  const found = periods.map((period) => at.get(periodKey(period)));
  return {
    unit,
    values: found.map((one) => one?.observed.value ?? null),
    missingReasons: found.map((one) => one?.observed.missingReason ?? null),
    qualities: found.map((one) => (one?.observed.value ? one.observed.quality : null)),
    revisions: found.map((one) => one?.revision ?? null),
    yoy: periods.map((period, index) => {
      const before = at.get(periodKey(samePeriodLastYear(period)))?.observed.value ?? null;
      return yearOnYear(found[index]?.observed.value ?? null, before, inPoints);
    }),
    targets: periods.map((period) => goalOf.get(period.year)?.value ?? null),
    dues: periods.map((period) => {
      const target = goalOf.get(period.year);
      if (!target) return null;
      const named = { ...target, unitCode: unit.code, indicatorCode: indicator.code };
      return dueValue(indicator, named, endMonth(period));
    }),
  };
}
