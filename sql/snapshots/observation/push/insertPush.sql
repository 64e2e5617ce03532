-- observation/push insertPush

insert into "push" ("push_id", "receipt_number", "account_id", "client_key", "rows_hash", "door", "file_name", "department_id", "recorded_at", "rows_read", "rows_new", "rows_changed", "rows_unchanged", "blank_cells", "lights_changed", "new_reds", "notes", "indicator_ids", "period_keys")
values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19);
-- $1 = "7", $2 = "BT20261120-000007", $3 = "3", $4 = "finance-2026-10", $5 = \x00ff, $6 = "UPLOAD", $7 = "10月.xlsx", $8 = 5, $9 = "2026-11-20T02:00:00.000Z", $10 = 3, $11 = 2, $12 = 1, $13 = 0, $14 = 0, $15 = 2, $16 = 1, $17 = ["注：初步核算数"], $18 = [1], $19 = [2026410]
