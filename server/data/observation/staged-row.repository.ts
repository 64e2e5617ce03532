import { sql } from 'kysely';
import { appendRows, loadStage, type StageColumn, type StageRows } from '../bulk-load.ts';
import type { Transaction, TransactionScope } from '../connect.ts';

/** What a row of a push is staged with; `action` DELETE rows may leave keys null, meaning all. */
const STAGED: StageColumn[] = [
  { name: 'ordinal', type: 'integer' },
  { name: 'sheet', type: 'text' },
  { name: 'place_row', type: 'integer' },
  { name: 'place_column', type: 'text' },
  { name: 'place_cell', type: 'text' },
  { name: 'action', type: 'text' },
  { name: 'indicator_id', type: 'integer' },
  { name: 'unit_id', type: 'integer' },
  { name: 'period_key', type: 'integer' },
  { name: 'value', type: 'numeric' },
  { name: 'missing_reason', type: 'text' },
  { name: 'quality', type: 'text' },
];
const NAMES = STAGED.map((column) => column.name).join(', ');

/** Where a staged row stood in the file it came from. */
export type StagedPlace = {
  sheet: string | null;
  row: number | null;
  column: string | null;
  cell: string | null;
};
const PLACE = sql.raw(
  'staged.sheet, staged.place_row as "row", staged.place_column as "column", staged.place_cell as cell',
);

/** Puts the rows of a push beside the tables (table `staged_row`), in the column order of `STAGED`. */
export async function insertStagedRows(scope: TransactionScope, rows: StageRows): Promise<void> {
  await loadStage(scope, 'staged_row', STAGED, rows);
}

/** Keeps checked rows of a draft; called once a batch. */
export async function insertDraftRows(
  scope: TransactionScope,
  rows: StageRows,
  draft: { id: string; fileIndex: number },
): Promise<void> {
  const extra: StageColumn[] = [
    { name: 'push_draft_id', type: 'text' },
    { name: 'file_index', type: 'smallint' },
  ];
  await appendRows(scope, 'draft_row', [...extra, ...STAGED], withDraft(rows, draft));
}

async function* withDraft(rows: StageRows, draft: { id: string; fileIndex: number }) {
  const prefix = [draft.id, draft.fileIndex];
  if (Symbol.asyncIterator in rows) {
    for await (const batch of rows) yield batch.map((row) => [...prefix, ...row]);
  } else {
    yield [...rows].map((row) => [...prefix, ...row]);
  }
}

/** Stages the rows kept for a draft. */
export async function insertStagedDraft(trx: Transaction, draftId: string): Promise<void> {
  await sql`create temporary table staged_row on commit drop as
    select ${sql.raw(NAMES)} from draft_row where push_draft_id = ${draftId}`.execute(trx);
  await sql`analyze staged_row`.execute(trx);
}

/** Stages the new values of a correction case. */
export async function insertStagedCorrection(trx: Transaction, caseId: string): Promise<void> {
  await sql`create temporary table staged_row on commit drop as
    select (row_number() over (order by indicator_id, unit_id, period_key))::integer as ordinal,
      null::text as sheet, null::integer as place_row, null::text as place_column,
      null::text as place_cell, 'MERGE' as action, indicator_id, unit_id, period_key, value,
      missing_reason, quality
    from correction_row where correction_case_id = ${caseId}`.execute(trx);
  await sql`analyze staged_row`.execute(trx);
}

/**
 * Stages what was known before a push, for every value whose newest revision is that push's: the revision
 * before, or a withdrawal where there was none. Says how many values that is, and how many others have changed
 * since. A push that only said of an unknown value that it is withdrawn has nothing to take back.
 */
