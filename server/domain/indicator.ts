import { endMonth, makePeriod, type Period, type PeriodKind } from './period.ts';

export const INDICATOR_KINDS = ['CUMULATIVE_AMOUNT', 'GROWTH_RATE', 'LEVEL', 'MILESTONE'] as const;
export type IndicatorKind = (typeof INDICATOR_KINDS)[number];

/** 正向, 反向, 区间. There is no default: a wrong guess turns a red light green. */
export const DIRECTIONS = ['POSITIVE', 'REVERSE', 'INTERVAL'] as const;
export type Direction = (typeof DIRECTIONS)[number];

export const FREQUENCIES = ['MONTH', 'QUARTER', 'HALF', 'YEAR'] as const;
export type Frequency = (typeof FREQUENCIES)[number];

/** How values of one unit combine over time: flows add, stocks take the last, rates do neither. */
export const TIME_AGGREGATIONS = ['SUM', 'LAST', 'AVERAGE', 'NONE'] as const;
export type TimeAggregation = (typeof TIME_AGGREGATIONS)[number];

/** How values of several units combine; NONE refuses a total (growth rates, medians). */
export const UNIT_AGGREGATIONS = ['SUM', 'AVERAGE', 'NONE'] as const;
export type UnitAggregation = (typeof UNIT_AGGREGATIONS)[number];

/** What an indicator means. `digits` is how many decimals are published; rankings round to it. */
export type Indicator = {
  code: string;
  nameZh: string;
  nameEn: string;
  shortNameZh: string;
  pinyin: string;
  kind: IndicatorKind;
  direction: Direction;
  unitOfMeasureZh: string;
  unitOfMeasureEn: string;
  timeAggregation: TimeAggregation;
  unitAggregation: UnitAggregation;
  frequency: Frequency;
  digits: number;
  /** January is never published on its own; its first figure is January–February (schedule 3.2). */
  skipsJanuary: boolean;
  definitionZh: string;
  definitionEn: string;
  blockCode: string;
  leadDepartmentCode: string;
  lightRuleCode: string;
  sortOrder: number;
};

/** A first-level block of the indicator tree; `fullMark` null where the block carries no points. */
export type IndicatorBlock = {
  code: string;
  nameZh: string;
  nameEn: string;
  fullMark: string | null;
  sortOrder: number;
};

const MONTHS_PER: Record<Frequency, number> = { MONTH: 1, QUARTER: 3, HALF: 6, YEAR: 12 };

type Timing = Pick<Indicator, 'kind' | 'frequency' | 'skipsJanuary'>;

/** Whether the indicator is compared as year-to-date: amounts and growth rates are (累计, 累计同比), states are not. */
export function isYearToDate(kind: IndicatorKind): boolean {
  return kind === 'CUMULATIVE_AMOUNT' || kind === 'GROWTH_RATE';
}

/** The kind of period whose value the light reads. */
export function observedPeriodKind(indicator: Timing): PeriodKind {
  if (indicator.frequency === 'YEAR') return 'YEAR';
  return isYearToDate(indicator.kind) ? 'YEAR_TO_DATE' : indicator.frequency;
}

/**
 * The period whose value is due when a month closes; null when the indicator reports nothing for
 * that month (a quarterly figure in August, or January where January is never published).
 */
export function observedPeriod(indicator: Timing, year: number, month: number): Period | null {
  const step = MONTHS_PER[indicator.frequency];
  if (month % step !== 0) return null;
  if (indicator.skipsJanuary && month === 1) return null;
  const kind = observedPeriodKind(indicator);
  return makePeriod(kind, year, kind === 'YEAR_TO_DATE' ? month : month / step);
}

/** The newest period of the year whose value is due when a month closes; null when none is yet. */
export function latestObservedPeriod(
  indicator: Timing,
  year: number,
  month: number,
): Period | null {
  for (let m = month; m >= 1; m--) {
    const period = observedPeriod(indicator, year, m);
    if (period !== null) return period;
  }
  return null;
}

/** The month whose light a value feeds; null when the value's period is not the one lights read. */
export function lightMonth(indicator: Timing, period: Period): number | null {
  if (period.kind !== observedPeriodKind(indicator)) return null;
  const month = endMonth(period);
  return observedPeriod(indicator, period.year, month) === null ? null : month;
}

/** Whether differences are counted in percentage points (the value is itself a percentage). */
export function isPercentage(unitOfMeasureZh: string): boolean {
  return unitOfMeasureZh === '%' || unitOfMeasureZh === '％' || unitOfMeasureZh === '百分点';
}
