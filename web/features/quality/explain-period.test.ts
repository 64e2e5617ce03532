import { expect, it } from 'vitest';
import { explainPeriod } from './explain-period.ts';

it.each([
  ['2026-10', '2026-10'],
  ['2026YTD09', '2026-09'],
  ['2025Q4', '2025-12'],
  ['2025', '2025-12'],
])('a figure of %s is explained at the close of %s', (period, month) => {
  expect(explainPeriod(period)).toBe(month);
});