export async function insertStagedUndo(
  trx: Transaction,
  pushId: string,
): Promise<{ staged: number; superseded: number }> {
  await sql`create temporary table staged_row on commit drop as
    select (row_number() over (order by o.indicator_id, o.unit_id, o.period_key))::integer as ordinal,
      null::text as sheet, null::integer as place_row, null::text as place_column,
      null::text as place_cell,
      case when before.value is null and coalesce(before.missing_reason, 'WITHDRAWN') = 'WITHDRAWN'
        then 'WITHDRAW' else 'MERGE' end as action,
      o.indicator_id, o.unit_id, o.period_key, before.value,
      case when before.revision is null then 'WITHDRAWN' else before.missing_reason end as missing_reason,
      coalesce(before.quality, o.quality) as quality
    from observation as o
    left join observation as before on before.indicator_id = o.indicator_id
      and before.unit_id = o.unit_id and before.period_key = o.period_key
      and before.revision = o.revision - 1
    where o.push_id = ${pushId}
      and (before.revision is not null or o.missing_reason is distinct from 'WITHDRAWN')
      and not exists (
        select from observation as later
        where later.indicator_id = o.indicator_id and later.unit_id = o.unit_id
          and later.period_key = o.period_key and later.revision > o.revision)`.execute(trx);
  await sql`analyze staged_row`.execute(trx);
  const { rows } = await sql<{ staged: number; superseded: number }>`
    select (select count(*) from staged_row)::integer as staged,
      (count(*) filter (where exists (
        select from observation as later
        where later.indicator_id = o.indicator_id and later.unit_id = o.unit_id
          and later.period_key = o.period_key and later.revision > o.revision)))::integer as superseded
    from observation as o where o.push_id = ${pushId}`.execute(trx);
  return rows[0]!;
}

export type RepeatedRow = StagedPlace & { firstRow: number | null; value: string | null };

/**
 * Finds rows about the same value. Those that say the same count once (the later ones are taken out of
 * `staged_row`); those that contradict the first come back. `limit` caps how many are listed.
 */
export async function deleteRepeatedRows(
  trx: Transaction,
  limit: number,
): Promise<{ conflicts: RepeatedRow[]; conflictCount: number }> {
  await sql`create temporary table repeated_key on commit drop as
    select indicator_id, unit_id, period_key, min(ordinal) as first_ordinal
    from staged_row where action <> 'DELETE'
    group by indicator_id, unit_id, period_key having count(*) > 1`.execute(trx);
  await sql`analyze repeated_key`.execute(trx);
  const { rows } = await sql<RepeatedRow & { total: number }>`
    select ${PLACE}, first.place_row as "firstRow",
      coalesce(trim_scale(staged.value)::text, staged.missing_reason) as value,
      (count(*) over ())::integer as total
    from repeated_key as repeated
    join staged_row as first on first.ordinal = repeated.first_ordinal
    join staged_row as staged on staged.indicator_id = repeated.indicator_id
      and staged.unit_id = repeated.unit_id and staged.period_key = repeated.period_key
    where staged.action <> 'DELETE' and staged.ordinal > repeated.first_ordinal
      and (staged.value, staged.missing_reason, staged.quality)
        is distinct from (first.value, first.missing_reason, first.quality)
    order by staged.ordinal limit ${limit}`.execute(trx);
  await sql`
    delete from staged_row as staged using repeated_key as repeated
    where staged.indicator_id = repeated.indicator_id and staged.unit_id = repeated.unit_id
      and staged.period_key = repeated.period_key and staged.action <> 'DELETE'
      and staged.ordinal > repeated.first_ordinal`.execute(trx);
  await sql`drop table repeated_key`.execute(trx);
  return {
    conflicts: rows.map(({ total: _, ...row }) => row),
    conflictCount: rows[0]?.total ?? 0,
  };
}

/**
 * Deleting rows that would withdraw what an earlier row of the same push has just given. `cube` knows the first
 * row of every combination a deletion can name, so that thousands of deletions cost one join.
 */
export async function listLateDeletions(
  trx: Transaction,
  limit: number,
): Promise<(StagedPlace & { givenRow: number | null })[]> {
  const { rows } = await sql<StagedPlace & { givenRow: number | null }>`
    select ${PLACE}, first.place_row as "givenRow"
    from (
      select indicator_id, unit_id, period_key, min(ordinal) as ordinal
      from staged_row
      where action in ('MERGE', 'REPLACE')
        and exists (select from staged_row where action = 'DELETE')
      group by cube (indicator_id, unit_id, period_key)
    ) as given
    join staged_row as staged on staged.action = 'DELETE'
      and coalesce(staged.indicator_id, -1) = coalesce(given.indicator_id, -1)
      and coalesce(staged.unit_id, -1) = coalesce(given.unit_id, -1)
      and coalesce(staged.period_key, -1) = coalesce(given.period_key, -1)
      and staged.ordinal > given.ordinal
    join staged_row as first on first.ordinal = given.ordinal
    order by staged.ordinal limit ${limit}`.execute(trx);
  return rows;
}

