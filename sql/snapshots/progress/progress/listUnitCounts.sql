-- progress/progress listUnitCounts

select "unit_id" as "unitId", count(severity)::integer as "lit", count(*) filter (where severity = 0)::integer as "onSchedule"
from "progress_cell"
where "period_key" = $1 and "unit_id" = any($2::integer[])
group by "unit_id";
-- $1 = 2026310, $2 = [3,4]
