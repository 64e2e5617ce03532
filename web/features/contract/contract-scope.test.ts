import { describe, expect, it } from 'vitest';
import { contractMonth, outputLink } from './contract-scope.ts';

describe('the month of a contract', () => {
  it.each([
    ['2026-10', '2026-10'],
    ['2026YTD09', '2026-09'],
    ['2026Q3', '2026-09'],
    ['2026H1', '2026-06'],
    ['2026', '2026-12'],
  ])('of %s is %s', (period, month) => {
    expect(contractMonth(period)).toBe(month);
  });
});

it('an output is asked for by code and month', () => {
  expect(outputLink('D104-2026', 'template.xlsx', '2026-10')).toBe(
    '/api/contracts/D104-2026/template.xlsx?period=2026-10',
  );
});
