import { describe, expect, it } from 'vitest';
import { calendarEntries, calendarFaults } from './calendar-file.ts';
import {
  addWorkingDays,
  type CalendarException,
  exceptionsOfYear,
  isProvisional,
  isWorkingDay,
  makeCalendar,
  nthWorkingDayOfMonth,
  type Roll,
  rollToWorkingDay,
  workingDaysBetween,
} from './working-calendar.ts';

const off = (...days: string[]) => days.map((day) => exception(day, false));
const worked = (...days: string[]) => days.map((day) => exception(day, true));
function exception(day: string, isWorking: boolean): CalendarException {
  return { day, isWorking, nameZh: '节', nameEn: 'Holiday', source: 'PUBLISHED' };
}
const days = (month: string, from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, i) => `${month}-${String(from + i).padStart(2, '0')}`);

/** Arrangements as the State Council published them for the days these tests ask about. */
const calendar = makeCalendar(
  [
    ...off('2024-01-01', ...days('2024-02', 10, 17), ...days('2024-06', 8, 10)),
    ...worked('2024-02-04', '2024-02-18'),
    ...off('2025-01-01', '2025-12-31', ...days('2025-10', 1, 8)),
    ...worked('2025-09-28', '2025-10-11'),
    ...off(...days('2026-01', 1, 3), ...days('2026-10', 1, 7)),
    ...worked('2026-01-04', '2026-09-20', '2026-10-10'),
  ],
  [],
);

describe('a working day', () => {
  it.each([
    ['2024-02-04', true, 'a Sunday worked for Spring Festival'],
    ['2024-02-18', true, 'the Sunday worked after it'],
    ['2024-02-12', false, 'a Monday of Spring Festival'],
    ['2024-02-29', true, 'a leap day, a Thursday'],
    ['2025-09-28', true, 'the Sunday worked before National Day'],
    ['2025-10-08', false, 'the last Wednesday of National Day'],
    ['2025-10-11', true, 'the Saturday worked after National Day'],
    ['2025-10-12', false, 'the Sunday after that'],
    ['2026-10-10', true, 'a Saturday worked'],
    ['2026-10-09', true, 'an ordinary Friday'],
    ['2026-10-11', false, 'an ordinary Sunday'],
  ])('%s: %s (%s)', (day, isWorked) => {
    expect(isWorkingDay(calendar, day)).toBe(isWorked);
    expect(isProvisional(calendar, day)).toBe(false);
  });

  it.each([
    ['2027-01-01', false, 'New Year, a Friday'],
    ['2027-01-04', true, 'a Monday'],
    ['2027-10-01', false, 'National Day'],
    ['2027-02-08', true, 'a Monday that may turn out to be Spring Festival'],
    ['2027-05-08', false, 'a Saturday that may turn out to be worked'],
  ])('of a year not yet announced, %s: %s (%s), is provisional', (day, isWorked) => {
    expect(isWorkingDay(calendar, day)).toBe(isWorked);
    expect(isProvisional(calendar, day)).toBe(true);
  });
});

describe('counting working days', () => {
  it('ends a publicity period of five working days from 2024-06-04, that day counted, on 2024-06-11', () => {
    expect(addWorkingDays(calendar, '2024-06-04', 5, { countsFirstDay: true })).toBe('2024-06-11');
    expect(addWorkingDays(calendar, '2024-06-04', 5, { countsFirstDay: false })).toBe('2024-06-12');
  });

  it.each([
    ['2024-06-08', 1, true, '2024-06-11', 'a first day that is not worked is never counted'],
    ['2024-06-08', 0, true, '2024-06-08', 'zero is the day itself'],
    ['2024-06-04', 0, false, '2024-06-04', 'zero is the day itself'],
    ['2024-06-11', -5, true, '2024-06-04', 'back again'],
    ['2024-06-11', -1, false, '2024-06-07', 'back over the festival'],
    ['2024-02-28', 2, false, '2024-03-01', 'over the leap day'],
    ['2024-02-09', 1, false, '2024-02-18', 'to a Sunday worked'],
    ['2025-12-30', 1, false, '2026-01-04', 'over the end of the year to a Sunday worked'],
    ['2026-12-31', 1, false, '2027-01-04', 'into a year not yet announced'],
  ])('from %s, %i (first day counted: %s) ends on %s: %s', (from, count, countsFirstDay, end) => {
    expect(addWorkingDays(calendar, from, count, { countsFirstDay })).toBe(end);
  });

  it.each([
    ['2024-06-04', '2024-06-11', 5],
    ['2024-06-11', '2024-06-04', -5],
    ['2024-06-08', '2024-06-10', 0],
    ['2024-02-01', '2024-02-29', 18],
    ['2025-12-30', '2026-01-04', 2],
  ])('from %s to %s there are %i, both ends counted', (from, to, count) => {
    expect(workingDaysBetween(calendar, from, to)).toBe(count);
  });
});

