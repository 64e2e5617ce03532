import { createRequire } from 'node:module';
import type { CalendarException } from '../../domain/working-calendar.ts';

/** Day → `English name,Chinese name,days of the holiday`. */
type PublishedDays = Record<string, string>;

const table = createRequire(import.meta.url)('chinese-days/dist/chinese-days.json') as {
  holidays: PublishedDays;
  workdays: PublishedDays;
};

function exceptions(days: PublishedDays, isWorking: boolean): CalendarException[] {
  return Object.entries(days).map(([day, names]) => {
    const [nameEn = '', nameZh = ''] = names.split(',');
    return { day, isWorking, nameZh, nameEn, source: 'PUBLISHED' };
  });
}

/** Days off and weekend days worked as the State Council arranged them (国务院办公厅放假安排), 2004 to 2026. */
export const PUBLISHED_CALENDAR: readonly CalendarException[] = [
  ...exceptions(table.holidays, false),
  ...exceptions(table.workdays, true),
];
