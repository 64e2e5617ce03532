-- observation/observation-write listUnsignedChanges

select change.sheet, change.place_row as "row", change.place_column as "column",
  change.place_cell as cell, change.indicator_id as "indicatorId", change.unit_id as "unitId",
  change.period_key as "periodKey", (count(*) over ())::integer as total
from observation_change as change
where not exists (
  select from signed_value as signed
  where signed.indicator_id = change.indicator_id and signed.unit_id = change.unit_id
    and signed.period_key = change.period_key)
order by change.ordinal limit $1;
-- $1 = 500
