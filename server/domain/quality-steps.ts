import { type Indicator, observedPeriod } from './indicator.ts';
import {
  endMonth,
  makePeriod,
  type Period,
  periodFromKey,
  periodKey,
  precedingPeriod,
} from './period.ts';
import type { Series } from './quality-world.ts';

/** Keys of year-to-date periods end in 401 to 412. */
export function isYearToDateKey(key: number): boolean {
  return Math.floor(key / 100) % 10 === 4;
}

/** The newest earlier period of the same kind and year with a figure; null when there is none. */
export function figureBeforeInYear(series: Series, key: number): number | null {
  for (let k = key - 1; k % 100 >= 1; k--) if (series.has(k)) return k;
  return null;
}

/** The next later period of the same kind and year with a figure; null when there is none. */
export function figureAfterInYear(series: Series, key: number): number | null {
  for (let k = key + 1; k % 100 <= 12; k++) if (series.has(k)) return k;
  return null;
}

/**
 * The period in which the indicator was last due before this one: a quarter back for what is quarterly,
 * and from March to February, not January, where January is never published.
 */
export function dueBefore(indicator: Indicator, key: number): number {
  const period = periodFromKey(key);
  let before = precedingPeriod(period);
  for (let step = 1; step < 12 && !isDue(indicator, before); step++)
    before = precedingPeriod(before);
  return periodKey(before);
}

/** Values pushed for the single month or quarter beside the cumulative ones are due every time. */
function isDue(indicator: Indicator, period: Period): boolean {
  if (indicator.skipsJanuary && period.kind === 'MONTH' && period.ordinal === 1) return false;
  if (period.kind !== 'YEAR_TO_DATE') return true;
  return observedPeriod(indicator, period.year, period.ordinal)?.kind === 'YEAR_TO_DATE';
}

/** A cumulative figure with what it should be the sum of. */
export type CumulativeStep = {
  /** January to the month. */
  whole: number;
  /** The month or quarter alone. */
  alone: number;
  /** What came before, cumulative or, in January's stead, the month itself; null at the start of the year. */
  before: number | null;
};

/**
 * Splits a cumulative period into the last single one and what was before it. Null where nothing can be
 * split: the first figure of an indicator that never publishes January is January–February in one piece.
 */
export function cumulativeStep(indicator: Indicator, whole: number): CumulativeStep | null {
  const { year, ordinal } = periodFromKey(whole);
  const isQuarterly = indicator.frequency === 'QUARTER';
  const step = isQuarterly ? 3 : 1;
  if (!isQuarterly && indicator.frequency !== 'MONTH') return null;
  if (ordinal % step !== 0) return null;
  if (indicator.skipsJanuary && ordinal <= 2) return null;
  const alone = periodKey(
    isQuarterly ? makePeriod('QUARTER', year, ordinal / 3) : makePeriod('MONTH', year, ordinal),
  );
  return { whole, alone, before: ordinal > step ? whole - step : null };
}

/** The cumulative periods a changed value, cumulative or single, takes part in. */
export function cumulativesTouched(indicator: Indicator, key: number): number[] {
  const period = periodFromKey(key);
  const step = indicator.frequency === 'QUARTER' ? 3 : 1;
  if (period.kind === 'YEAR_TO_DATE') {
    return period.ordinal + step <= 12 ? [key, key + step] : [key];
  }
  if (period.kind !== indicator.frequency) return [];
  return [periodKey(makePeriod('YEAR_TO_DATE', period.year, endMonth(period)))];
}
