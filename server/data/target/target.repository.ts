import { type Selectable, sql } from 'kysely';
import { decimal } from '../../domain/decimal.ts';
import type { Target } from '../../domain/target.ts';
import { loadStage, type StageCell, type StageColumn } from '../bulk-load.ts';
import type { Reader, TransactionScope } from '../connect.ts';
import type { TargetTable } from '../database.ts';

export type StoredTarget = Omit<Target, 'unitCode' | 'indicatorCode'> & {
  id: string;
  unitId: number;
  indicatorId: number;
  version: number;
  recordedAt: Date;
};

const asDecimal = (text: string | null) => (text === null ? null : decimal(text));

export function targetFromRow(row: Selectable<TargetTable>): StoredTarget {
  return {
    id: row.target_id,
    unitId: row.unit_id,
    indicatorId: row.indicator_id,
    year: row.year,
    version: row.version,
    value: asDecimal(row.value),
    lower: asDecimal(row.lower_end),
    upper: asDecimal(row.upper_end),
    dueMonth: row.due_month,
    startsAfterMonth: row.starts_after_month,
    responsiblePerson: row.responsible_person,
    documentNumber: row.document_number,
    assignedOn: row.assigned_on,
    recordedAt: row.recorded_at,
  };
}

export type TargetSlice = {
  fromYear: number;
  toYear: number;
  /** Null = all units, all indicators. */
  unitIds: readonly number[] | null;
  indicatorIds: readonly number[] | null;
  asOf: Date | null;
};

/** The version in force of each target in a slice, as known at an instant. */
export async function listTargets(db: Reader, slice: TargetSlice): Promise<StoredTarget[]> {
  const { unitIds, indicatorIds, asOf } = slice;
  const rows = await db
    .selectFrom('target')
    .distinctOn(['indicator_id', 'unit_id', 'year'])
    .selectAll()
    .where('year', '>=', slice.fromYear)
    .where('year', '<=', slice.toYear)
    .$if(unitIds !== null, (query) =>
      query.where('unit_id', '=', sql<number>`any(${[...(unitIds ?? [])]}::integer[])`),
    )
    .$if(indicatorIds !== null, (query) =>
      query.where('indicator_id', '=', sql<number>`any(${[...(indicatorIds ?? [])]}::integer[])`),
    )
    .$if(asOf !== null, (query) => query.where('recorded_at', '<=', asOf as Date))
    .orderBy('indicator_id')
    .orderBy('unit_id')
    .orderBy('year')
    .orderBy('version', 'desc')
    .execute();
  return rows.map(targetFromRow);
}

const STAGED: StageColumn[] = [
  { name: 'unit_id', type: 'integer' },
  { name: 'indicator_id', type: 'integer' },
  { name: 'year', type: 'smallint' },
  { name: 'value', type: 'numeric' },
  { name: 'lower_end', type: 'numeric' },
  { name: 'upper_end', type: 'numeric' },
  { name: 'due_month', type: 'smallint' },
  { name: 'starts_after_month', type: 'smallint' },
  { name: 'responsible_person', type: 'text' },
  { name: 'document_number', type: 'text' },
  { name: 'assigned_on', type: 'date' },
];

export type NewTarget = Omit<StoredTarget, 'id' | 'version' | 'recordedAt'>;

/**
 * Adds targets, each as the next version of its unit, indicator and year, and marks their lights to be
 * computed again (table `touched_year`). Call with the indicators locked; a triple may occur once.
 */
export async function insertTargets(
  scope: TransactionScope,
  targets: readonly NewTarget[],
  record: { accountId: string; recordedAt: Date },
): Promise<void> {
  await loadStage(scope, 'staged_target', STAGED, targets.map(stagedCells));
  await sql`
    insert into target (unit_id, indicator_id, year, version, value, lower_end, upper_end, due_month,
      starts_after_month, responsible_person, document_number, assigned_on, account_id, recorded_at)
    select staged.unit_id, staged.indicator_id, staged.year, coalesce(known.version, 0) + 1,
      staged.value, staged.lower_end, staged.upper_end, staged.due_month, staged.starts_after_month,
      staged.responsible_person, staged.document_number, staged.assigned_on,
      ${record.accountId}::bigint, ${record.recordedAt}::timestamptz
    from staged_target as staged
    left join lateral (
      select max(t.version) as version
      from target as t
      where t.unit_id = staged.unit_id
        and t.indicator_id = staged.indicator_id
        and t.year = staged.year
    ) as known on true`.execute(scope.trx);
  await sql`
    create temporary table touched_year on commit drop as
    select indicator_id, unit_id, year from staged_target`.execute(scope.trx);
  await sql`analyze touched_year`.execute(scope.trx);
}

function stagedCells(target: NewTarget): StageCell[] {
  return [
    target.unitId,
    target.indicatorId,
    target.year,
    target.value?.toString() ?? null,
    target.lower?.toString() ?? null,
    target.upper?.toString() ?? null,
    target.dueMonth,
    target.startsAfterMonth,
    target.responsiblePerson,
    target.documentNumber,
    target.assignedOn,
  ];
}
