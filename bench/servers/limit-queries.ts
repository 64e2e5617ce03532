/** A statement; `pack` turns rows given as arrays into the answer, where it is not the rows themselves. */
export type LimitQuery = { text: string; pack?: (rows: unknown[][]) => unknown };

const MEMBERS = (category: string) => `(
  select stay.unit_id from category_membership as stay
  join category using (category_id)
  where category.code = ${category} and stay.valid_to is null)`;

const MATRIX = `
  select unit_id, indicator_id, light, reason, lag, lag_measure, months_in_row
  from progress_cell
  where period_key = $1 and unit_id in ${MEMBERS('$2')}
  order by unit_id, indicator_id`;

/** Ranks by value with the rank a month before, as one statement over the newest revisions. */
const RANKING_VALUE = `
  with known as (
    select distinct on (unit_id, period_key) unit_id, period_key, value, quality
    from observation
    where indicator_id = $1 and period_key in ($2, $3) and unit_id in ${MEMBERS('$4')}
    order by unit_id, period_key, revision desc
  ), shown as (
    select known.unit_id, known.period_key, known.value, known.quality, round(known.value, i.digits) as shown,
      case when i.direction = 'POSITIVE' then -round(known.value, i.digits) else round(known.value, i.digits) end as place
    from known, indicator as i
    where i.indicator_id = $1 and known.value is not null
  ), ranked as (
    select *, rank() over (partition by period_key order by place) as rank,
      count(*) over (partition by period_key, place) > 1 as is_tied,
      sum(value) over (partition by period_key) as sum
    from shown
  )
  select now.unit_id, now.rank, now.is_tied, now.shown as value, now.quality, now.sum,
    before.rank as previous_rank, cell.light, cell.lag, cell.lag_measure
  from ranked as now
  left join ranked as before on before.unit_id = now.unit_id and before.period_key = $3
  left join progress_cell as cell on cell.unit_id = now.unit_id
    and cell.indicator_id = $1 and cell.period_key = $5
  where now.period_key = $2
  order by now.rank, now.unit_id`;

/** Ranks by the share of lights on schedule, computed over all indicators for this month and the one before. */
const RANKING_SHARE = `
  with share as (
    select period_key, unit_id,
      round(100.0 * count(*) filter (where severity = 0) / count(severity), 1) as value
    from progress_cell
    where period_key in ($1, $2) and unit_id in ${MEMBERS('$3')}
    group by period_key, unit_id
    having count(severity) > 0
  ), ranked as (
    select *, rank() over (partition by period_key order by value desc) as rank,
      count(*) over (partition by period_key, value) > 1 as is_tied
    from share
  )
  select now.unit_id, now.rank, now.is_tied, now.value, before.rank as previous_rank
  from ranked as now
  left join ranked as before on before.unit_id = now.unit_id and before.period_key = $2
  where now.period_key = $1
  order by now.rank, now.unit_id`;

const TREND = `
  with known as (
    select distinct on (unit_id, period_key) unit_id, period_key, value, missing_reason, quality, revision
    from observation
    where indicator_id = $1 and unit_id = any($2::integer[]) and period_key between $3::integer - 1000 and $4
    order by unit_id, period_key, revision desc
  )
  select asked.unit_id, period.code as period, known.value, known.missing_reason,
    case when known.value is not null then known.quality end as quality, known.revision,
    case when i.unit_of_measure_zh = '%' then known.value - before.value
      when before.value > 0 then round((known.value - before.value) * 100 / before.value, 2) end as yoy,
    goal.value as target,
    round(case when i.kind = 'CUMULATIVE_AMOUNT' then goal.value * period.ordinal / 12 else goal.value end, i.digits + 2) as due
  from unnest($2::integer[]) as asked (unit_id)
  cross join indicator as i
  join period on period.period_key between $3 and $4 and period.period_key / 100 % 10 = $3::integer / 100 % 10
  left join known on known.unit_id = asked.unit_id and known.period_key = period.period_key
  left join known as before on before.unit_id = asked.unit_id and before.period_key = period.period_key - 1000
  left join (
    select distinct on (unit_id, year) unit_id, year, value from target
    where indicator_id = $1 and unit_id = any($2::integer[])
      and year between $3::integer / 1000 and $4::integer / 1000
    order by unit_id, year, version desc
  ) as goal on goal.unit_id = asked.unit_id and goal.year = period.year
  where i.indicator_id = $1
  order by asked.unit_id, period.period_key`;

const PROFILE = `
  select indicator_id, observed_period_key, actual, target_value, due, completion_rate, lag, lag_measure,
    status, light, reason, months_in_row
  from progress_cell
  where period_key = $1 and unit_id = $2
  order by indicator_id`;

/** The same matrix with each column once: the units, the indicators, and the cells in their order. */
function packMatrix(rows: unknown[][]): unknown {
  const size = rows.length;
  const columns = Array.from({ length: 5 }, () => new Array<unknown>(size));
  for (let i = 0; i < size; i++) {
    const row = rows[i]!;
    for (let column = 0; column < 5; column++) columns[column]![i] = row[column + 2];
  }
  const [lights, reasons, lags, lagMeasures, monthsInRow] = columns;
  const units = [...new Set(rows.map((row) => row[0]))];
  const indicators = [...new Set(rows.map((row) => row[1]))];
  return { units, indicators, lights, reasons, lags, lagMeasures, monthsInRow };
}

/** The statements by the path they answer at. */
export const LIMIT_QUERIES: Record<string, LimitQuery> = {
  matrix: { text: MATRIX },
  'matrix-columns': { text: MATRIX, pack: packMatrix },
  'ranking-value': { text: RANKING_VALUE },
  'ranking-share': { text: RANKING_SHARE },
  trend: { text: TREND },
  profile: { text: PROFILE },
};
