import { expect, it } from 'vitest';
import { coursePeriods } from './course-periods.ts';

it.each([
  ['2026-03', ['2026-01', '2026-02', '2026-03']],
  ['2026YTD02', ['2026-01', '2026-02']],
  ['2026H1', ['2024H2', '2025H1', '2025H2', '2026H1']],
  ['soon', []],
])('to %s lead the periods %j', (period, expected) => {
  expect(coursePeriods(period)).toEqual(expected);
});

it('quarters cross the year, years go back, and one query can ask for them all', () => {
  const quarters = coursePeriods('2026Q2');
  expect([quarters[0], quarters[1], quarters.at(-1)]).toEqual(['2024Q3', '2024Q4', '2026Q2']);
  const years = coursePeriods('2024');
  expect([years[0], years.at(-1)]).toEqual(['2013', '2024']);
  for (const code of ['2024', '2026-12', '2026YTD12', '2026Q4', '2026H2']) {
    expect(coursePeriods(code).length).toBeLessThanOrEqual(12);
  }
});
