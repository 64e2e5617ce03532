import { expect, it } from 'vitest';
import { newestClosedMonth, templatePath } from './newest-month.ts';

it.each([
  ['2026-11-21T02:00:00Z', '2026-10'],
  ['2027-01-05T02:00:00Z', '2026-12'],
  // Already the first of the month in the city.
  ['2026-10-31T16:00:00Z', '2026-10'],
])('at %s the newest closed month is %s', (now, month) => {
  expect(newestClosedMonth(now)).toBe(month);
});

it('a code stays one part of the address', () => {
  expect(templatePath('A/1', '2026-10')).toBe('/api/contracts/A%2F1/template.xlsx?period=2026-10');
});
