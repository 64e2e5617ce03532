import { expect, it } from 'vitest';
import { reportingOf } from './reporting.ts';

const calendar = { latestPeriod: '2026-10', years: [2025, 2026], now: '2026-11-21T00:00:00Z' };
const category = (code: string, sortOrder: number) => ({
  code,
  nameZh: code,
  nameEn: code,
  sortOrder,
});

it('opens with the category that comes first in the stated order, not in the answer', () => {
  const categories = [category('PARK', 2), category('COUNTY', 1)];
  expect(reportingOf({ reportingCalendar: calendar, categories }).firstCategory).toBe('COUNTY');
});

it('has no category in a city without any', () => {
  expect(reportingOf({ reportingCalendar: calendar, categories: [] }).firstCategory).toBeNull();
});
