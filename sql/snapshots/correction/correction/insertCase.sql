-- correction/correction insertCase

insert into "correction_case" ("correction_case_id", "case_number", "kind", "reason", "department_id", "account_id", "file_name", "requested_at")
values ($1, $2, $3, $4, $5, $6, $7, $8);
-- $1 = "5", $2 = "JZ20261120-0005", $3 = "ERROR", $4 = "录入有误", $5 = 5, $6 = "3", $7 = null, $8 = "2026-11-20T02:00:00.000Z"
