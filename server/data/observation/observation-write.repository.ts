import { sql } from 'kysely';
import type { Transaction } from '../connect.ts';

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

export type ChangeCounts = { rowsNew: number; rowsChanged: number; valuesWithdrawn: number };

/**
 * Finds the staged rows that say something not known yet (table `observation_change`) and counts them:
 * new where nothing was known, changed where value, reason or quality differ. 1.10 equals 1.1.
 */
export async function insertChanges(trx: Transaction): Promise<ChangeCounts> {
  await sql`
    create temporary table observation_change on commit drop as
    select staged.indicator_id, staged.unit_id, staged.period_key, staged.value,
      staged.missing_reason, staged.quality, coalesce(known.revision, 0) + 1 as revision,
      staged.action, staged.ordinal, staged.sheet, staged.place_row, staged.place_column,
      staged.place_cell
    from staged_row as staged
    left join lateral (
      select o.revision, o.value, o.missing_reason, o.quality
      from observation as o
      where o.indicator_id = staged.indicator_id
        and o.unit_id = staged.unit_id
        and o.period_key = staged.period_key
      order by o.revision desc
      limit 1
    ) as known on true
    where staged.action <> 'DELETE'
      and (known.revision is null
        or (known.value, known.missing_reason, known.quality)
          is distinct from (staged.value, staged.missing_reason, staged.quality))`.execute(trx);
  const { rows } = await sql<ChangeCounts>`
    select (count(*) filter (where action <> 'WITHDRAW' and revision = 1))::integer as "rowsNew",
      (count(*) filter (where action <> 'WITHDRAW' and revision > 1))::integer as "rowsChanged",
      (count(*) filter (where action = 'WITHDRAW'))::integer as "valuesWithdrawn"
    from observation_change`.execute(trx);
  return rows[0]!;
}

export type LockedChange = {
  sheet: string | null;
  row: number | null;
  column: string | null;
  cell: string | null;
  indicatorId: number;
  unitId: number;
  periodKey: number;
  receiptNumber: string;
  total: number;
};

/** Changes to values under a signature that no approved case covers; `total` on each says how many there are. */
export async function listLockedChanges(
  trx: Transaction,
  caseId: string | null,
  limit: number,
): Promise<LockedChange[]> {
  const { rows } = await sql<LockedChange>`
    select change.sheet, change.place_row as "row", change.place_column as "column",
      change.place_cell as cell, change.indicator_id as "indicatorId", change.unit_id as "unitId",
      change.period_key as "periodKey", signed.receipt_number as "receiptNumber",
      (count(*) over ())::integer as total
    from observation_change as change
    join lateral (
      select push.receipt_number
      from signed_value
      join signature using (signature_id)
      join push using (push_id)
      where signed_value.indicator_id = change.indicator_id
        and signed_value.unit_id = change.unit_id
        and signed_value.period_key = change.period_key
      order by signed_value.revision desc
      limit 1
    ) as signed on true
    where not exists (
      select from correction_row as allowed
      where allowed.correction_case_id = ${caseId}::bigint
        and allowed.indicator_id = change.indicator_id
        and allowed.unit_id = change.unit_id
        and allowed.period_key = change.period_key)
    order by change.ordinal limit ${limit}`.execute(trx);
  return rows;
}

/** Staged rows that say something new about values nobody signed; `total` on each says how many there are. */
export async function listUnsignedChanges(
  trx: Transaction,
  limit: number,
): Promise<Omit<LockedChange, 'receiptNumber'>[]> {
  const { rows } = await sql<Omit<LockedChange, 'receiptNumber'>>`
    select change.sheet, change.place_row as "row", change.place_column as "column",
      change.place_cell as cell, change.indicator_id as "indicatorId", change.unit_id as "unitId",
      change.period_key as "periodKey", (count(*) over ())::integer as total
    from observation_change as change
    where not exists (
      select from signed_value as signed
      where signed.indicator_id = change.indicator_id and signed.unit_id = change.unit_id
        and signed.period_key = change.period_key)
    order by change.ordinal limit ${limit}`.execute(trx);
  return rows;
}

/** Forgets the changes found so far, so that they can be found again over other rows. */
export async function deleteChanges(trx: Transaction): Promise<void> {
  await sql`drop table observation_change`.execute(trx);
}

/** Keeps which known revisions the push repeats: its sender stands by them too. */
export async function insertReaffirmations(trx: Transaction, pushId: string): Promise<void> {
  await sql`
    insert into reaffirmation (push_id, indicator_id, unit_id, period_key, revision)
    select ${pushId}::bigint, staged.indicator_id, staged.unit_id, staged.period_key, known.revision
    from staged_row as staged
    join lateral (
      select o.revision from observation as o
      where o.indicator_id = staged.indicator_id and o.unit_id = staged.unit_id
        and o.period_key = staged.period_key
      order by o.revision desc limit 1
    ) as known on true
    where staged.action <> 'DELETE'
      and not exists (
        select from observation_change as change
        where change.indicator_id = staged.indicator_id and change.unit_id = staged.unit_id
          and change.period_key = staged.period_key)
    order by staged.indicator_id, staged.unit_id, staged.period_key`.execute(trx);
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
