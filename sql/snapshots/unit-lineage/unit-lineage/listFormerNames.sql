-- unit-lineage/unit-lineage listFormerNames

select "unit"."code", "name"."name_zh", "name"."name_en", "name"."short_name_zh", "name"."valid_from", "name"."valid_to"
from "unit_name" as "name"
inner join "unit" on "unit"."unit_id" = "name"."unit_id"
order by "unit"."code", "name"."valid_from";
