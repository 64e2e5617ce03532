import type { CalendarException } from '../../domain/working-calendar.ts';
import type { Reader, Transaction } from '../connect.ts';

/** What the office entered, the newest entry of each day, by day. */
export async function listCalendarExceptions(db: Reader): Promise<CalendarException[]> {
  const rows = await db
    .selectFrom('calendar_exception')
    .distinctOn('day')
    .select(['day', 'is_working', 'name_zh', 'name_en'])
    .orderBy('day')
    .orderBy('calendar_exception_id', 'desc')
    .execute();
  return rows.map((row) => ({
    day: row.day,
    isWorking: row.is_working,
    nameZh: row.name_zh,
    nameEn: row.name_en,
    source: 'OFFICE',
  }));
}

/** Adds entries; each holds from now on for its day. */
export async function insertCalendarExceptions(
  trx: Transaction,
  entries: readonly CalendarException[],
  record: { accountId: string; recordedAt: Date },
): Promise<void> {
  if (entries.length === 0) return;
  await trx
    .insertInto('calendar_exception')
    .values(
      entries.map((entry) => ({
        day: entry.day,
        is_working: entry.isWorking,
        name_zh: entry.nameZh,
        name_en: entry.nameEn,
        account_id: record.accountId,
        recorded_at: record.recordedAt,
      })),
    )
    .execute();
}