/** What is declared to be covered whole; null units = every unit. */
export type StoredScope = {
  indicatorIds: readonly number[];
  unitIds: readonly number[] | null;
  periodKeys: readonly number[];
};

/** Rows of the push that lie outside its declared scope. */
export async function listRowsOutOfScope(
  trx: Transaction,
  scope: StoredScope,
  limit: number,
): Promise<(StagedPlace & { indicatorId: number; unitId: number; periodKey: number })[]> {
  const { rows } = await sql<
    StagedPlace & { indicatorId: number; unitId: number; periodKey: number }
  >`
    select ${PLACE}, staged.indicator_id as "indicatorId", staged.unit_id as "unitId",
      staged.period_key as "periodKey"
    from staged_row as staged
    where staged.action <> 'DELETE' and not (
      staged.indicator_id = any(${[...scope.indicatorIds]}::integer[])
      and staged.period_key = any(${[...scope.periodKeys]}::integer[])
      and (${scope.unitIds === null} or staged.unit_id = any(${[...(scope.unitIds ?? [])]}::integer[])))
    order by staged.ordinal limit ${limit}`.execute(trx);
  return rows;
}

export type StagedSummary = {
  rows: number;
  deleting: number;
  /** All that is named, by deletions too. */
  indicatorIds: number[];
  periodKeys: number[];
  /** Named by rows that say something: what a REPLACE covers whole when it declares nothing. */
  givenIndicatorIds: number[];
  givenPeriodKeys: number[];
};

/** What the staged rows are about, deleting rows counted apart. */
export async function findStagedSummary(trx: Transaction): Promise<StagedSummary> {
  const { rows } = await sql<StagedSummary>`
    select (count(*) filter (where action in ('MERGE', 'REPLACE')))::integer as rows,
      (count(*) filter (where action = 'DELETE'))::integer as deleting,
      coalesce(array_agg(distinct indicator_id order by indicator_id)
        filter (where indicator_id is not null), '{}') as "indicatorIds",
      coalesce(array_agg(distinct period_key order by period_key)
        filter (where period_key is not null), '{}') as "periodKeys",
      coalesce(array_agg(distinct indicator_id order by indicator_id)
        filter (where action <> 'DELETE'), '{}') as "givenIndicatorIds",
      coalesce(array_agg(distinct period_key order by period_key)
        filter (where action <> 'DELETE'), '{}') as "givenPeriodKeys"
    from staged_row`.execute(trx);
  return rows[0]!;
}

/**
 * Turns deleting rows into withdrawals of the values they name: a staged row with reason WITHDRAWN for each
 * value that is known and not withdrawn yet. Values the push also gives are left to it. `mayTouch` are the
 * indicators a deletion without indicator stands for.
 */
export async function insertWithdrawals(
  trx: Transaction,
  mayTouch: readonly number[],
): Promise<void> {
  await sql`
    insert into staged_row (${sql.raw(NAMES)})
    select distinct on (known.indicator_id, known.unit_id, known.period_key)
      asked.ordinal, asked.sheet, asked.place_row, asked.place_column, asked.place_cell, 'WITHDRAW',
      known.indicator_id, known.unit_id, known.period_key, null::numeric, 'WITHDRAWN', known.quality
    from staged_row as asked
    join lateral (
      select distinct on (o.indicator_id, o.unit_id, o.period_key)
        o.indicator_id, o.unit_id, o.period_key, o.missing_reason, o.quality
      from observation as o
      where o.indicator_id = any(case when asked.indicator_id is null
          then ${[...mayTouch]}::integer[] else array[asked.indicator_id] end)
        and (asked.unit_id is null or o.unit_id = asked.unit_id)
        and (asked.period_key is null or o.period_key = asked.period_key)
      order by o.indicator_id, o.unit_id, o.period_key, o.revision desc
    ) as known on true
    where asked.action = 'DELETE' and known.missing_reason is distinct from 'WITHDRAWN'
      and not exists (
        select from staged_row as given
        where given.action <> 'DELETE' and given.indicator_id = known.indicator_id
          and given.unit_id = known.unit_id and given.period_key = known.period_key)
    order by known.indicator_id, known.unit_id, known.period_key, asked.ordinal`.execute(trx);
}

