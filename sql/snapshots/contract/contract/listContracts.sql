-- contract/contract listContracts

select "c"."code", "department"."code" as "department_code", "v"."version", "v"."name_zh", "v"."name_en", "v"."valid_from_key", "v"."valid_to_key", "v"."items", "v"."reason", "v"."recorded_at", "account"."display_name"
from "contract_version" as "v"
inner join "contract" as "c" on "c"."contract_id" = "v"."contract_id"
inner join "unit" as "department" on "department"."unit_id" = "c"."department_id"
inner join "account" on "account"."account_id" = "v"."account_id"
order by "c"."code", "v"."version";
