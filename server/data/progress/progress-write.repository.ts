import type { Selectable } from 'kysely';
import { sql } from 'kysely';
import type { LightColour } from '../../domain/light-rule.ts';
import { loadStage, type StageCell, type StageColumn } from '../bulk-load.ts';
import type { Transaction, TransactionScope } from '../connect.ts';
import type { TargetTable } from '../database.ts';
import {
  type ObservationRecord,
  observationFromRow,
  type StoredObservation,
} from '../observation/observation.repository.ts';
import { type StoredTarget, targetFromRow } from '../target/target.repository.ts';

/** Targets in force of the triples marked in `touched_year`. */
export async function listTouchedTargets(trx: Transaction): Promise<StoredTarget[]> {
  const { rows } = await sql<Selectable<TargetTable>>`
    select distinct on (target.indicator_id, target.unit_id, target.year) target.*
    from touched_year as touched
    join target on target.indicator_id = touched.indicator_id
      and target.unit_id = touched.unit_id
      and target.year = touched.year
    order by target.indicator_id, target.unit_id, target.year, target.version desc`.execute(trx);
  return rows.map(targetFromRow);
}

/** What is known now for the triples marked in `touched_year`, in the same order as their targets. */
export async function listTouchedObservations(trx: Transaction): Promise<StoredObservation[]> {
  const { rows } = await sql<ObservationRecord>`
    select distinct on (o.indicator_id, o.unit_id, o.period_key)
      o.indicator_id, o.unit_id, o.period_key, o.revision, o.value, o.missing_reason, o.quality,
      o.recorded_at, o.push_id
    from touched_year as touched
    join observation as o on o.indicator_id = touched.indicator_id
      and o.unit_id = touched.unit_id
      and o.period_key between touched.year::integer * 1000 and touched.year::integer * 1000 + 999
    order by o.indicator_id, o.unit_id, o.period_key, o.revision desc`.execute(trx);
  return rows.map(observationFromRow);
}

const CELL: StageColumn[] = [
  { name: 'period_key', type: 'integer' },
  { name: 'unit_id', type: 'integer' },
  { name: 'indicator_id', type: 'integer' },
  { name: 'observed_period_key', type: 'integer' },
  { name: 'is_carried', type: 'boolean' },
  { name: 'target_id', type: 'bigint' },
  { name: 'actual', type: 'numeric' },
  { name: 'quality', type: 'text' },
  { name: 'target_value', type: 'numeric' },
  { name: 'due', type: 'numeric' },
  { name: 'completion_rate', type: 'numeric' },
  { name: 'lag', type: 'numeric' },
  { name: 'lag_measure', type: 'text' },
  { name: 'status', type: 'text' },
  { name: 'light', type: 'text' },
  { name: 'severity', type: 'smallint' },
  { name: 'reason', type: 'text' },
  { name: 'months_in_row', type: 'smallint' },
];

export type LightChanges = { lightsChanged: number; newReds: number };

/**
 * Replaces the month-end cells given, in the column order of `progress_cell`, and counts the lights that
 * changed and those that came onto the red list. Carried lights are not counted a second time.
 */
export async function updateProgressCells(
  scope: TransactionScope,
  cells: Iterable<StageCell[]>,
  redListSeverity: number,
): Promise<LightChanges> {
  await loadStage(scope, 'staged_cell', CELL, cells);
  await sql`
    create temporary table light_change on commit drop as
    select staged.period_key, staged.unit_id, staged.indicator_id,
      coalesce(kept.light, 'GREY') as light_before, kept.severity as severity_before,
      staged.light as light_after, staged.severity as severity_after
    from staged_cell as staged
    left join progress_cell as kept using (period_key, unit_id, indicator_id)
    where not staged.is_carried
      and (coalesce(kept.light, 'GREY') <> staged.light
        or coalesce(kept.severity, 0) <> coalesce(staged.severity, 0))`.execute(scope.trx);
  const { rows } = await sql<{ lights_changed: number; new_reds: number }>`
    select (count(*) filter (where light_before <> light_after))::integer as lights_changed,
      (count(*) filter (where severity_after >= ${redListSeverity}
        and coalesce(severity_before, 0) < ${redListSeverity}))::integer as new_reds
    from light_change`.execute(scope.trx);
  await scope.trx.executeQuery(UPSERT.compile(scope.trx));
  return { lightsChanged: rows[0]!.lights_changed, newReds: rows[0]!.new_reds };
}

export type LightChange = {
  periodKey: number;
  unitId: number;
  indicatorId: number;
  before: LightColour | 'GREY';
  after: LightColour | 'GREY';
};

/** Lights the transaction has changed so far, the newest months and the worst first. */
export async function listLightChanges(trx: Transaction, limit: number): Promise<LightChange[]> {
  const { rows } = await sql<LightChange>`
    select period_key as "periodKey", unit_id as "unitId", indicator_id as "indicatorId",
      light_before as before, light_after as after
    from light_change where light_before <> light_after
    order by period_key desc, severity_after desc nulls last, unit_id, indicator_id
    limit ${limit}`.execute(trx);
  return rows;
}

const NAMES = CELL.map((column) => column.name);
const FACTS = NAMES.slice(3);

/** Built from our own column names only. Rows that would not change are left alone. */
const UPSERT = sql.raw(`
  insert into progress_cell (${NAMES.join(', ')})
  select ${NAMES.join(', ')} from staged_cell order by period_key, unit_id, indicator_id
  on conflict (period_key, unit_id, indicator_id) do update
  set ${FACTS.map((name) => `${name} = excluded.${name}`).join(', ')}
  where (${FACTS.map((name) => `progress_cell.${name}`).join(', ')})
    is distinct from (${FACTS.map((name) => `excluded.${name}`).join(', ')})`);