/** Withdraws what the declared scope holds and the rows of a REPLACE leave out. */
export async function insertScopeWithdrawals(trx: Transaction, scope: StoredScope): Promise<void> {
  await sql`
    insert into staged_row (${sql.raw(NAMES)})
    select (select coalesce(max(ordinal), 0) from staged_row)
        + (row_number() over (order by known.indicator_id, known.unit_id, known.period_key))::integer,
      null, null, null, null, 'WITHDRAW', known.indicator_id, known.unit_id, known.period_key,
      null::numeric, 'WITHDRAWN', known.quality
    from (
      select distinct on (o.indicator_id, o.unit_id, o.period_key)
        o.indicator_id, o.unit_id, o.period_key, o.missing_reason, o.quality
      from observation as o
      where o.indicator_id = any(${[...scope.indicatorIds]}::integer[])
        and o.period_key = any(${[...scope.periodKeys]}::integer[])
        and (${scope.unitIds === null} or o.unit_id = any(${[...(scope.unitIds ?? [])]}::integer[]))
      order by o.indicator_id, o.unit_id, o.period_key, o.revision desc
    ) as known
    where known.missing_reason is distinct from 'WITHDRAWN'
      and not exists (
        select from staged_row as given
        where given.action <> 'DELETE' and given.indicator_id = known.indicator_id
          and given.unit_id = known.unit_id and given.period_key = known.period_key)`.execute(trx);
}

const CANONICAL = sql.raw(`
  jsonb_build_array(indicator.code, unit.code, period.code,
    trim_scale(said.value)::text, said.missing_reason, said.quality)::text`);

/**
 * SHA-256 over the accepted rows, one JSON array [indicator, unit, period, value, reason, quality] a line in
 * byte order, numbers in shortest form. What a push withdraws is among them.
 */
export async function getStagedRowsHash(trx: Transaction): Promise<Buffer> {
  const { rows } = await sql<{ hash: Buffer }>`
    select sha256(convert_to(coalesce(string_agg(line, E'\n' order by line collate "C"), ''), 'UTF8')) as hash
    from (
      select ${CANONICAL} as line from staged_row as said
      join indicator using (indicator_id) join unit using (unit_id) join period using (period_key)
      where said.action <> 'DELETE'
    ) as lines`.execute(trx);
  return rows[0]!.hash;
}

/**
 * SHA-256 over what was asked for, deletions as they were written: the same for the same request at any time.
 * Where nothing is deleted and nothing withdrawn yet it equals `getStagedRowsHash`.
 */
export async function getAskedRowsHash(trx: Transaction): Promise<Buffer> {
  const { rows } = await sql<{ hash: Buffer }>`
    select sha256(convert_to(coalesce(string_agg(line, E'\n' order by line collate "C"), ''), 'UTF8')) as hash
    from (
      select case when said.action = 'DELETE'
        then jsonb_build_array('DELETE', indicator.code, unit.code, period.code)::text
        else ${CANONICAL} end as line
      from staged_row as said
      left join indicator using (indicator_id) left join unit using (unit_id)
      left join period using (period_key)
    ) as lines`.execute(trx);
  return rows[0]!.hash;
}

/** The same digest over what is kept of a push: equal to the receipt's unless somebody altered the rows. */
export async function getPushedRowsHash(trx: Transaction, pushId: string): Promise<Buffer> {
  const { rows } = await sql<{ hash: Buffer }>`
    select sha256(convert_to(coalesce(string_agg(line, E'\n' order by line collate "C"), ''), 'UTF8')) as hash
    from (
      select ${CANONICAL} as line
      from (
        select indicator_id, unit_id, period_key, value, missing_reason, quality
        from observation where push_id = ${pushId}
        union all
        select o.indicator_id, o.unit_id, o.period_key, o.value, o.missing_reason, o.quality
        from reaffirmation as again
        join observation as o using (indicator_id, unit_id, period_key, revision)
        where again.push_id = ${pushId}
      ) as said
      join indicator using (indicator_id) join unit using (unit_id) join period using (period_key)
    ) as lines`.execute(trx);
  return rows[0]!.hash;
}
