import { describe, expect, it } from 'vitest';
import { roundTo } from './decimal.ts';
import { scheduledShare, timeProgress } from './schedule.ts';

const share = (monthsClosed: number, startsAfterMonth = 0) =>
  scheduledShare({ kind: 'LINEAR_BY_MONTH', startsAfterMonth }, monthsClosed);
const perHundred = (monthsClosed: number, startsAfterMonth = 0) => {
  const value = share(monthsClosed, startsAfterMonth);
  return value === null ? null : roundTo(value.times(100), 2).toFixed(2);
};

describe('a year that starts in January', () => {
  it.each([
    [1, '8.33'],
    [2, '16.67'],
    [3, '25.00'],
    [4, '33.33'],
    [5, '41.67'],
    [6, '50.00'],
    [7, '58.33'],
    [8, '66.67'],
    [9, '75.00'],
    [10, '83.33'],
    [11, '91.67'],
    [12, '100.00'],
  ])('after month %i, %s %% of the year is due', (month, expected) => {
    expect(perHundred(month)).toBe(expected);
  });

  it('nothing is due before January has closed', () => {
    expect(share(0)).toBeNull();
  });

  it('the line of the 宣城 notice after November is 91.7 % [R24]', () => {
    expect(roundTo(share(11)!.times(100), 1).toFixed(1)).toBe('91.7');
  });
});

describe('a target assigned during the year (seed 000-35)', () => {
  it.each<[number, string | null]>([
    [1, null],
    [7, null],
    [8, null],
    [9, '25.00'],
    [10, '50.00'],
    [11, '75.00'],
    [12, '100.00'],
  ])('assigned in August, after month %i: %s', (month, expected) => {
    expect(perHundred(month, 8)).toBe(expected);
  });

  it.each([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11])(
    'started after month %i, it is null up to then, grows every month and is whole in December',
    (start) => {
      const shares = Array.from({ length: 13 }, (_, month) => share(month, start));
      for (const [month, value] of shares.entries()) {
        if (month <= start) expect(value).toBeNull();
        else expect(value!.gt(shares[month - 1] ?? 0)).toBe(true);
      }
      expect(shares[12]!.eq(1)).toBe(true);
    },
  );
});

describe('the share of the year that has passed', () => {
  it.each([
    [-1, '0.00'],
    [0, '0.00'],
    [1, '8.33'],
    [9, '75.00'],
    [12, '100.00'],
    [13, '100.00'],
  ])('after %i months is %s %%, never outside 0 to 100', (months, expected) => {
    expect(timeProgress(months).times(100).toFixed(2)).toBe(expected);
  });
});
