-- target/target insertTargets

create temporary table staged_target (unit_id integer, indicator_id integer, year smallint, value numeric, lower_end numeric, upper_end numeric, due_month smallint, starts_after_month smallint, responsible_person text, document_number text, assigned_on date) on commit drop;

copy staged_target (unit_id, indicator_id, year, value, lower_end, upper_end, due_month, starts_after_month, responsible_person, document_number, assigned_on)
from stdin;

analyze staged_target;

insert into target (unit_id, indicator_id, year, version, value, lower_end, upper_end, due_month,
  starts_after_month, responsible_person, document_number, assigned_on, account_id, recorded_at)
select staged.unit_id, staged.indicator_id, staged.year, coalesce(known.version, 0) + 1,
  staged.value, staged.lower_end, staged.upper_end, staged.due_month, staged.starts_after_month,
  staged.responsible_person, staged.document_number, staged.assigned_on,
  $1::bigint, $2::timestamptz
from staged_target as staged
left join lateral (
  select max(t.version) as version
  from target as t
  where t.unit_id = staged.unit_id
    and t.indicator_id = staged.indicator_id
    and t.year = staged.year
) as known on true;
-- $1 = "2", $2 = "2026-11-20T02:00:00.000Z"

create temporary table touched_year on commit drop as
select indicator_id, unit_id, year from staged_target;

analyze touched_year;
