-- progress/progress findLatestLitMonth

select "period_key"
from "progress_cell"
where "severity" is not null and "is_carried" = $1
order by "period_key" desc
limit $2;
-- $1 = false, $2 = 1
