-- quality/quality-rule insertQualityRule

insert into "quality_rule" ("code", "version", "name_zh", "name_en", "kind", "severity", "owner_department_id", "note_zh", "note_en", "is_active", "parameters", "account_id", "recorded_at")
values ($1, (select coalesce(max(version), 0) + 1 as "version"
from "quality_rule"
where "code" = $2), $3, $4, $5, $6, (select "unit_id"
from "unit"
where "code" = $7), $8, $9, $10, $11, $12, $13);
-- $1 = "BUDGET_RANGE", $2 = "BUDGET_RANGE", $3 = "收入取值范围", $4 = "Range of revenue", $5 = "RANGE", $6 = "WARNING", $7 = "FIN", $8 = "", $9 = "", $10 = true, $11 = "{\"indicator\":\"BUDGET\",\"min\":\"0\"}", $12 = "2", $13 = "2026-11-20T02:00:00.000Z"
