-- progress/progress listLights

select "unit_id" as "unitId", "indicator_id" as "indicatorId", "light", "severity", "reason", "lag", "lag_measure" as "lagMeasure", "months_in_row" as "monthsInRow", "observed_period_key" as "observedPeriodKey"
from "progress_cell"
where "period_key" = $1 and "unit_id" = any($2::integer[]);
-- $1 = 2026310, $2 = [3,4]
