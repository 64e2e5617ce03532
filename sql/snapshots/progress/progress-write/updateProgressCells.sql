-- progress/progress-write updateProgressCells

create temporary table staged_cell (period_key integer, unit_id integer, indicator_id integer, observed_period_key integer, is_carried boolean, target_id bigint, actual numeric, quality text, target_value numeric, due numeric, completion_rate numeric, lag numeric, lag_measure text, status text, light text, severity smallint, reason text, months_in_row smallint) on commit drop;

copy staged_cell (period_key, unit_id, indicator_id, observed_period_key, is_carried, target_id, actual, quality, target_value, due, completion_rate, lag, lag_measure, status, light, severity, reason, months_in_row)
from stdin;

analyze staged_cell;

create temporary table light_change on commit drop as
select staged.period_key, staged.unit_id, staged.indicator_id,
  coalesce(kept.light, 'GREY') as light_before, kept.severity as severity_before,
  staged.light as light_after, staged.severity as severity_after
from staged_cell as staged
left join progress_cell as kept using (period_key, unit_id, indicator_id)
where not staged.is_carried
  and (coalesce(kept.light, 'GREY') <> staged.light
    or coalesce(kept.severity, 0) <> coalesce(staged.severity, 0));

select (count(*) filter (where light_before <> light_after))::integer as lights_changed,
  (count(*) filter (where severity_after >= $1
    and coalesce(severity_before, 0) < $2))::integer as new_reds
from light_change;
-- $1 = 2, $2 = 2

insert into progress_cell (period_key, unit_id, indicator_id, observed_period_key, is_carried, target_id, actual, quality, target_value, due, completion_rate, lag, lag_measure, status, light, severity, reason, months_in_row)
select period_key, unit_id, indicator_id, observed_period_key, is_carried, target_id, actual, quality, target_value, due, completion_rate, lag, lag_measure, status, light, severity, reason, months_in_row from staged_cell order by period_key, unit_id, indicator_id
on conflict (period_key, unit_id, indicator_id) do update
set observed_period_key = excluded.observed_period_key, is_carried = excluded.is_carried, target_id = excluded.target_id, actual = excluded.actual, quality = excluded.quality, target_value = excluded.target_value, due = excluded.due, completion_rate = excluded.completion_rate, lag = excluded.lag, lag_measure = excluded.lag_measure, status = excluded.status, light = excluded.light, severity = excluded.severity, reason = excluded.reason, months_in_row = excluded.months_in_row
where (progress_cell.observed_period_key, progress_cell.is_carried, progress_cell.target_id, progress_cell.actual, progress_cell.quality, progress_cell.target_value, progress_cell.due, progress_cell.completion_rate, progress_cell.lag, progress_cell.lag_measure, progress_cell.status, progress_cell.light, progress_cell.severity, progress_cell.reason, progress_cell.months_in_row)
  is distinct from (excluded.observed_period_key, excluded.is_carried, excluded.target_id, excluded.actual, excluded.quality, excluded.target_value, excluded.due, excluded.completion_rate, excluded.lag, excluded.lag_measure, excluded.status, excluded.light, excluded.severity, excluded.reason, excluded.months_in_row);
