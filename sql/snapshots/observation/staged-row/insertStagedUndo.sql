-- observation/staged-row insertStagedUndo

create temporary table staged_row on commit drop as
select (row_number() over (order by o.indicator_id, o.unit_id, o.period_key))::integer as ordinal,
  null::text as sheet, null::integer as place_row, null::text as place_column,
  null::text as place_cell,
  case when before.value is null and coalesce(before.missing_reason, 'WITHDRAWN') = 'WITHDRAWN'
    then 'WITHDRAW' else 'MERGE' end as action,
  o.indicator_id, o.unit_id, o.period_key, before.value,
  case when before.revision is null then 'WITHDRAWN' else before.missing_reason end as missing_reason,
  coalesce(before.quality, o.quality) as quality
from observation as o
left join observation as before on before.indicator_id = o.indicator_id
  and before.unit_id = o.unit_id and before.period_key = o.period_key
  and before.revision = o.revision - 1
where o.push_id = $1
  and (before.revision is not null or o.missing_reason is distinct from 'WITHDRAWN')
  and not exists (
    select from observation as later
    where later.indicator_id = o.indicator_id and later.unit_id = o.unit_id
      and later.period_key = o.period_key and later.revision > o.revision);
-- $1 = "7"

analyze staged_row;

select (select count(*) from staged_row)::integer as staged,
  (count(*) filter (where exists (
    select from observation as later
    where later.indicator_id = o.indicator_id and later.unit_id = o.unit_id
      and later.period_key = o.period_key and later.revision > o.revision)))::integer as superseded
from observation as o where o.push_id = $1;
-- $1 = "7"
