import { type RawBuilder, sql } from 'kysely';
import type { ObservedValue } from '../../domain/observation.ts';
import type { Reader, Transaction } from '../connect.ts';
import { observedFromRow } from '../observation/observation.repository.ts';

export const CORRECTION_KINDS = ['ERROR', 'SCHEDULED_REVISION', 'METHOD_CHANGE', 'UNDO'] as const;
export type CorrectionKind = (typeof CORRECTION_KINDS)[number];
export const CORRECTION_STATES = ['REQUESTED', 'APPROVED', 'REJECTED', 'CANCELLED'] as const;
export type CorrectionState = (typeof CORRECTION_STATES)[number];

/** A request to change signed values, with where it stands. */
export type CorrectionCase = {
  id: string;
  caseNumber: string;
  kind: CorrectionKind;
  reason: string;
  departmentId: number | null;
  accountId: string;
  accountName: string;
  fileName: string | null;
  requestedAt: Date;
  rowCount: number;
  state: CorrectionState;
  events: CorrectionEvent[];
};

export type CorrectionEvent = {
  state: CorrectionState;
  accountName: string;
  recordedAt: Date;
  comment: string | null;
  /** Receipt of the push that carried it out; null unless APPROVED. */
  receiptNumber: string | null;
};

/** One value of a case: what is signed or known, and what it shall become. */
export type CorrectionRow = {
  indicatorId: number;
  unitId: number;
  periodKey: number;
  baseRevision: number;
  before: ObservedValue;
  after: ObservedValue;
};

/** Draws the key of a case. */
export async function insertCaseNumber(trx: Transaction): Promise<string> {
  const { rows } = await sql<{ id: string }>`
    select nextval(pg_get_serial_sequence('correction_case', 'correction_case_id')) as id`.execute(
    trx,
  );
  return rows[0]!.id;
}

/** Opens a case; its rows follow. */
export async function insertCase(
  trx: Transaction,
  opened: Pick<
    CorrectionCase,
    | 'id'
    | 'caseNumber'
    | 'kind'
    | 'reason'
    | 'departmentId'
    | 'accountId'
    | 'fileName'
    | 'requestedAt'
  >,
): Promise<void> {
  await trx
    .insertInto('correction_case')
    .values({
      correction_case_id: opened.id,
      case_number: opened.caseNumber,
      kind: opened.kind,
      reason: opened.reason,
      department_id: opened.departmentId,
      account_id: opened.accountId,
      file_name: opened.fileName,
      requested_at: opened.requestedAt,
    })
    .execute();
}

/**
 * Moves the changes to signed values out of the staged push into a case: what is left can be pushed as usual.
 * Returns how many were moved. Needs `observation_change`.
 */
export async function insertCaseRows(trx: Transaction, caseId: string): Promise<number> {
  const { rows } = await sql<{ moved: number }>`
    with moved as (
      insert into correction_row (correction_case_id, indicator_id, unit_id, period_key,
        base_revision, value, missing_reason, quality)
      select ${caseId}::bigint, change.indicator_id, change.unit_id, change.period_key,
        change.revision - 1, change.value, change.missing_reason, change.quality
      from observation_change as change
      where exists (
        select from signed_value as signed
        where signed.indicator_id = change.indicator_id and signed.unit_id = change.unit_id
          and signed.period_key = change.period_key)
      returning 1
    )
    select count(*)::integer as moved from moved`.execute(trx);
  await sql`
    delete from staged_row as staged using correction_row as taken
    where taken.correction_case_id = ${caseId} and taken.indicator_id = staged.indicator_id
      and taken.unit_id = staged.unit_id and taken.period_key = staged.period_key`.execute(trx);
  return rows[0]!.moved;
}

/** Keeps what happened to a case. */
export async function insertCaseEvent(
  trx: Transaction,
  event: {
    caseId: string;
    state: CorrectionState;
    accountId: string;
    recordedAt: Date;
    comment: string | null;
    pushId: string | null;
  },
): Promise<void> {
  await trx
    .insertInto('correction_event')
    .values({
      correction_case_id: event.caseId,
      state: event.state,
      account_id: event.accountId,
      recorded_at: event.recordedAt,
      comment: event.comment,
      push_id: event.pushId,
    })
    .execute();
}

/** Serialises decisions about one case. */
export async function lockCase(trx: Transaction, caseId: string): Promise<void> {
  await sql`select correction_case_id from correction_case
    where correction_case_id = ${caseId} for update`.execute(trx);
}

