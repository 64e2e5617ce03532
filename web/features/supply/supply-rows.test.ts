import { describe, expect, it } from 'vitest';
import {
  nextSort,
  readSupplySort,
  type SupplyRow,
  sortSupply,
  supplyParts,
} from './supply-rows.ts';

const row = (code: string, more: Partial<SupplyRow>): SupplyRow => ({
  department: { id: code, code, nameZh: code, nameEn: code, shortNameZh: code },
  period: null,
  owed: 10,
  onTime: 10,
  late: 0,
  missing: 0,
  notDue: 0,
  correctedAfterSigning: 0,
  refusedRows: 0,
  onTimeRate: '100',
  completeRate: '100',
  ...more,
});
const rows = [
  row('A', { missing: 2, onTimeRate: '99.5' }),
  row('B', { missing: 10, onTimeRate: null }),
  row('C', { missing: 0, onTimeRate: '9' }),
];
const order = (sort: string | null) =>
  sortSupply(rows, readSupplySort(sort)).map((one) => one.department.code);

describe('the board', () => {
  it('stands in the order of departments until a figure is asked for', () => {
    expect(order(null)).toEqual(['A', 'B', 'C']);
    expect(order('nonsense')).toEqual(['A', 'B', 'C']);
    expect(order('-missing')).toEqual(['B', 'A', 'C']);
  });

  it('compares rates as numbers and leaves a department without one last, either way', () => {
    expect(order('onTimeRate')).toEqual(['C', 'A', 'B']);
    expect(order('-onTimeRate')).toEqual(['A', 'C', 'B']);
  });

  it('shows the most first, then the least, then as it was; of rates the lowest first', () => {
    expect(nextSort('missing', readSupplySort(null))).toBe('-missing');
    expect(nextSort('missing', readSupplySort('-missing'))).toBe('missing');
    expect(nextSort('missing', readSupplySort('missing'))).toBeNull();
    expect(nextSort('onTimeRate', readSupplySort('-missing'))).toBe('onTimeRate');
  });

  it('draws nothing where nothing is owed', () => {
    const parts = supplyParts(row('D', { owed: 0, onTime: 0 }));
    expect(parts.map(({ width }) => width)).toEqual([0, 0, 0, 0]);
  });

  it('divides the bar by what is owed', () => {
    const parts = supplyParts(row('E', { owed: 8, onTime: 4, late: 2, missing: 1, notDue: 1 }));
    expect(parts.map(({ width }) => width)).toEqual([50, 25, 12.5, 12.5]);
  });
});
