-- observation/observation-write insertChanges

create temporary table observation_change on commit drop as
select staged.*, coalesce(known.revision, 0) + 1 as revision
from staged_observation as staged
left join lateral (
  select o.revision, o.value, o.missing_reason, o.quality
  from observation as o
  where o.indicator_id = staged.indicator_id
    and o.unit_id = staged.unit_id
    and o.period_key = staged.period_key
  order by o.revision desc
  limit 1
) as known on true
where known.revision is null
  or (known.value, known.missing_reason, known.quality)
    is distinct from (staged.value, staged.missing_reason, staged.quality);

select count(*) filter (where revision = 1)::integer as rows_new,
  count(*) filter (where revision > 1)::integer as rows_changed
from observation_change;
