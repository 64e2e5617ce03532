/** Columns of progress_cell in their order. */
export const CELL_COLUMNS = `period_key, unit_id, indicator_id, observed_period_key, is_carried,
  target_id, actual, quality, target_value, due, completion_rate, lag, lag_measure, status, light,
  severity, reason, months_in_row`;

/**
 * One statement that computes the twelve month-end lights of every indicator, unit and year in
 * `touched_year`, for what the bench holds: monthly amounts, growth rates and levels with a positive
 * goal, linear schedules, rules whose bands do not overlap. Each lag is one exact division, rounded
 * half away from zero as the rule prints it.
 */
export const LIGHTS = `
  with goal as (
    select distinct on (t.indicator_id, t.unit_id, t.year)
      t.indicator_id, t.unit_id, t.year::integer as year, t.target_id, t.value as goal,
      t.starts_after_month::integer as start, i.digits::integer as digits, i.light_rule_id,
      rule.lag_digits::integer as lag_digits,
      i.kind = 'CUMULATIVE_AMOUNT' as is_prorated, i.kind = 'GROWTH_RATE' as is_growth,
      i.direction = 'REVERSE' as is_reverse,
      i.kind <> 'LEVEL' or i.unit_of_measure_zh in ('%', '％', '百分点') as in_points,
      t.year * 1000 + case when i.kind = 'LEVEL' then 300 else 400 end as key_base
    from touched_year as touched
    join target as t using (indicator_id, unit_id, year)
    join indicator as i using (indicator_id)
    join light_rule as rule using (light_rule_id)
    order by t.indicator_id, t.unit_id, t.year, t.version desc
  ), known as (
    select distinct on (o.indicator_id, o.unit_id, o.period_key)
      o.indicator_id, o.unit_id, o.period_key, o.value, o.missing_reason, o.quality
    from touched_year as touched
    join observation as o on o.indicator_id = touched.indicator_id
      and o.unit_id = touched.unit_id
      and o.period_key between touched.year * 1000 and touched.year * 1000 + 999
    order by o.indicator_id, o.unit_id, o.period_key, o.revision desc
  ), month as (
    select goal.*, m, key_base + m as observed_key, known.value, known.missing_reason, known.quality,
      m > start and known.value is not null as is_measured,
      case when is_prorated then goal * (m - start) / (12 - start) else goal end as due,
      case when is_reverse then -1 else 1 end
        * case when is_prorated then (goal * (m - start) * 100 - known.value * 100 * (12 - start)) / ((12 - start) * goal)
          when in_points then goal - known.value
          else (goal - known.value) * 100 / goal end as gap
    from goal
    cross join generate_series(1, 12) as m
    left join known on known.indicator_id = goal.indicator_id
      and known.unit_id = goal.unit_id
      and known.period_key = key_base + m
  ), lit as (
    select month.*, band.light, band.severity, round(gap, lag_digits) as lag
    from month
    left join light_band as band on is_measured
      and band.light_rule_id = month.light_rule_id
      and (band.lower_end is null or round(gap, lag_digits) > band.lower_end
        or band.lower_closed and round(gap, lag_digits) = band.lower_end)
      and (band.upper_end is null or round(gap, lag_digits) < band.upper_end
        or band.upper_closed and round(gap, lag_digits) = band.upper_end)
  ), run as (
    select lit.*, coalesce(light, 'GREY') as shown,
      m - row_number() over (partition by indicator_id, unit_id, year, coalesce(light, 'GREY') order by m) as island
    from lit
  )
  select year * 1000 + 300 + m as period_key, unit_id, indicator_id, observed_key as observed_period_key,
    false as is_carried, target_id, value as actual,
    case when value is not null then quality end as quality, goal as target_value,
    case when is_measured then trim_scale(round(due, digits + 2)) end as due,
    case when is_measured and not is_growth then trim_scale(round(value * 100 / goal, 2)) end as completion_rate,
    case when is_measured then trim_scale(lag) end as lag,
    case when is_measured then case when in_points then 'PERCENTAGE_POINTS' else 'PERCENT_OF_TARGET' end end as lag_measure,
    case when is_measured then
      case when is_prorated and not is_reverse and value >= goal
        then case when m < 12 then 'COMPLETED_EARLY' else 'COMPLETED' end
      when lag > 0 then 'BEHIND' when lag = 0 then 'ON_SCHEDULE' else 'AHEAD' end end as status,
    shown as light, severity,
    case when shown <> 'GREY' then null when m <= start then 'NOT_DUE' when is_measured then 'RULE_UNDEFINED'
      else coalesce(missing_reason, 'NOT_REPORTED') end as reason,
    (row_number() over (partition by indicator_id, unit_id, year, shown, island order by m))::smallint as months_in_row
  from run`;

/** Writes the lights into the kept cells, or into a temporary table for the push to compare first. */
export function progressSelect(where: 'into' | 'staged'): string {
  return where === 'into'
    ? `insert into progress_cell (${CELL_COLUMNS}) ${LIGHTS}`
    : `create temporary table staged_cell on commit drop as ${LIGHTS}`;
}
