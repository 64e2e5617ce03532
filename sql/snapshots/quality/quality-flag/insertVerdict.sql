-- quality/quality-flag insertVerdict

insert into "quality_verdict" ("quality_flag_id", "verdict", "comment", "account_id", "recorded_at")
values ($1, $2, $3, $4, $5);
-- $1 = "9", $2 = "CONFIRMED_RIGHT", $3 = "一次性入库", $4 = "3", $5 = "2026-11-20T02:00:00.000Z"
