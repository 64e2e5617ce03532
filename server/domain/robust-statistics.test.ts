import { describe, expect, it } from 'vitest';
import { type Decimal, decimal } from './decimal.ts';
import { isFarFrom, median, medianAbsoluteDeviation, yardstickOf } from './robust-statistics.ts';

const sample = (...values: (string | number)[]) => values.map((value) => decimal(value));
const terms = (minPoints = 3, factor = '2', relativePercent = '10') => ({
  minPoints,
  factor: decimal(factor),
  relativePercent: decimal(relativePercent),
});

/** Whether a value is far from a sample, and by which threshold; null where nothing is said. */
function checkOutlier(
  value: Decimal,
  values: Decimal[],
  asked: Parameters<typeof yardstickOf>[1],
): { isFar: boolean; threshold: Decimal; mad: Decimal } | null {
  const yardstick = yardstickOf(values, asked);
  return yardstick && { ...yardstick, isFar: isFarFrom(value, yardstick) };
}

describe('the median', () => {
  it.each([
    ['one value', [7], '7'],
    ['an odd number', [9, 1, 5], '5'],
    ['an even number', [1, 2, 3, 10], '2.5'],
    ['negative values', [-3, -1, -2], '-2'],
    ['numbers that texts would sort otherwise', [10, 9, 100], '10'],
  ])('of %s is the middle', (_what, values, middle) => {
    expect(median(sample(...values)).toFixed()).toBe(middle);
  });

  it('leaves the sample in its order', () => {
    const values = sample(3, 1, 2);
    median(values);
    expect(values.map(String)).toEqual(['3', '1', '2']);
  });
});

describe('the median absolute deviation', () => {
  it.each([
    [[1, 2, 3, 4, 100], '1'],
    [[5, 5, 5, 9], '0'],
    [[1, 3], '1'],
  ])('of %j is %s', (values, mad) => {
    const all = sample(...values);
    expect(medianAbsoluteDeviation(all, median(all)).toFixed()).toBe(mad);
  });
});

describe('an outlier', () => {
  // Median 3, MAD 1: with k = 2 the threshold is 2.9652.
  it.each([
    ['5.9652', false],
    ['5.9653', true],
    ['0.0348', false],
    ['0.0347', true],
  ])('at %s: far %s; at the threshold is not beyond it', (value, isFar) => {
    const check = checkOutlier(decimal(value), sample(1, 2, 3, 4, 5), terms());
    expect([check?.isFar, check?.threshold.toFixed()]).toEqual([isFar, '2.9652']);
  });

  it('is still seen beside another wild value, which would hide it from a standard deviation', () => {
    expect(checkOutlier(decimal(50), sample(1, 2, 3, 4, 1000), terms())?.isFar).toBe(true);
  });

  it.each([
    ['110', false],
    ['110.01', true],
    ['89.99', true],
  ])(
    'at %s of a sample without spread is measured by the relative threshold: %s',
    (value, isFar) => {
      const check = checkOutlier(decimal(value), sample(100, 100, 100), terms());
      expect([check?.isFar, check?.mad.toFixed()]).toEqual([isFar, '0']);
    },
  );

  it('is everything but zero where the sample is zero throughout', () => {
    expect(checkOutlier(decimal(0), sample(0, 0, 0), terms())?.isFar).toBe(false);
    expect(checkOutlier(decimal('0.1'), sample(0, 0, 0), terms())?.isFar).toBe(true);
  });

  it('is not spoken of with too few points', () => {
    expect(checkOutlier(decimal(9), sample(1, 1), terms())).toBeNull();
    expect(checkOutlier(decimal(9), [], terms(0))).toBeNull();
    expect(checkOutlier(decimal(9), sample(1, 1, 1), terms())).not.toBeNull();
  });
});
