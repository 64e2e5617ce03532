import { findLatestLitMonth, listYears } from '../../data/progress/progress.repository.ts';
import { type Period, periodFromKey } from '../../domain/period.ts';
import { type ActionContext, assertMay } from '../action-context.ts';

/** Where the dashboards open: the newest month with a lit light, null in an empty city; years newest first. */
export async function readReportingCalendar(
  context: ActionContext,
): Promise<{ latestPeriod: Period | null; years: number[]; now: Date }> {
  assertMay(context, 'progress.read');
  const key = await findLatestLitMonth(context.store.reader);
  const years = await listYears(context.store.reader);
  return { latestPeriod: key === null ? null : periodFromKey(key), years, now: context.now() };
}
