-- correction/correction listCaseRows

select "asked"."indicator_id" as "indicatorId", "asked"."unit_id" as "unitId", "asked"."period_key" as "periodKey", "asked"."base_revision" as "baseRevision", "asked"."value", "asked"."missing_reason", "asked"."quality", "base"."value" as "value_before", "base"."missing_reason" as "reason_before", "base"."quality" as "quality_before"
from "correction_row" as "asked"
inner join "observation" as "base" on "base"."indicator_id" = "asked"."indicator_id" and "base"."unit_id" = "asked"."unit_id" and "base"."period_key" = "asked"."period_key" and "base"."revision" = "asked"."base_revision"
where "asked"."correction_case_id" = $1
order by "asked"."indicator_id", "asked"."unit_id", "asked"."period_key"
limit $2;
-- $1 = "5", $2 = 2000
