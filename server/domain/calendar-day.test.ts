import { expect, it } from 'vitest';
import { lastClosedMonth, shanghaiDay } from './calendar-day.ts';

it.each([
  ['2025-09-30T15:59:59.999Z', '2025-09-30', '23:59:59.999 in Shanghai'],
  ['2025-09-30T16:00:00.000Z', '2025-10-01', 'midnight in Shanghai'],
  ['2025-12-31T15:59:59Z', '2025-12-31', 'the last second of the year'],
  ['2025-12-31T16:00:00Z', '2026-01-01', 'the first second of the year'],
  ['2024-02-28T16:00:00Z', '2024-02-29', 'leap day'],
  ['2024-02-29T16:00:00Z', '2024-03-01', 'after leap day'],
  ['2025-02-28T16:00:00Z', '2025-03-01', 'no leap day'],
  ['2025-06-30T12:00:00Z', '2025-06-30', 'no summer time'],
  ['2025-09-30T23:59:59+08:00', '2025-09-30', 'written with its offset'],
])('at %s the calendar in China shows %s (%s)', (instant, day) => {
  expect(shanghaiDay(new Date(instant))).toBe(day);
});

it.each([
  ['2025-03-01', 2025, 2],
  ['2025-03-31', 2025, 2],
  ['2025-12-31', 2025, 11],
  ['2026-01-01', 2025, 12],
  ['2026-01-31', 2025, 12],
  ['2026-02-01', 2026, 1],
])('on %s the newest closed month is %i-%i', (day, year, month) => {
  expect(lastClosedMonth(day)).toEqual({ year, month });
});
