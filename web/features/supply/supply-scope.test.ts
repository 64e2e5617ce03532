import { describe, expect, it } from 'vitest';
import { monthsOf, readSupplyScope } from './supply-scope.ts';

const read = (query: string) => readSupplyScope(new URLSearchParams(query), '2026-10');

describe('the year and month of the board', () => {
  it('are the whole year of the newest data where the address says nothing', () => {
    expect(read('')).toEqual({ year: 2026, month: null });
  });

  it('come from the address, and nonsense counts for nothing', () => {
    expect(read('year=2025&month=3')).toEqual({ year: 2025, month: 3 });
    expect(read('year=abc&month=13')).toEqual({ year: 2026, month: null });
  });

  it('offer the months that have come', () => {
    expect(monthsOf(2026, '2026-10')).toHaveLength(10);
    expect(monthsOf(2025, '2026-10')).toHaveLength(12);
    expect(monthsOf(2027, '2026-10')).toEqual([]);
  });
});
