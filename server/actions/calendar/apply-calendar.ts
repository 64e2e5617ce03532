import { insertCalendarExceptions } from '../../data/calendar/calendar.repository.ts';
import { updateCatalogueVersion } from '../../data/catalogue/catalogue-write.repository.ts';
import {
  type CalendarFault,
  type CalendarFile,
  calendarEntries,
  calendarFaults,
} from '../../domain/calendar-file.ts';
import { type ActionContext, assertMay } from '../action-context.ts';

export type CalendarOutcome = { applied: number; faults: CalendarFault[] };

/** Enters the arrangement of a year; due days follow it from now on. The file is the whole truth of its year. */
export async function applyCalendar(
  context: ActionContext,
  file: CalendarFile,
): Promise<CalendarOutcome> {
  const viewer = assertMay(context, 'calendar.write');
  const faults = calendarFaults(file);
  if (faults.length > 0) return { applied: 0, faults };
  const { calendar } = await context.catalogue();
  const entries = calendarEntries(calendar, file);
  const record = { accountId: viewer.accountId, recordedAt: context.now() };
  await context.store.transact(async ({ trx }) => {
    await insertCalendarExceptions(trx, entries, record);
    await updateCatalogueVersion(trx);
  });
  context.catalogueChanged();
  return { applied: entries.length, faults: [] };
}
