-- quality/reconciliation insertCounterpart

insert into "indicator_counterpart" ("indicator_id", "counterpart_id", "tolerance_percent", "scoring_side", "valid_from", "account_id", "recorded_at")
values ($1, $2, $3, $4, $5, $6, $7);
-- $1 = 1, $2 = 2, $3 = "0.5", $4 = "INDICATOR", $5 = "2026-01-01", $6 = "2", $7 = "2026-11-20T02:00:00.000Z"
