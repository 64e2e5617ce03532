-- mapping/mapping updateMapping

insert into "column_mapping" ("code", "name_zh", "name_en", "definition", "account_id", "saved_at")
values ($1, $2, $3, $4, $5, $6)
on conflict ("code") do update set "code" = $7, "name_zh" = $8, "name_en" = $9, "definition" = $10, "account_id" = $11, "saved_at" = $12;
-- $1 = "A", $2 = "甲", $3 = "A", $4 = "{}", $5 = "3", $6 = "2026-11-20T02:00:00.000Z", $7 = "A", $8 = "甲", $9 = "A", $10 = "{}", $11 = "3", $12 = "2026-11-20T02:00:00.000Z"
