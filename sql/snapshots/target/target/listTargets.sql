-- target/target listTargets: all

select distinct on ("indicator_id", "unit_id", "year") *
from "target"
where "year" >= $1 and "year" <= $2
order by "indicator_id", "unit_id", "year", "version" desc;
-- $1 = 2026, $2 = 2026


-- target/target listTargets: one, as known then

select distinct on ("indicator_id", "unit_id", "year") *
from "target"
where "year" >= $1 and "year" <= $2 and "unit_id" = any($3::integer[]) and "indicator_id" = any($4::integer[]) and "recorded_at" <= $5
order by "indicator_id", "unit_id", "year", "version" desc;
-- $1 = 2025, $2 = 2026, $3 = [3], $4 = [1], $5 = "2026-11-20T02:00:00.000Z"
