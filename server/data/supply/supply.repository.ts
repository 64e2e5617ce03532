import { sql } from 'kysely';
import { VALUE_QUALITIES, type ValueQuality } from '../../domain/observation.ts';
import type { Reader } from '../connect.ts';

/** A figure that is owed; `leastQuality` null = however firm. */
export type OwedKey = Figure & { leastQuality: ValueQuality | null };

export type Figure = { indicatorId: number; unitId: number; periodKey: number };
export type Arrival = Figure & { at: Date };

type OwedRow = {
  indicator_id: number;
  unit_id: number;
  period_key: number;
  least_rank: number;
};

/** The figures owed as a table of their own, so that one query answers for all of them. */
function owedTable(owed: readonly OwedKey[]) {
  const rank = ({ leastQuality }: OwedKey) =>
    leastQuality === null ? 1 : VALUE_QUALITIES.indexOf(leastQuality) + 1;
  return sql<OwedRow>`unnest(${owed.map((one) => one.indicatorId)}::integer[],
    ${owed.map((one) => one.unitId)}::integer[], ${owed.map((one) => one.periodKey)}::integer[],
    ${owed.map(rank)}::integer[])`.as<'owed'>(
    sql`owed (indicator_id, unit_id, period_key, least_rank)`,
  );
}

/** When each figure owed first came in as firm as agreed; those that have not are left out. */
export async function listArrivals(db: Reader, owed: readonly OwedKey[]): Promise<Arrival[]> {
  if (owed.length === 0) return [];
  const rows = await db
    .selectFrom(owedTable(owed))
    .innerJoin('observation as o', (join) =>
      join
        .onRef('o.indicator_id', '=', 'owed.indicator_id')
        .onRef('o.unit_id', '=', 'owed.unit_id')
        .onRef('o.period_key', '=', 'owed.period_key'),
    )
    .select(['o.indicator_id', 'o.unit_id', 'o.period_key'])
    .select((eb) => eb.fn.min('o.recorded_at').as('at'))
    .where(
      sql<number>`array_position(${[...VALUE_QUALITIES]}::text[], o.quality)`,
      '>=',
      sql<number>`owed.least_rank`,
    )
    .groupBy(['o.indicator_id', 'o.unit_id', 'o.period_key'])
    .execute();
  return rows.map((row) => ({ ...figureOf(row), at: row.at }));
}

/** Which of the figures owed got another revision after one that is signed. */
export async function listCorrectedAfterSigning(
  db: Reader,
  owed: readonly OwedKey[],
): Promise<Figure[]> {
  if (owed.length === 0) return [];
  const rows = await db
    .selectFrom(owedTable(owed))
    .innerJoin('signed_value as s', (join) =>
      join
        .onRef('s.indicator_id', '=', 'owed.indicator_id')
        .onRef('s.unit_id', '=', 'owed.unit_id')
        .onRef('s.period_key', '=', 'owed.period_key'),
    )
    .innerJoin('observation as o', (join) =>
      join
        .onRef('o.indicator_id', '=', 's.indicator_id')
        .onRef('o.unit_id', '=', 's.unit_id')
        .onRef('o.period_key', '=', 's.period_key')
        .onRef('o.revision', '>', 's.revision'),
    )
    .select(['s.indicator_id', 's.unit_id', 's.period_key'])
    .distinct()
    .execute();
  return rows.map(figureOf);
}

function figureOf(row: { indicator_id: number; unit_id: number; period_key: number }): Figure {
  return { indicatorId: row.indicator_id, unitId: row.unit_id, periodKey: row.period_key };
}

/** Rows of pushes refused whole, by department and month of the city (`YYYY-MM`), from one day to another. */
export async function listRefusedRows(
  db: Reader,
  span: { fromDay: string; toDay: string },
): Promise<{ departmentId: number; month: string; rows: number }[]> {
  const rows = await db
    .selectFrom('push_refusal')
    .select('department_id')
    .select(sql<string>`to_char(refused_at at time zone 'Asia/Shanghai', 'YYYY-MM')`.as('month'))
    .select(sql<number>`sum(rows_read)::integer`.as('refused'))
    .where('department_id', 'is not', null)
    .where(sql<string>`(refused_at at time zone 'Asia/Shanghai')::date`, '>=', span.fromDay)
    .where(sql<string>`(refused_at at time zone 'Asia/Shanghai')::date`, '<=', span.toDay)
    .groupBy(['department_id', 'month'])
    .orderBy('department_id')
    .orderBy('month')
    .execute();
  return rows.map((row) => ({
    departmentId: row.department_id!,
    month: row.month,
    rows: row.refused,
  }));
}
