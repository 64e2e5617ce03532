import { describe, expect, it } from 'vitest';
import { endMonthOf, movePeriodToYear, periodOptions } from './period-options.ts';

describe('the period picker', () => {
  it('offers the months of the running year up to the newest lit one, newest first', () => {
    expect(periodOptions(2026, ['MONTH'], '2026-03')).toEqual(['2026-03', '2026-02', '2026-01']);
  });

  it('offers a quarter only when its last month has come', () => {
    expect(periodOptions(2026, ['QUARTER'], '2026-10')).toEqual(['2026Q3', '2026Q2', '2026Q1']);
  });

  it('offers all of a closed year', () => {
    expect(periodOptions(2025, ['YEAR', 'HALF'], '2026-10')).toEqual(['2025', '2025H2', '2025H1']);
  });

  it('keeps the slice when only the year changes, else takes the newest there is', () => {
    expect(movePeriodToYear('2025-08', 2026, ['MONTH'], '2026-10')).toBe('2026-08');
    expect(movePeriodToYear('2025-12', 2026, ['MONTH'], '2026-10')).toBe('2026-10');
  });

  it.each([
    ['2026', 12],
    ['2026H1', 6],
    ['2026Q3', 9],
    ['2026-02', 2],
    ['2026YTD10', 10],
  ])('%s ends in month %i', (code, month) => {
    expect(endMonthOf(code)).toBe(month);
  });
});
