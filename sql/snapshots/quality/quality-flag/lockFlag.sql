-- quality/quality-flag lockFlag

select pg_advisory_xact_lock(hashtextextended($1, 7266));
-- $1 = "flag\n9"
