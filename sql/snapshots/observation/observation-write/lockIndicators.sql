-- observation/observation-write lockIndicators

select pg_advisory_xact_lock(7266, id)
from unnest($1::integer[]) as id;
-- $1 = [1,2]
