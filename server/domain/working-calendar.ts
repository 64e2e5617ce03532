import { addDays, isWeekend } from './calendar-day.ts';
import { endDate, makePeriod, startDate } from './period.ts';

/** A day that is not what its place in the week says: a holiday, or a weekend day worked (调休). */
export type CalendarException = {
  day: string;
  isWorking: boolean;
  nameZh: string;
  nameEn: string;
  /** The arrangement as published for the country, or what the office entered over it. */
  source: 'PUBLISHED' | 'OFFICE';
};

/**
 * What is known of holidays. In a year that is not in `knownYears` only weekends and the holidays of a
 * fixed date are off, and every answer that falls there is provisional.
 */
export type CalendarYears = {
  knownYears: ReadonlySet<number>;
  /** By day; in known years only. */
  exceptions: ReadonlyMap<string, CalendarException>;
};

/** Statutory holidays whose date does not follow the moon, since 2025; the others wait for the notice of their year. */
const FIXED_HOLIDAYS: Readonly<Record<string, { nameZh: string; nameEn: string }>> = {
  '01-01': { nameZh: '元旦', nameEn: "New Year's Day" },
  '05-01': { nameZh: '劳动节', nameEn: 'Labour Day' },
  '05-02': { nameZh: '劳动节', nameEn: 'Labour Day' },
  '10-01': { nameZh: '国庆节', nameEn: 'National Day' },
  '10-02': { nameZh: '国庆节', nameEn: 'National Day' },
  '10-03': { nameZh: '国庆节', nameEn: 'National Day' },
};

/** Names an entry that takes an earlier one back. */
export const BACK_TO_NORMAL = { nameZh: '恢复正常', nameEn: 'As usual' };

/** Lays the office's own days over the published ones; a year with an entry of either is known. */
export function makeCalendar(
  published: readonly CalendarException[],
  office: readonly CalendarException[],
): CalendarYears {
  const all = [...published, ...office];
  return {
    knownYears: new Set(all.map(({ day }) => yearOf(day))),
    exceptions: new Map(all.map((exception) => [exception.day, exception])),
  };
}

const yearOf = (day: string) => Number(day.slice(0, 4));

/** Whether the holidays of a day's year were not known yet. */
export function isProvisional(calendar: CalendarYears, day: string): boolean {
  return !calendar.knownYears.has(yearOf(day));
}

/** Whether people work on a day: as arranged for it, else when it is no weekend. */
export function isWorkingDay(calendar: CalendarYears, day: string): boolean {
  const exception = calendar.exceptions.get(day);
  if (exception) return exception.isWorking;
  if (isProvisional(calendar, day) && day.slice(5) in FIXED_HOLIDAYS) return false;
  return !isWeekend(day);
}

/** Every day of a year that is not what its place in the week says, in order. */
export function exceptionsOfYear(calendar: CalendarYears, year: number): CalendarException[] {
  if (!calendar.knownYears.has(year)) {
    return Object.entries(FIXED_HOLIDAYS).map(([date, names]) => {
      return { day: `${year}-${date}`, isWorking: false, ...names, source: 'PUBLISHED' };
    });
  }
  // A day the office set back to what the week says is kept as an entry and is no exception.
  return [...calendar.exceptions.values()]
    .filter(({ day, isWorking, nameZh }) => {
      return (
        yearOf(day) === year && (isWorking === isWeekend(day) || nameZh !== BACK_TO_NORMAL.nameZh)
      );
    })
    .sort((a, b) => (a.day < b.day ? -1 : 1));
}

/**
 * The day on which a count of working days is full: the fifth of five from Tuesday 2024-06-04, that day
 * counted, is Tuesday 06-11. A first day that is not worked is never counted; a negative count goes
 * back; zero is the day itself, worked or not.
 */
export function addWorkingDays(
  calendar: CalendarYears,
  from: string,
  count: number,
  { countsFirstDay }: { countsFirstDay: boolean },
): string {
  const step = count < 0 ? -1 : 1;
  let left = Math.abs(count);
  let day = from;
  if (left > 0 && countsFirstDay && isWorkingDay(calendar, day)) left -= 1;
  while (left > 0) {
    day = addDays(day, step);
    if (isWorkingDay(calendar, day)) left -= 1;
  }
  return day;
}

/** The nth working day of a month, from 1; -1 is the last one. Null when the month has none such (0, or too many). */
export function nthWorkingDayOfMonth(
  calendar: CalendarYears,
  year: number,
  month: number,
  nth: number,
): string | null {
  const period = makePeriod('MONTH', year, month);
  const [first, last] = [startDate(period), endDate(period)];
  if (nth === 0 || !Number.isInteger(nth)) return null;
  const day = addWorkingDays(calendar, nth > 0 ? first : last, nth, { countsFirstDay: true });
  return day >= first && day <= last ? day : null;
}

/** Working days from one day to another, both counted; negative when `to` is earlier. */
export function workingDaysBetween(calendar: CalendarYears, from: string, to: string): number {
  if (to < from) return -workingDaysBetween(calendar, to, from);
  let count = 0;
  for (let day = from; day <= to; day = addDays(day, 1)) {
    if (isWorkingDay(calendar, day)) count += 1;
  }
  return count;
}

/** What becomes of a due day on which nobody works: moved on, moved back, or left (顺延, 提前, 不变). */
export const ROLLS = ['NEXT', 'PREVIOUS', 'NONE'] as const;
export type Roll = (typeof ROLLS)[number];

/** A day, or the working day after or before it when nobody works on it. */
export function rollToWorkingDay(calendar: CalendarYears, day: string, roll: Roll): string {
  if (roll === 'NONE' || isWorkingDay(calendar, day)) return day;
  return addWorkingDays(calendar, day, roll === 'NEXT' ? 1 : -1, { countsFirstDay: false });
}
