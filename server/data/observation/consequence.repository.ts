import { sql } from 'kysely';
import type { ObservedValue } from '../../domain/observation.ts';
import type { Transaction } from '../connect.ts';
import { observedFromRow } from './observation.repository.ts';

type Key = { indicatorId: number; unitId: number; periodKey: number };

/** One value a push would write: what was known (null = nothing) and what it would become. */
export type ValueChange = Key & {
  sheet: string | null;
  row: number | null;
  column: string | null;
  cell: string | null;
  before: ObservedValue | null;
  after: ObservedValue;
};

type ChangeRow = Key & {
  sheet: string | null;
  row: number | null;
  column: string | null;
  cell: string | null;
  value: string | null;
  missing_reason: string | null;
  quality: string;
  value_before: string | null;
  reason_before: string | null;
  quality_before: string | null;
};

/** What the transaction has written so far: corrections and withdrawals first, then new values; at most `limit`. */
export async function listValueChanges(trx: Transaction, limit: number): Promise<ValueChange[]> {
  const { rows } = await sql<ChangeRow>`
    select change.indicator_id as "indicatorId", change.unit_id as "unitId",
      change.period_key as "periodKey", change.sheet, change.place_row as "row",
      change.place_column as "column", change.place_cell as cell, change.value,
      change.missing_reason, change.quality, before.value as value_before,
      before.missing_reason as reason_before, before.quality as quality_before
    from observation_change as change
    left join observation as before on before.indicator_id = change.indicator_id
      and before.unit_id = change.unit_id and before.period_key = change.period_key
      and before.revision = change.revision - 1
    order by (change.revision = 1), change.ordinal limit ${limit}`.execute(trx);
  return rows.map((row) => ({
    indicatorId: row.indicatorId,
    unitId: row.unitId,
    periodKey: row.periodKey,
    sheet: row.sheet,
    row: row.row,
    column: row.column,
    cell: row.cell,
    after: observedFromRow(row),
    before:
      row.quality_before === null
        ? null
        : observedFromRow({
            value: row.value_before,
            missing_reason: row.reason_before,
            quality: row.quality_before,
          }),
  }));
}

/**
 * Units that had a value in the period before and have none among the rows: what was there last time and is
 * missing now. For each indicator the newest period of the push is compared with the newest one known before it.
 */
export async function listMissingSinceLast(
  trx: Transaction,
  limit: number,
): Promise<{ missing: Key[]; missingCount: number }> {
  const { rows } = await sql<Key & { total: number }>`
    with asked as (
      select indicator_id, max(period_key) as period_key from staged_row
      where action in ('MERGE', 'REPLACE') group by indicator_id, period_key / 100 % 10
    ), compared as (
      select asked.indicator_id, asked.period_key, (
        select max(o.period_key) from observation as o
        where o.indicator_id = asked.indicator_id and o.period_key < asked.period_key
          and o.period_key / 100 % 10 = asked.period_key / 100 % 10
      ) as last_key
      from asked
    )
    select compared.indicator_id as "indicatorId", last.unit_id as "unitId",
      compared.period_key as "periodKey", (count(*) over ())::integer as total
    from compared
    join lateral (
      select distinct on (o.unit_id) o.unit_id, o.missing_reason from observation as o
      where o.indicator_id = compared.indicator_id and o.period_key = compared.last_key
      order by o.unit_id, o.revision desc
    ) as last on last.missing_reason is null
    where not exists (
      select from observation as here
      where here.indicator_id = compared.indicator_id and here.unit_id = last.unit_id
        and here.period_key = compared.period_key)
    order by compared.indicator_id, last.unit_id limit ${limit}`.execute(trx);
  return {
    missing: rows.map(({ total: _, ...key }) => key),
    missingCount: rows[0]?.total ?? 0,
  };
}
