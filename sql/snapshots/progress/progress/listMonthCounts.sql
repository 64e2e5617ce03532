-- progress/progress listMonthCounts

select "period_key" as "periodKey", count(severity)::integer as "lit", count(*) filter (where severity = 0)::integer as "onSchedule", count(*) filter (where severity is null)::integer as "grey"
from "progress_cell"
where "period_key" >= $1 and "period_key" <= $2 and "unit_id" = any($3::integer[])
group by "period_key"
order by "period_key";
-- $1 = 2026301, $2 = 2026312, $3 = [3,4]
