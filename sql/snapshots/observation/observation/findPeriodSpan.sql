-- observation/observation findPeriodSpan: of some units

select min("period_key") as "first", max("period_key") as "last"
from "observation"
where "indicator_id" = $1 and "unit_id" = any($2::integer[]) and period_key / 100 % 10 = $3;
-- $1 = 1, $2 = [3,4], $3 = 4


-- observation/observation findPeriodSpan: of any unit

select min("period_key") as "first", max("period_key") as "last"
from "observation"
where "indicator_id" = $1 and period_key / 100 % 10 = $2;
-- $1 = 1, $2 = 4
