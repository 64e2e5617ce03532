import type pg from 'pg';
import { INDICATORS, MATRIX_UNITS } from './catalogue.ts';
import { progressSelect } from './progress-sql.ts';
import { withoutIndexes } from './without-indexes.ts';

/** The year the measured pushes report; loaded years end before it. */
export const PUSH_YEAR = 2026;
export const FIRST_YEAR = 2016;
export const LAST_YEAR = 2025;
/** Townships report as long as everybody, but are held to targets only since this year. */
const TOWNSHIP_TARGETS_SINCE = 2024;
const MONTHS = (LAST_YEAR - FIRST_YEAR + 1) * 12;
/** Units whose trend is asked for: they report all ten years. */
export const TREND_UNITS = 5;

/** How many units, and how many of the last months each of them reports, make about so many observations. */
export function shapeOf(rows: number): { units: number; months: number } {
  const units = Math.max(100, Math.round(rows / (INDICATORS * 100)));
  return { units, months: Math.min(100, Math.max(1, Math.round(rows / (INDICATORS * units)))) };
}

/** The goal of a unit (u), indicator (i) and year (y). Never a multiple of three, so that no lag lies on a rounding edge that thirds blur. */
export const goalSql = `(case i % 5 when 3 then 4 + 3 * ((u + i + y) % 2)
  else 1 + 3 * (300 + (i * 37 + u * 11 + y * 7) % 700) end)`;

/** The value of month m under the goal: mostly steady per unit and indicator, with a little noise by month. */
export const valueSql = (salt: number) => `trim_scale(round(
  case i % 5
    when 3 then ${goalSql} + ((u * 7919 + i * 104729 + m * 13 + ${salt}) % 100 - 40) / 20.0
    when 4 then ${goalSql} * (850 + (u * 7919 + i * 104729 + m * 13 + ${salt}) % 300) / 1000.0
    else ${goalSql} * m * (800 + (u * 7919 + i * 104729 + m * 13 + ${salt}) % 380) / 12000.0
  end, 2))`;

export const periodKeySql = `(y * 1000 + case when i % 5 = 4 then 300 else 400 end + m)`;

/** Loads units from one number to another with their targets, observations and lights. Set-based, without constraint checks: the formulas hold them. */
export async function insertFacts(
  client: pg.Client,
  span: { from: number; to: number; months: number },
): Promise<void> {
  const { from, to, months } = span;
  const firstMonth = `(case when u <= ${TREND_UNITS} and ${months} > 12 then 0 else ${MONTHS - months} end)`;
  await client.query('set session_replication_role = replica');
  await client.query(`
    insert into target (unit_id, indicator_id, year, version, value, starts_after_month,
      responsible_person, document_number, assigned_on, account_id, recorded_at)
    select u, i, y, 1, ${goalSql}, 0, null, null, (y || '-01-10')::date, 1, (y || '-01-10')::date
    from generate_series(1, ${INDICATORS}) as i
    cross join generate_series(${from}, ${to}) as u
    cross join lateral generate_series(
      greatest(${FIRST_YEAR} + ${firstMonth} / 12, case when u > ${MATRIX_UNITS} then ${TOWNSHIP_TARGETS_SINCE} else 0 end),
      ${PUSH_YEAR}) as y`);
  // Two in a hundred are not reported, two in a hundred say why; one in forty was corrected once.
  await withoutIndexes(client, 'observation', async () => {
    await client.query(`
    insert into observation (indicator_id, unit_id, period_key, revision, value, missing_reason,
      quality, push_id, recorded_at)
    select i, u, ${periodKeySql}, r,
      case when gap = 1 then null else ${valueSql(0)} + (r - 1) end,
      case when gap = 1 then 'NOT_COLLECTED' end, 'PRELIMINARY', 1,
      make_timestamptz(y, m, 28, 8, 0, 0, 'Asia/Shanghai') + interval '10 days' * r
    from generate_series(1, ${INDICATORS}) as i
    cross join generate_series(${from}, ${to}) as u
    cross join lateral generate_series(${firstMonth}, ${MONTHS - 1}) as t
    cross join lateral (select ${FIRST_YEAR} + t / 12 as y, t % 12 + 1 as m,
      (u * 13 + i * 29 + t * 7) % 50 as gap) as time
    cross join lateral generate_series(1, case when (u + i + t) % 40 = 0 then 2 else 1 end) as r
    where gap <> 0`);
  });
  await client.query(`analyze target; analyze observation`);
  await client.query(`
    create temporary table touched_year as
    select indicator_id, unit_id, year from target where unit_id between ${from} and ${to};
    analyze touched_year;`);
  await client.query(`set work_mem = '256MB'`);
  await withoutIndexes(client, 'progress_cell', async () => {
    await client.query(`${progressSelect('into')}
      order by period_key, unit_id, indicator_id`);
  });
  await client.query(
    'reset work_mem; drop table touched_year; set session_replication_role = origin',
  );
  await client.query('vacuum analyze observation');
  await client.query('vacuum analyze progress_cell');
}
