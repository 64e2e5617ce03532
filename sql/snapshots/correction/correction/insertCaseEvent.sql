-- correction/correction insertCaseEvent

insert into "correction_event" ("correction_case_id", "state", "account_id", "recorded_at", "comment", "push_id")
values ($1, $2, $3, $4, $5, $6);
-- $1 = "5", $2 = "REQUESTED", $3 = "3", $4 = "2026-11-20T02:00:00.000Z", $5 = null, $6 = null
