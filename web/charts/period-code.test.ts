import { expect, it } from 'vitest';
import { parsePeriod, samePeriodLastYear } from './period-code.ts';

it.each([
  ['2026', 'year', 1, 12],
  ['2026H2', 'half', 7, 12],
  ['2026Q3', 'quarter', 7, 9],
  ['2026-02', 'month', 2, 2],
  ['2026YTD10', 'yearToDate', 1, 10],
])('%s is a %s from month %i to %i', (code, kind, startMonth, endMonth) => {
  expect(parsePeriod(code)).toEqual({ kind, year: 2026, startMonth, endMonth });
});

it.each(['2026Q5', '2026H3', '2026-00', '2026-13', '2026YTD13', '26', ''])(
  '"%s" is no period',
  (code) => {
    expect(parsePeriod(code)).toBeNull();
  },
);

it('the same period of last year keeps its kind', () => {
  expect(samePeriodLastYear('2026YTD10')).toBe('2025YTD10');
  expect(samePeriodLastYear('2026Q1')).toBe('2025Q1');
  expect(samePeriodLastYear('nothing')).toBeNull();
});
