-- observation/observation findPeriodSpan

select min("period_key") as "first", max("period_key") as "last"
from "observation"
where "indicator_id" = $1 and period_key / 100 % 10 = $2;
-- $1 = 1, $2 = 4
