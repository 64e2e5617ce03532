import type { StoredIndicator, StoredUnit } from '../../data/catalogue/catalogue.ts';
import { findPeriodSpan } from '../../data/observation/observation.repository.ts';
import { isPercentage, latestObservedPeriod, observedPeriodKind } from '../../domain/indicator.ts';
import {
  endDate,
  endMonth,
  type Period,
  periodFromKey,
  periodKey,
  periodsBetween,
  periodsOfYear,
  startDate,
} from '../../domain/period.ts';
import { readableUnit } from '../../domain/permission.ts';
import { type ActionContext, assertMay, InvalidArgument } from '../action-context.ts';
import { requireIndicator } from '../require-indicator.ts';
import { readSeries, type TrendSeries, withForebears } from './trend-series.ts';

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
  const catalogue = await context.catalogue();
  const unitIds = withForebears(catalogue, units).map((unit) => unit.id);
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
