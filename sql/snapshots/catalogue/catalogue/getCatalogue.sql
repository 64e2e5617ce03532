-- catalogue/catalogue getCatalogue

select "version"
from "catalogue_state";

select "unit".*, "parent"."code" as "parent_code"
from "unit"
left join "unit" as "parent" on "parent"."unit_id" = "unit"."parent_id"
order by "unit"."sort_order", "unit"."code";

select *
from "category"
order by "sort_order", "code";

select "unit"."code" as "unit_code", "category"."code" as "category_code", "stay"."valid_from", "stay"."valid_to"
from "category_membership" as "stay"
inner join "unit" on "unit"."unit_id" = "stay"."unit_id"
inner join "category" on "category"."category_id" = "stay"."category_id"
order by "unit"."code", "stay"."valid_from";

select *
from "indicator_block"
order by "sort_order", "code";

select "indicator".*, "block"."code" as "block_code", "department"."code" as "lead_department_code", "rule"."code" as "light_rule_code"
from "indicator"
inner join "indicator_block" as "block" on "block"."block_id" = "indicator"."block_id"
inner join "unit" as "department" on "department"."unit_id" = "indicator"."lead_department_id"
inner join "light_rule" as "rule" on "rule"."light_rule_id" = "indicator"."light_rule_id"
order by "block"."sort_order", "indicator"."sort_order", "indicator"."code";

select *
from "light_rule"
order by "code";

select *
from "light_band"
order by "light_rule_id", "position";

select "c"."code", "department"."code" as "department_code", "v"."version", "v"."name_zh", "v"."name_en", "v"."valid_from_key", "v"."valid_to_key", "v"."items", "v"."reason", "v"."recorded_at", "account"."display_name"
from "contract_version" as "v"
inner join "contract" as "c" on "c"."contract_id" = "v"."contract_id"
inner join "unit" as "department" on "department"."unit_id" = "c"."department_id"
inner join "account" on "account"."account_id" = "v"."account_id"
order by "c"."code", "v"."version";

select distinct on ("day") "day", "is_working", "name_zh", "name_en"
from "calendar_exception"
order by "day", "calendar_exception_id" desc;

select "unit"."code", "name"."name_zh", "name"."name_en", "name"."short_name_zh", "name"."valid_from", "name"."valid_to"
from "unit_name" as "name"
inner join "unit" on "unit"."unit_id" = "name"."unit_id"
order by "unit"."code", "name"."valid_from";

select "predecessor"."code" as "predecessor_code", "successor"."code" as "successor_code", "step"."on_day", "step"."kind", "step"."share", "step"."carries_history", "step"."document_number", "step"."note"
from "unit_lineage" as "step"
inner join "unit" as "predecessor" on "predecessor"."unit_id" = "step"."predecessor_id"
inner join "unit" as "successor" on "successor"."unit_id" = "step"."successor_id"
order by "step"."on_day", "predecessor"."code", "successor"."code";
