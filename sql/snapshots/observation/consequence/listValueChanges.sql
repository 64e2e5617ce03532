-- observation/consequence listValueChanges

select change.indicator_id as "indicatorId", change.unit_id as "unitId",
  change.period_key as "periodKey", change.sheet, change.place_row as "row",
  change.place_column as "column", change.place_cell as cell, change.value,
  change.missing_reason, change.quality, before.value as value_before,
  before.missing_reason as reason_before, before.quality as quality_before
from observation_change as change
left join observation as before on before.indicator_id = change.indicator_id
  and before.unit_id = change.unit_id and before.period_key = change.period_key
  and before.revision = change.revision - 1
order by (change.revision = 1), change.ordinal limit $1;
-- $1 = 200
