-- observation/push lockClientKey

select pg_advisory_xact_lock(hashtextextended($1, 7266));
-- $1 = "3\nfinance-2026-10"
