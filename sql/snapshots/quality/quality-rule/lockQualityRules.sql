-- quality/quality-rule lockQualityRules

select pg_advisory_xact_lock(7266, -7);
