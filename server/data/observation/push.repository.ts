import type { Selectable } from 'kysely';
import { sql } from 'kysely';
import type { Reader, Transaction } from '../connect.ts';
import type { PushTable } from '../database.ts';
import type { StoredScope } from './staged-row.repository.ts';

/** Through which door rows came; CORRECTION, UNDO and RECONCILIATION are written by the hub on a decision. */
export const PUSH_DOORS = [
  'GRAPHQL',
  'UPLOAD',
  'CLI',
  'FOLDER',
  'CORRECTION',
  'UNDO',
  'RECONCILIATION',
] as const;
export type PushDoor = (typeof PUSH_DOORS)[number];

export const PUSH_MODES = ['MERGE', 'REPLACE'] as const;
/** MERGE adds and corrects; REPLACE also withdraws what its scope holds and its rows leave out. */
export type PushMode = (typeof PUSH_MODES)[number];

/** The head's signature under a receipt. */
export type Signature = { signerName: string; signedAt: Date; statement: string; hasSeal: boolean };

/** What a sender holds after a push. Counts add up: read = new + changed + unchanged + deleting. */
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
  mode: PushMode;
  rowsDeleting: number;
  valuesWithdrawn: number;
  rowsSkipped: number;
  /** Doubts its figures raised in the review queue. */
  flagsRaised: number;
  /** Contract and version it was measured against, `CODE@n`; null where none covers its indicators. */
  contractVersion: string | null;
  /** What a REPLACE declared to cover whole; null for a MERGE. */
  scope: StoredScope | null;
  /** Why, where the hub wrote it on a decision; null for a department's own push. */
  reason: string | null;
  /** Null until the head has signed. */
  signature: Signature | null;
};

function receipts(db: Reader) {
  return db
    .selectFrom('push')
    .innerJoin('account', 'account.account_id', 'push.account_id')
    .leftJoin('signature', 'signature.push_id', 'push.push_id')
    .selectAll('push')
    .select(['account.display_name as account_name', 'signature.signer_name'])
    .select(['signature.signed_at', 'signature.statement', 'signature.seal_type']);
}

type ReceiptRow = Selectable<PushTable> & {
  account_name: string;
  signer_name: string | null;
  signed_at: Date | null;
  statement: string | null;
  seal_type: string | null;
};

function signatureFromRow(row: ReceiptRow): Signature | null {
  const { signer_name: signerName, signed_at: signedAt, statement } = row;
  if (signerName === null || signedAt === null || statement === null) return null;
  return { signerName, signedAt, statement, hasSeal: row.seal_type !== null };
}

function scopeFromRow(row: ReceiptRow): StoredScope | null {
  const { scope_indicator_ids: indicatorIds, scope_period_keys: periodKeys } = row;
  if (indicatorIds === null || periodKeys === null) return null;
  return { indicatorIds, unitIds: row.scope_unit_ids, periodKeys };
}

function receiptFromRow(row: ReceiptRow): Receipt {
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
    mode: row.mode as PushMode,
    rowsDeleting: row.rows_deleting,
    valuesWithdrawn: row.values_withdrawn,
    rowsSkipped: row.rows_skipped,
    flagsRaised: row.flags_raised,
    contractVersion: row.contract_version,
    scope: scopeFromRow(row),
    reason: row.reason,
    signature: signatureFromRow(row),
  };
}

/**
 * The receipt a client key of an account led to within the last 90 days, with the digests of what was sent
 * and asked for then; null for a new key or one that is free again.
 */
export async function findReceiptByClientKey(
  db: Reader,
  key: { accountId: string; clientKey: string; at: Date },
): Promise<{ receipt: Receipt; inputHash: Buffer; askedHash: Buffer } | null> {
  const row = await receipts(db)
    .innerJoin('client_key', 'client_key.push_id', 'push.push_id')
    .select(['client_key.input_hash', 'client_key.asked_hash'])
    .where('client_key.account_id', '=', key.accountId)
    .where('client_key.client_key', '=', key.clientKey)
    .where('client_key.expires_at', '>', key.at)
    .executeTakeFirst();
  if (!row) return null;
  return { receipt: receiptFromRow(row), inputHash: row.input_hash, askedHash: row.asked_hash };
}

/** Binds a client key to its push until it expires; an expired binding gives way. */
export async function insertClientKey(
  trx: Transaction,
  key: {
    accountId: string;
    clientKey: string;
    pushId: string;
    inputHash: Buffer;
    askedHash: Buffer;
    expiresAt: Date;
  },
): Promise<void> {
  await trx
    .insertInto('client_key')
    .values({
      account_id: key.accountId,
      client_key: key.clientKey,
      push_id: key.pushId,
      input_hash: key.inputHash,
      asked_hash: key.askedHash,
      expires_at: key.expiresAt,
    })
    .onConflict((conflict) =>
      conflict.columns(['account_id', 'client_key']).doUpdateSet((eb) => ({
        push_id: eb.ref('excluded.push_id'),
        input_hash: eb.ref('excluded.input_hash'),
        asked_hash: eb.ref('excluded.asked_hash'),
        expires_at: eb.ref('excluded.expires_at'),
      })),
    )
    .execute();
}

/** Keeps that a push was refused; its rows are not kept. */
export async function insertPushRefusal(
  trx: Transaction,
  refusal: {
    accountId: string;
    departmentId: number | null;
    door: PushDoor;
    fileName: string | null;
    refusedAt: Date;
    rowsRead: number;
    findingCount: number;
    findingCodes: string[];
  },
): Promise<void> {
  await trx
    .insertInto('push_refusal')
    .values({
      account_id: refusal.accountId,
      department_id: refusal.departmentId,
      door: refusal.door,
      file_name: refusal.fileName,
      refused_at: refusal.refusedAt,
      rows_read: refusal.rowsRead,
      finding_count: refusal.findingCount,
      finding_codes: refusal.findingCodes,
    })
    .execute();
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

/** Numbers of the receipts that took a push back, oldest first; more than one where an undoing left values over. */
export async function listUndoNumbers(db: Reader, receiptNumber: string): Promise<string[]> {
  const rows = await db
    .selectFrom('push')
    .select('receipt_number')
    .where('door', '=', 'UNDO')
    .where('client_key', '=', `undo-${receiptNumber}`)
    .orderBy('push_id')
    .execute();
  return rows.map((row) => row.receipt_number);
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
  push: Omit<Receipt, 'accountName' | 'rowsHash' | 'signature'> & { rowsHash: Buffer },
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
      mode: push.mode,
      rows_deleting: push.rowsDeleting,
      values_withdrawn: push.valuesWithdrawn,
      rows_skipped: push.rowsSkipped,
      flags_raised: push.flagsRaised,
      contract_version: push.contractVersion,
      scope_indicator_ids: push.scope && [...push.scope.indicatorIds],
      scope_unit_ids: push.scope?.unitIds ? [...push.scope.unitIds] : null,
      scope_period_keys: push.scope && [...push.scope.periodKeys],
      reason: push.reason,
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
