import type { Selectable } from 'kysely';
import { sql } from 'kysely';
import type { Reader, Transaction } from '../connect.ts';
import type { PushTable } from '../database.ts';

export type PushDoor = 'GRAPHQL' | 'UPLOAD' | 'CLI';

/** What a sender holds after a push. Counts add up: read = new + changed + unchanged. */
export type Receipt = {
  id: string;
  receiptNumber: string;
  accountId: string;
  accountName: string;
  clientKey: string;
  rowsHash: string;
  door: PushDoor;
  fileName: string | null;
  departmentId: number | null;
  recordedAt: Date;
  rowsRead: number;
  rowsNew: number;
  rowsChanged: number;
  rowsUnchanged: number;
  blankCells: number;
  lightsChanged: number;
  newReds: number;
  notes: string[];
  indicatorIds: number[];
  periodKeys: number[];
};

function receipts(db: Reader) {
  return db
    .selectFrom('push')
    .innerJoin('account', 'account.account_id', 'push.account_id')
    .selectAll('push')
    .select('account.display_name as account_name');
}

function receiptFromRow(row: Selectable<PushTable> & { account_name: string }): Receipt {
  return {
    id: row.push_id,
    receiptNumber: row.receipt_number,
    accountId: row.account_id,
    accountName: row.account_name,
    clientKey: row.client_key,
    rowsHash: row.rows_hash.toString('hex'),
    door: row.door as PushDoor,
    fileName: row.file_name,
    departmentId: row.department_id,
    recordedAt: row.recorded_at,
    rowsRead: row.rows_read,
    rowsNew: row.rows_new,
    rowsChanged: row.rows_changed,
    rowsUnchanged: row.rows_unchanged,
    blankCells: row.blank_cells,
    lightsChanged: row.lights_changed,
    newReds: row.new_reds,
    notes: row.notes,
    indicatorIds: row.indicator_ids,
    periodKeys: row.period_keys,
  };
}

/** The receipt a client key of an account already led to; null for a new key. */
export async function findReceiptByClientKey(
  db: Reader,
  accountId: string,
  clientKey: string,
): Promise<Receipt | null> {
  const row = await receipts(db)
    .where('push.account_id', '=', accountId)
    .where('push.client_key', '=', clientKey)
    .executeTakeFirst();
  return row ? receiptFromRow(row) : null;
}

/** The receipt with a number people quote; null when there is none. */
export async function findReceiptByNumber(
  db: Reader,
  receiptNumber: string,
): Promise<Receipt | null> {
  const row = await receipts(db)
    .where('push.receipt_number', '=', receiptNumber)
    .executeTakeFirst();
  return row ? receiptFromRow(row) : null;
}

/** Receipts newest first, from after a place in that order; `departmentId` null lists all departments. */
export async function listReceipts(
  db: Reader,
  page: {
    limit: number;
    after: { recordedAt: Date; id: string } | null;
    departmentId: number | null;
  },
): Promise<Receipt[]> {
  const { after, departmentId, limit } = page;
  const rows = await receipts(db)
    .$if(departmentId !== null, (query) => query.where('push.department_id', '=', departmentId))
    .$if(after !== null, (query) =>
      query.where(
        sql<boolean>`(push.recorded_at, push.push_id) < (${after?.recordedAt}, ${after?.id})`,
      ),
    )
    .orderBy('push.recorded_at', 'desc')
    .orderBy('push.push_id', 'desc')
    .limit(limit)
    .execute();
  return rows.map(receiptFromRow);
}

/** Serialises pushes of one account with one key, so that a double click makes one receipt. */
export async function lockClientKey(
  trx: Transaction,
  accountId: string,
  clientKey: string,
): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`${accountId}\n${clientKey}`}, 7266))`.execute(
    trx,
  );
}

/** Reserves the number of a push before its rows are written. */
export async function insertPushNumber(trx: Transaction): Promise<string> {
  const { rows } = await sql<{ id: string }>`
    select nextval(pg_get_serial_sequence('push', 'push_id')) as id`.execute(trx);
  return rows[0]!.id;
}

/** Writes the receipt; rows are never changed afterwards. */
export async function insertPush(
  trx: Transaction,
  push: Omit<Receipt, 'accountName' | 'rowsHash'> & { rowsHash: Buffer },
): Promise<void> {
  await trx
    .insertInto('push')
    .values({
      push_id: push.id,
      receipt_number: push.receiptNumber,
      account_id: push.accountId,
      client_key: push.clientKey,
      rows_hash: push.rowsHash,
      door: push.door,
      file_name: push.fileName,
      department_id: push.departmentId,
      recorded_at: push.recordedAt,
      rows_read: push.rowsRead,
      rows_new: push.rowsNew,
      rows_changed: push.rowsChanged,
      rows_unchanged: push.rowsUnchanged,
      blank_cells: push.blankCells,
      lights_changed: push.lightsChanged,
      new_reds: push.newReds,
      notes: push.notes,
      indicator_ids: push.indicatorIds,
      period_keys: push.periodKeys,
    })
    .execute();
}

/** Keeps the notes of a push on its indicators; a note already kept is not repeated. */
export async function insertIndicatorNotes(
  trx: Transaction,
  pushId: string,
  indicatorIds: readonly number[],
  notes: readonly string[],
): Promise<void> {
  if (indicatorIds.length === 0 || notes.length === 0) return;
  await sql`
    insert into indicator_note (indicator_id, push_id, note)
    select indicator.id, ${pushId}::bigint, note.text
    from unnest(${[...indicatorIds]}::integer[]) as indicator (id)
    cross join unnest(${[...notes]}::text[]) with ordinality as note (text, place)
    order by indicator.id, note.place
    on conflict do nothing`.execute(trx);
}

/** Notes of several indicators with the receipt that brought each, oldest first. */
export async function listIndicatorNotes(db: Reader, indicatorIds: readonly number[]) {
  if (indicatorIds.length === 0) return [];
  return db
    .selectFrom('indicator_note as note')
    .innerJoin('push', 'push.push_id', 'note.push_id')
    .select(['note.indicator_id as indicatorId', 'note.note as text'])
    .select(['push.receipt_number as receiptNumber', 'push.recorded_at as recordedAt'])
    .where('note.indicator_id', 'in', [...indicatorIds])
    .orderBy('note.indicator_note_id')
    .execute();
}
