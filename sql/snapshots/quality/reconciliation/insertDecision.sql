-- quality/reconciliation insertDecision

insert into "reconciliation_decision" ("indicator_id", "counterpart_id", "unit_id", "period_key", "revision", "counterpart_revision", "verdict", "reason", "account_id", "recorded_at", "push_id")
values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11);
-- $1 = 1, $2 = 2, $3 = 3, $4 = 2026410, $5 = 1, $6 = 1, $7 = "KEEP", $8 = "以统计口径为准", $9 = "2", $10 = "2026-11-20T02:00:00.000Z", $11 = null
