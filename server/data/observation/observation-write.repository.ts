import { sql } from 'kysely';
import { loadStage, type StageCell, type StageColumn } from '../bulk-load.ts';
import type { Transaction, TransactionScope } from '../connect.ts';

const STAGED: StageColumn[] = [
  { name: 'indicator_id', type: 'integer' },
  { name: 'unit_id', type: 'integer' },
  { name: 'period_key', type: 'integer' },
  { name: 'value', type: 'numeric' },
  { name: 'missing_reason', type: 'text' },
  { name: 'quality', type: 'text' },
];

/** Puts the rows of a push beside the tables, in the column order indicator, unit, period, value, reason, quality. */
export async function insertStagedRows(
  scope: TransactionScope,
  rows: Iterable<StageCell[]>,
): Promise<void> {
  await loadStage(scope, 'staged_observation', STAGED, rows);
}

/** Serialises writers of the same indicators: their revisions and lights follow one after the other. */
export async function lockIndicators(
  trx: Transaction,
  indicatorIds: readonly number[],
): Promise<void> {
  const ids = [...indicatorIds].sort((a, b) => a - b);
  await sql`select pg_advisory_xact_lock(7266, id) from unnest(${ids}::integer[]) as id`.execute(
    trx,
  );
}

export type ChangeCounts = { rowsNew: number; rowsChanged: number };

/**
 * Finds the staged rows that say something not known yet (table `observation_change`) and counts them:
 * new where nothing was known, changed where value, reason or quality differ. 1.10 equals 1.1.
 */
export async function insertChanges(trx: Transaction): Promise<ChangeCounts> {
  await sql`
    create temporary table observation_change on commit drop as
    select staged.*, coalesce(known.revision, 0) + 1 as revision
    from staged_observation as staged
    left join lateral (
      select o.revision, o.value, o.missing_reason, o.quality
      from observation as o
      where o.indicator_id = staged.indicator_id
        and o.unit_id = staged.unit_id
        and o.period_key = staged.period_key
      order by o.revision desc
      limit 1
    ) as known on true
    where known.revision is null
      or (known.value, known.missing_reason, known.quality)
        is distinct from (staged.value, staged.missing_reason, staged.quality)`.execute(trx);
  const { rows } = await sql<{ rows_new: number; rows_changed: number }>`
    select count(*) filter (where revision = 1)::integer as rows_new,
      count(*) filter (where revision > 1)::integer as rows_changed
    from observation_change`.execute(trx);
  return { rowsNew: rows[0]!.rows_new, rowsChanged: rows[0]!.rows_changed };
}

/** Writes the changes as new revisions under a push. */
export async function insertObservations(
  trx: Transaction,
  pushId: string,
  recordedAt: Date,
): Promise<void> {
  await sql`
    insert into observation
      (indicator_id, unit_id, period_key, revision, value, missing_reason, quality, push_id, recorded_at)
    select indicator_id, unit_id, period_key, revision, value, missing_reason, quality,
      ${pushId}::bigint, ${recordedAt}::timestamptz
    from observation_change
    order by indicator_id, unit_id, period_key`.execute(trx);
}

/** Marks the unit, indicator and year triples of the changes whose lights must be computed again. */
export async function insertTouchedByChanges(trx: Transaction): Promise<void> {
  await sql`
    create temporary table touched_year on commit drop as
    select distinct target.indicator_id, target.unit_id, target.year
    from observation_change as change
    join target on target.indicator_id = change.indicator_id
      and target.unit_id = change.unit_id
      and target.year = change.period_key / 1000`.execute(trx);
  // Without statistics the planner would read all observations to find those of a few units.
  await sql`analyze touched_year`.execute(trx);
}
