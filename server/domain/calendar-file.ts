import { isDay, isWeekend } from './calendar-day.ts';
import { FIRST_YEAR, LAST_YEAR } from './period.ts';
import {
  BACK_TO_NORMAL,
  type CalendarException,
  type CalendarYears,
  exceptionsOfYear,
} from './working-calendar.ts';

type FileDay = { day: string; nameZh: string; nameEn: string | null };

/** The arrangement of a year as the office enters it: every day off, and every weekend day worked. */
export type CalendarFile = { year: number; holidays: FileDay[]; workdays: FileDay[] };

export type CalendarFault = {
  list: 'year' | 'holidays' | 'workdays';
  /** Place in the list, from 0; null for the year itself. */
  index: number | null;
  value: string;
  code:
    | 'YEAR_OUT_OF_RANGE'
    | 'NO_HOLIDAYS'
    | 'DAY_UNREADABLE'
    | 'DAY_OF_OTHER_YEAR'
    | 'DAY_REPEATED'
    | 'NAME_BLANK'
    | 'WORKDAY_NOT_A_WEEKEND';
};

/** Everything that keeps a calendar file from being applied; empty when it can be. */
export function calendarFaults(file: CalendarFile): CalendarFault[] {
  const faults: CalendarFault[] = [];
  const { year } = file;
  if (!Number.isInteger(year) || year < FIRST_YEAR || year > LAST_YEAR) {
    faults.push({ list: 'year', index: null, value: String(year), code: 'YEAR_OUT_OF_RANGE' });
  }
  if (file.holidays.length === 0) {
    faults.push({ list: 'holidays', index: null, value: '', code: 'NO_HOLIDAYS' });
  }
  const seen = new Set<string>();
  for (const list of ['holidays', 'workdays'] as const) {
    for (const [index, { day, nameZh }] of file[list].entries()) {
      const report = (code: CalendarFault['code'], value: string) =>
        faults.push({ list, index, value, code });
      if (nameZh.trim() === '') report('NAME_BLANK', nameZh);
      if (!isDay(day)) report('DAY_UNREADABLE', day);
      else if (day.slice(0, 4) !== String(year)) report('DAY_OF_OTHER_YEAR', day);
      else if (seen.has(day)) report('DAY_REPEATED', day);
      else if (list === 'workdays' && !isWeekend(day)) report('WORKDAY_NOT_A_WEEKEND', day);
      seen.add(day);
    }
  }
  return faults;
}

/**
 * The entries a file adds: its own days, and each exception known so far that the file does not name, set
 * back to what the week says. The file is the whole truth of its year, yet nothing is removed.
 */
export function calendarEntries(known: CalendarYears, file: CalendarFile): CalendarException[] {
  const entryOf =
    (isWorking: boolean) =>
    (one: FileDay): CalendarException => ({
      day: one.day,
      isWorking,
      nameZh: one.nameZh.trim(),
      nameEn: one.nameEn?.trim() || one.nameZh.trim(),
      source: 'OFFICE',
    });
  const named = [...file.holidays.map(entryOf(false)), ...file.workdays.map(entryOf(true))];
  const days = new Set(named.map((entry) => entry.day));
  const dropped = exceptionsOfYear(known, file.year)
    .filter(({ day }) => known.exceptions.has(day) && !days.has(day))
    .map(({ day }): CalendarException => {
      return { day, isWorking: !isWeekend(day), ...BACK_TO_NORMAL, source: 'OFFICE' };
    });
  return [...named, ...dropped].sort((a, b) => (a.day < b.day ? -1 : 1));
}
