-- quality/quality-figures listEarlierValues

select change.indicator_id as "indicatorId", change.unit_id as "unitId",
  change.period_key as "periodKey", earlier.value::text as value
from observation_change as change
join observation as earlier on earlier.indicator_id = change.indicator_id
  and earlier.unit_id = change.unit_id
  and earlier.period_key = change.period_key
  and earlier.revision = change.revision - 1
where change.revision > 1
  and earlier.value is not null
  and change.indicator_id = any($1::integer[]);
-- $1 = [1,2]
