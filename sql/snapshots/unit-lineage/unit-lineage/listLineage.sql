-- unit-lineage/unit-lineage listLineage

select "predecessor"."code" as "predecessor_code", "successor"."code" as "successor_code", "step"."on_day", "step"."kind", "step"."share", "step"."carries_history", "step"."document_number", "step"."note"
from "unit_lineage" as "step"
inner join "unit" as "predecessor" on "predecessor"."unit_id" = "step"."predecessor_id"
inner join "unit" as "successor" on "successor"."unit_id" = "step"."successor_id"
order by "step"."on_day", "predecessor"."code", "successor"."code";
