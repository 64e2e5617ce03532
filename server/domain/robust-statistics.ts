import { type Decimal, decimal, HUNDRED, ZERO } from './decimal.ts';

/** Turns a median absolute deviation into the standard deviation of a normal sample. */
const MAD_SCALE = decimal('1.4826');
const TWO = decimal(2);

/** The middle of a sample, of two middles the mean; the sample must not be empty. */
export function median(sample: readonly Decimal[]): Decimal {
  const sorted = [...sample].sort((a, b) => a.comparedTo(b));
  const half = sorted.length >> 1;
  const upper = sorted[half]!;
  return sorted.length % 2 === 1 ? upper : sorted[half - 1]!.plus(upper).div(TWO);
}

/** The median distance from the median; zero when at least half of the sample is the same. */
export function medianAbsoluteDeviation(sample: readonly Decimal[], middle: Decimal): Decimal {
  return median(sample.map((one) => one.minus(middle).abs()));
}

export type OutlierTerms = {
  minPoints: number;
  /** k in |x − median| > k · 1.4826 · MAD. */
  factor: Decimal;
  /** Used in place of it when MAD is zero: |x − median| > this per hundred of |median|. */
  relativePercent: Decimal;
};

/** What a sample calls usual: the middle and the largest distance from it still accepted. */
export type Yardstick = { median: Decimal; mad: Decimal; threshold: Decimal; points: number };

/**
 * Median and MAD in place of mean and standard deviation: one wild value moves the latter so far that it
 * hides itself. Null when the sample has fewer points than asked for.
 */
export function yardstickOf(sample: readonly Decimal[], terms: OutlierTerms): Yardstick | null {
  if (sample.length === 0 || sample.length < terms.minPoints) return null;
  const middle = median(sample);
  const mad = medianAbsoluteDeviation(sample, middle);
  const threshold = mad.eq(ZERO)
    ? middle.abs().times(terms.relativePercent).div(HUNDRED)
    : mad.times(MAD_SCALE).times(terms.factor);
  return { median: middle, mad, threshold, points: sample.length };
}

/** Whether a value is further from the middle than is usual; at the threshold is not beyond it. */
export function isFarFrom(value: Decimal, { median: middle, threshold }: Yardstick): boolean {
  return value.minus(middle).abs().gt(threshold);
}
