-- observation/observation-write insertChanges

create temporary table observation_change on commit drop as
select staged.indicator_id, staged.unit_id, staged.period_key, staged.value,
  staged.missing_reason, staged.quality, coalesce(known.revision, 0) + 1 as revision,
  staged.action, staged.ordinal, staged.sheet, staged.place_row, staged.place_column,
  staged.place_cell
from staged_row as staged
left join lateral (
  select o.revision, o.value, o.missing_reason, o.quality
  from observation as o
  where o.indicator_id = staged.indicator_id
    and o.unit_id = staged.unit_id
    and o.period_key = staged.period_key
  order by o.revision desc
  limit 1
) as known on true
where staged.action <> 'DELETE'
  and (known.revision is null
    or (known.value, known.missing_reason, known.quality)
      is distinct from (staged.value, staged.missing_reason, staged.quality));

select (count(*) filter (where action <> 'WITHDRAW' and revision = 1))::integer as "rowsNew",
  (count(*) filter (where action <> 'WITHDRAW' and revision > 1))::integer as "rowsChanged",
  (count(*) filter (where action = 'WITHDRAW'))::integer as "valuesWithdrawn"
from observation_change;
