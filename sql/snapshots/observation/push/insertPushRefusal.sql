-- observation/push insertPushRefusal

insert into "push_refusal" ("account_id", "department_id", "door", "file_name", "refused_at", "rows_read", "finding_count", "finding_codes")
values ($1, $2, $3, $4, $5, $6, $7, $8);
-- $1 = "3", $2 = 5, $3 = "UPLOAD", $4 = null, $5 = "2026-11-20T02:00:00.000Z", $6 = 3, $7 = 1, $8 = ["UNIT_UNKNOWN"]
