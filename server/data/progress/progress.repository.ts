import { sql } from 'kysely';
import type { GreyReason } from '../../domain/light.ts';
import type { LightColour } from '../../domain/light-rule.ts';
import type { ValueQuality } from '../../domain/observation.ts';
import type { LagMeasure, ProgressStatus } from '../../domain/progress.ts';
import type { Reader } from '../connect.ts';

/** A month-end cell as pages read it; figures are texts rounded as they are printed. */
export type CellRecord = {
  periodKey: number;
  unitId: number;
  indicatorId: number;
  observedPeriodKey: number | null;
  targetId: string;
  actual: string | null;
  quality: ValueQuality | null;
  targetValue: string | null;
  due: string | null;
  completionRate: string | null;
  lag: string | null;
  lagMeasure: LagMeasure | null;
  status: ProgressStatus | null;
  light: LightColour | 'GREY';
  severity: number | null;
  reason: GreyReason | null;
  monthsInRow: number;
};

/** The few facts a matrix cell draws. */
export type LightRecord = Pick<
  CellRecord,
  | 'unitId'
  | 'indicatorId'
  | 'observedPeriodKey'
  | 'light'
  | 'severity'
  | 'reason'
  | 'lag'
  | 'lagMeasure'
  | 'monthsInRow'
>;

/** Lights of some units at the close of a month, without order. */
export async function listLights(
  db: Reader,
  periodKey: number,
  unitIds: readonly number[],
): Promise<LightRecord[]> {
  const rows = await db
    .selectFrom('progress_cell')
    .select(['unit_id as unitId', 'indicator_id as indicatorId', 'light', 'severity', 'reason'])
    .select(['lag', 'lag_measure as lagMeasure', 'months_in_row as monthsInRow'])
    .select('observed_period_key as observedPeriodKey')
    .where('period_key', '=', periodKey)
    .where('unit_id', '=', sql<number>`any(${[...unitIds]}::integer[])`)
    .execute();
  return rows as LightRecord[];
}

const CELL_COLUMNS = [
  'period_key as periodKey',
  'unit_id as unitId',
  'indicator_id as indicatorId',
  'observed_period_key as observedPeriodKey',
  'target_id as targetId',
  'actual',
  'quality',
  'target_value as targetValue',
  'due',
  'completion_rate as completionRate',
  'lag',
  'lag_measure as lagMeasure',
  'status',
  'light',
  'severity',
  'reason',
  'months_in_row as monthsInRow',
] as const;

/** Whole cells at the close of a month; null indicator = all, `minSeverity` null = grey ones too. */
export async function listCells(
  db: Reader,
  slice: {
    periodKey: number;
    unitIds: readonly number[];
    indicatorId: number | null;
    minSeverity: number | null;
  },
): Promise<CellRecord[]> {
  const { indicatorId, minSeverity } = slice;
  const rows = await db
    .selectFrom('progress_cell')
    .select(CELL_COLUMNS)
    .where('period_key', '=', slice.periodKey)
    .where('unit_id', '=', sql<number>`any(${[...slice.unitIds]}::integer[])`)
    .$if(indicatorId !== null, (query) => query.where('indicator_id', '=', indicatorId))
    .$if(minSeverity !== null, (query) => query.where('severity', '>=', minSeverity))
    .execute();
  return rows as CellRecord[];
}

export type UnitCounts = { unitId: number; lit: number; onSchedule: number };

/** Lit and on-schedule lights of each unit at the close of a month; units without cells are left out. */
export async function listUnitCounts(
  db: Reader,
  periodKey: number,
  unitIds: readonly number[],
): Promise<UnitCounts[]> {
  return db
    .selectFrom('progress_cell')
    .select('unit_id as unitId')
    .select(sql<number>`count(severity)::integer`.as('lit'))
    .select(sql<number>`count(*) filter (where severity = 0)::integer`.as('onSchedule'))
    .where('period_key', '=', periodKey)
    .where('unit_id', '=', sql<number>`any(${[...unitIds]}::integer[])`)
    .groupBy('unit_id')
    .execute();
}

export type MonthCounts = { periodKey: number; lit: number; onSchedule: number; grey: number };

/** Lit, on-schedule and grey lights per month of some units, in time order. */
export async function listMonthCounts(
  db: Reader,
  span: { fromKey: number; toKey: number; unitIds: readonly number[] },
): Promise<MonthCounts[]> {
  const rows = await db
    .selectFrom('progress_cell')
    .select('period_key as periodKey')
    .select(sql<number>`count(severity)::integer`.as('lit'))
    .select(sql<number>`count(*) filter (where severity = 0)::integer`.as('onSchedule'))
    .select(sql<number>`count(*) filter (where severity is null)::integer`.as('grey'))
    .where('period_key', '>=', span.fromKey)
    .where('period_key', '<=', span.toKey)
    .where('unit_id', '=', sql<number>`any(${[...span.unitIds]}::integer[])`)
    .groupBy('period_key')
    .orderBy('period_key')
    .execute();
  return rows;
}

/** Month key of the newest month with a lit light of its own; null in an empty city. */
export async function findLatestLitMonth(db: Reader): Promise<number | null> {
  const row = await db
    .selectFrom('progress_cell')
    .select('period_key')
    .where('severity', 'is not', null)
    .where('is_carried', '=', false)
    .orderBy('period_key', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row?.period_key ?? null;
}

/** Years that have lights or targets, newest first. */
export async function listYears(db: Reader): Promise<number[]> {
  const rows = await db
    .selectFrom('target')
    .select('year')
    .distinct()
    .orderBy('year', 'desc')
    .execute();
  return rows.map((row) => row.year);
}

/** The newest push, whose instant is the age of the data; null before the first. */
export async function findLatestPush(
  db: Reader,
  asOf: Date | null,
): Promise<{ recordedAt: Date; receiptNumber: string } | null> {
  const row = await db
    .selectFrom('push')
    .select(['recorded_at as recordedAt', 'receipt_number as receiptNumber'])
    .$if(asOf !== null, (query) => query.where('recorded_at', '<=', asOf as Date))
    .orderBy('recorded_at', 'desc')
    .orderBy('push_id', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row ?? null;
}
