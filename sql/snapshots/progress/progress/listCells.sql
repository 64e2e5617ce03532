-- progress/progress listCells: all indicators

select "period_key" as "periodKey", "unit_id" as "unitId", "indicator_id" as "indicatorId", "observed_period_key" as "observedPeriodKey", "target_id" as "targetId", "actual", "quality", "target_value" as "targetValue", "due", "completion_rate" as "completionRate", "lag", "lag_measure" as "lagMeasure", "status", "light", "severity", "reason", "months_in_row" as "monthsInRow"
from "progress_cell"
where "period_key" = $1 and "unit_id" = any($2::integer[]);
-- $1 = 2026310, $2 = [3,4]


-- progress/progress listCells: red list of one indicator

select "period_key" as "periodKey", "unit_id" as "unitId", "indicator_id" as "indicatorId", "observed_period_key" as "observedPeriodKey", "target_id" as "targetId", "actual", "quality", "target_value" as "targetValue", "due", "completion_rate" as "completionRate", "lag", "lag_measure" as "lagMeasure", "status", "light", "severity", "reason", "months_in_row" as "monthsInRow"
from "progress_cell"
where "period_key" = $1 and "unit_id" = any($2::integer[]) and "indicator_id" = $3 and "severity" >= $4;
-- $1 = 2026310, $2 = [3,4], $3 = 1, $4 = 2
