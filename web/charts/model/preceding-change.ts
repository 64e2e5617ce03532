import { percentChange, subtractDecimals } from '../decimal-text.ts';
import { parsePeriod } from '../period-code.ts';

interface Stretch {
  /** What the period adds on its own; null = unknown. */
  readonly value: string | null;
  /** Calendar months it covers; only stretches of the same length are compared. */
  readonly months: number;
}

/** One decimal is how growth is published. */
const CHANGE_DIGITS = 1;

/**
 * 环比: change on the period just before, in percent, or in points for percentages. A total from January
 * is first taken apart into what each period added. Null where either side is missing, where the two cover
 * a different number of months (January and February told as one), or where the base is not above zero.
 */
export function precedingChanges(
  periods: readonly string[],
  values: readonly (string | null)[],
  measure: 'PERCENT' | 'PERCENTAGE_POINTS',
): (string | null)[] {
  if (measure === 'PERCENTAGE_POINTS') {
    return values.map((value, at) => {
      const before = values[at - 1] ?? null;
      return value === null || before === null ? null : subtractDecimals(value, before);
    });
  }
  const stretches = periods.map((_, at) => stretchAt(periods, values, at));
  return stretches.map((stretch, at) => {
    const before = stretches[at - 1];
    if (!before || before.months !== stretch.months) return null;
    if (stretch.value === null || before.value === null) return null;
    return percentChange(stretch.value, before.value, CHANGE_DIGITS);
  });
}

function stretchAt(
  periods: readonly string[],
  values: readonly (string | null)[],
  at: number,
): Stretch {
  const value = values[at] ?? null;
  const period = parsePeriod(periods[at] ?? '');
  if (!period) return { value, months: 0 };
  if (period.kind !== 'yearToDate') {
    return { value, months: period.endMonth - period.startMonth + 1 };
  }
  const before = parsePeriod(periods[at - 1] ?? '');
  if (before?.kind !== 'yearToDate' || before.year !== period.year) {
    return { value, months: period.endMonth };
  }
  const sum = values[at - 1] ?? null;
  return {
    value: value === null || sum === null ? null : subtractDecimals(value, sum),
    months: period.endMonth - before.endMonth,
  };
}