/** Values of a case that have been changed since it was opened. */
export async function getStaleRowCount(db: Reader, caseId: string): Promise<number> {
  const row = await db
    .selectFrom('correction_row as asked')
    .select(sql<number>`count(*)::integer`.as('count'))
    .where('asked.correction_case_id', '=', caseId)
    .where(
      sql<boolean>`exists (
        select from observation as later
        where later.indicator_id = asked.indicator_id and later.unit_id = asked.unit_id
          and later.period_key = asked.period_key and later.revision > asked.base_revision)`,
    )
    .executeTakeFirstOrThrow();
  return row.count;
}

type CaseRow = Omit<CorrectionCase, 'events'> & { events: unknown };

function caseQuery(db: Reader, where: RawBuilder<unknown>, limit: number) {
  const found = sql<CaseRow>`(
    select one.correction_case_id::text as id, one.case_number as "caseNumber", one.kind, one.reason,
      one.department_id as "departmentId", one.account_id::text as "accountId",
      account.display_name as "accountName", one.file_name as "fileName",
      one.requested_at as "requestedAt", counted.row_count as "rowCount", latest.state, told.events
    from correction_case as one
    join account using (account_id)
    join lateral (
      select count(*)::integer as row_count from correction_row as asked
      where asked.correction_case_id = one.correction_case_id
    ) as counted on true
    join lateral (
      select event.state from correction_event as event
      where event.correction_case_id = one.correction_case_id
      order by event.correction_event_id desc limit 1
    ) as latest on true
    join lateral (
      select jsonb_agg(jsonb_build_object('state', event.state, 'accountName', who.display_name,
        'recordedAt', event.recorded_at, 'comment', event.comment,
        'receiptNumber', push.receipt_number) order by event.correction_event_id) as events
      from correction_event as event
      join account as who on who.account_id = event.account_id
      left join push on push.push_id = event.push_id
      where event.correction_case_id = one.correction_case_id
    ) as told on true
    where ${where}
    order by one.correction_case_id desc limit ${limit})`;
  return db.selectFrom(found.as('found')).selectAll().orderBy(sql`id::bigint`, 'desc').execute();
}

function caseFromRow(row: CaseRow): CorrectionCase {
  const events = row.events as (Omit<CorrectionEvent, 'recordedAt'> & { recordedAt: string })[];
  return {
    ...row,
    events: events.map((event) => ({ ...event, recordedAt: new Date(event.recordedAt) })),
  };
}

/** The case with a number; null when there is none. */
export async function findCase(db: Reader, caseNumber: string): Promise<CorrectionCase | null> {
  const rows = await caseQuery(db, sql`one.case_number = ${caseNumber}`, 1);
  return rows[0] ? caseFromRow(rows[0]) : null;
}

/** Cases newest first, from after one; null department = all, null state = any. */
export async function listCases(
  db: Reader,
  page: {
    limit: number;
    beforeId: string | null;
    departmentId: number | null;
    state: CorrectionState | null;
  },
): Promise<CorrectionCase[]> {
  const { beforeId, departmentId, state, limit } = page;
  const where = sql`(${beforeId}::bigint is null or one.correction_case_id < ${beforeId}::bigint)
      and (${departmentId}::integer is null or one.department_id = ${departmentId}::integer)
      and (${state}::text is null or latest.state = ${state}::text)`;
  const rows = await caseQuery(db, where, limit);
  return rows.map(caseFromRow);
}

/** What a case wants to change, in catalogue order; at most `limit` rows. */
export async function listCaseRows(
  db: Reader,
  caseId: string,
  limit: number,
): Promise<CorrectionRow[]> {
  const rows = await db
    .selectFrom('correction_row as asked')
    .innerJoin('observation as base', (join) =>
      join
        .onRef('base.indicator_id', '=', 'asked.indicator_id')
        .onRef('base.unit_id', '=', 'asked.unit_id')
        .onRef('base.period_key', '=', 'asked.period_key')
        .onRef('base.revision', '=', 'asked.base_revision'),
    )
    .select(['asked.indicator_id as indicatorId', 'asked.unit_id as unitId'])
    .select(['asked.period_key as periodKey', 'asked.base_revision as baseRevision'])
    .select(['asked.value', 'asked.missing_reason', 'asked.quality'])
    .select(['base.value as value_before', 'base.missing_reason as reason_before'])
    .select('base.quality as quality_before')
    .where('asked.correction_case_id', '=', caseId)
    .orderBy('asked.indicator_id')
    .orderBy('asked.unit_id')
    .orderBy('asked.period_key')
    .limit(limit)
    .execute();
  return rows.map((row) => ({
    indicatorId: row.indicatorId,
    unitId: row.unitId,
    periodKey: row.periodKey,
    baseRevision: row.baseRevision,
    after: observedFromRow(row),
    before: observedFromRow({
      value: row.value_before,
      missing_reason: row.reason_before,
      quality: row.quality_before,
    }),
  }));
}
