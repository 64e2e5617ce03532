-- progress/progress-write listLightChanges

select period_key as "periodKey", unit_id as "unitId", indicator_id as "indicatorId",
  light_before as before, light_after as after
from light_change where light_before <> light_after
order by period_key desc, severity_after desc nulls last, unit_id, indicator_id
limit $1;
-- $1 = 200
