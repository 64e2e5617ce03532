-- quality/quality-rule listQualityRules

select distinct on ("rule"."code") "rule".*, "unit"."code" as "owner_department_code"
from "quality_rule" as "rule"
inner join "unit" on "unit"."unit_id" = "rule"."owner_department_id"
order by "rule"."code", "rule"."version" desc;
