import { describe, expect, it } from 'vitest';
import {
  isProvisional,
  isWorkingDay,
  makeCalendar,
  nthWorkingDayOfMonth,
  workingDaysBetween,
} from '../../domain/working-calendar.ts';
import { PUBLISHED_CALENDAR } from './published-calendar.ts';

const calendar = makeCalendar(PUBLISHED_CALENDAR, []);

describe('the published calendar', () => {
  it.each([
    ['2020-01-31', false],
    ['2020-02-01', false],
    ['2023-10-07', true],
    ['2024-02-04', true],
    ['2024-02-18', true],
    ['2024-06-10', false],
    ['2025-09-28', true],
    ['2025-10-08', false],
    ['2025-10-11', true],
    ['2026-10-10', true],
    ['2026-02-16', false],
  ])('has %s as arranged: worked %s', (day, isWorked) => {
    expect(isWorkingDay(calendar, day)).toBe(isWorked);
  });

  it('names its days in both languages', () => {
    expect(calendar.exceptions.get('2026-10-10')).toMatchObject({
      nameZh: '国庆节',
      nameEn: 'National Day',
      isWorking: true,
    });
  });

  it('reaches to 2026', () => {
    expect(isProvisional(calendar, '2026-12-31')).toBe(false);
    expect(isProvisional(calendar, '2027-01-01')).toBe(true);
  });

  it('leaves every month a fifteenth working day, so that a contract may name it', () => {
    for (let year = 2004; year <= 2030; year++) {
      for (let month = 1; month <= 12; month++) {
        expect(nthWorkingDayOfMonth(calendar, year, month, 15), `${year}-${month}`).not.toBeNull();
      }
    }
  });

  it('has as many working days in 2025 as announced: 248', () => {
    expect(workingDaysBetween(calendar, '2025-01-01', '2025-12-31')).toBe(248);
  });
});
