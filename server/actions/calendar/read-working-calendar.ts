import { type CalendarException, exceptionsOfYear } from '../../domain/working-calendar.ts';
import { type ActionContext, assertMay, assertYear } from '../action-context.ts';

export type WorkingCalendar = {
  year: number;
  /** The year's arrangement is not known yet: only weekends and holidays of a fixed date are off. */
  isProvisional: boolean;
  exceptions: CalendarException[];
};

/** Holidays and weekend days worked of a year. */
export async function readWorkingCalendar(
  context: ActionContext,
  year: number,
): Promise<WorkingCalendar> {
  assertMay(context, 'contract.read');
  assertYear(year);
  const { calendar } = await context.catalogue();
  const isProvisional = !calendar.knownYears.has(year);
  return { year, isProvisional, exceptions: exceptionsOfYear(calendar, year) };
}
