-- observation/observation-write insertReaffirmations

insert into reaffirmation (push_id, indicator_id, unit_id, period_key, revision)
select $1::bigint, staged.indicator_id, staged.unit_id, staged.period_key, known.revision
from staged_row as staged
join lateral (
  select o.revision from observation as o
  where o.indicator_id = staged.indicator_id and o.unit_id = staged.unit_id
    and o.period_key = staged.period_key
  order by o.revision desc limit 1
) as known on true
where staged.action <> 'DELETE'
  and not exists (
    select from observation_change as change
    where change.indicator_id = staged.indicator_id and change.unit_id = staged.unit_id
      and change.period_key = staged.period_key)
order by staged.indicator_id, staged.unit_id, staged.period_key;
-- $1 = "7"
