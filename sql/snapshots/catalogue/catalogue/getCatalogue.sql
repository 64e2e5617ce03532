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
