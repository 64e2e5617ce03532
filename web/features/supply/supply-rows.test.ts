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
    expect(supplyParts(row('D', { owed: 0, onTime: 0 }))).toEqual([]);
  });

  it('divides the bar by what is owed, and leaves out what there is none of', () => {
    expect(supplyParts(row('E', { owed: 8, onTime: 6, late: 0, missing: 1, notDue: 1 }))).toEqual([
      { state: 'onTime', width: 75 },
      { state: 'missing', width: 12.5 },
      { state: 'notDue', width: 12.5 },
    ]);
  });

  it('shows even the smallest part, and is never longer than the bar', () => {
    expect(supplyParts(row('F', { owed: 1000, onTime: 997, late: 1, missing: 2 }))).toEqual([
      { state: 'onTime', width: 98 },
      { state: 'late', width: 1 },
      { state: 'missing', width: 1 },
    ]);
  });
});