describe('the nth working day of a month', () => {
  it.each([
    [2024, 6, 5, '2024-06-07'],
    [2024, 6, 6, '2024-06-11'],
    [2025, 10, 1, '2025-10-09'],
    [2025, 10, 3, '2025-10-11'],
    [2026, 10, 2, '2026-10-09'],
    [2026, 10, 3, '2026-10-10'],
    [2026, 1, 1, '2026-01-04'],
    [2024, 2, -1, '2024-02-29'],
    [2025, 12, -1, '2025-12-30'],
    [2027, 1, 1, '2027-01-04'],
  ])('%i-%i, number %i is %s', (year, month, nth, day) => {
    expect(nthWorkingDayOfMonth(calendar, year, month, nth)).toBe(day);
  });

  it.each([0, 24, -24, 1.5])('number %s does not exist', (nth) => {
    expect(nthWorkingDayOfMonth(calendar, 2024, 6, nth)).toBeNull();
  });
});

describe('a due day on which nobody works', () => {
  it.each<[string, Roll, string]>([
    ['2026-10-01', 'NEXT', '2026-10-08'],
    ['2026-10-01', 'PREVIOUS', '2026-09-30'],
    ['2026-10-01', 'NONE', '2026-10-01'],
    ['2026-10-10', 'NEXT', '2026-10-10'],
    ['2026-01-01', 'PREVIOUS', '2025-12-30'],
    ['2024-06-08', 'NEXT', '2024-06-11'],
  ])('%s, %s: %s', (day, roll, moved) => {
    expect(rollToWorkingDay(calendar, day, roll)).toBe(moved);
  });
});

describe('a calendar file of the office', () => {
  const file = {
    year: 2027,
    holidays: [
      { day: '2027-01-01', nameZh: '元旦', nameEn: null },
      { day: '2027-02-08', nameZh: '春节', nameEn: 'Spring Festival' },
    ],
    workdays: [{ day: '2027-02-14', nameZh: '春节调休', nameEn: null }],
  };

  it('makes its year known', () => {
    const known = makeCalendar([], calendarEntries(calendar, file));
    expect(
      ['2027-02-08', '2027-02-14', '2027-05-01'].map((day) => isWorkingDay(known, day)),
    ).toEqual([false, true, false]);
    expect(isWorkingDay(known, '2027-10-01')).toBe(true);
    expect(isProvisional(known, '2027-02-08')).toBe(false);
  });

  it('is the whole truth of its year: days it no longer names are as the week says', () => {
    const first = makeCalendar([], calendarEntries(calendar, file));
    const fewer = { ...file, holidays: file.holidays.slice(1), workdays: [] };
    const entries = [...first.exceptions.values(), ...calendarEntries(first, fewer)];
    const second = makeCalendar([], entries);
    expect(isWorkingDay(second, '2027-01-01')).toBe(true);
    expect(isWorkingDay(second, '2027-02-14')).toBe(false);
    expect(exceptionsOfYear(second, 2027).map((one) => one.day)).toEqual(['2027-02-08']);
  });

  it('says all that is wrong with it, each in its place', () => {
    const faults = calendarFaults({
      year: 2027,
      holidays: [
        { day: '2027-02-30', nameZh: '节', nameEn: null },
        { day: '2026-01-01', nameZh: '节', nameEn: null },
        { day: '2027-01-01', nameZh: ' ', nameEn: null },
      ],
      workdays: [
        { day: '2027-01-01', nameZh: '节', nameEn: null },
        { day: '2027-01-06', nameZh: '节', nameEn: null },
      ],
    });
    expect(faults.map(({ list, index, code }) => `${list} ${index} ${code}`)).toEqual([
      'holidays 0 DAY_UNREADABLE',
      'holidays 1 DAY_OF_OTHER_YEAR',
      'holidays 2 NAME_BLANK',
      'workdays 0 DAY_REPEATED',
      'workdays 1 WORKDAY_NOT_A_WEEKEND',
    ]);
    expect(calendarFaults({ year: 27, holidays: [], workdays: [] }).map((one) => one.code)).toEqual(
      ['YEAR_OUT_OF_RANGE', 'NO_HOLIDAYS'],
    );
  });

  it('lists the holidays of a fixed date where nothing else is known', () => {
    expect(exceptionsOfYear(calendar, 2028).map((one) => one.day)).toEqual([
      '2028-01-01',
      '2028-05-01',
      '2028-05-02',
      '2028-10-01',
      '2028-10-02',
      '2028-10-03',
    ]);
  });
});
