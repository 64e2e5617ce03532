-- unit-lineage/unit-lineage updateLineage

insert into "unit_lineage" ("predecessor_id", "successor_id", "on_day", "kind", "share", "carries_history", "document_number", "note")
values ((select "unit_id"
from "unit"
where "code" = $1), (select "unit_id"
from "unit"
where "code" = $2), $3, $4, $5, $6, $7, $8)
on conflict ("predecessor_id", "successor_id", "on_day") do update set "kind" = $9, "share" = $10, "carries_history" = $11, "document_number" = $12, "note" = $13;
-- $1 = "EAST", $2 = "WEST", $3 = "2018-12-31", $4 = "MERGE", $5 = "0.5", $6 = true, $7 = "国函〔2018〕1号", $8 = null, $9 = "MERGE", $10 = "0.5", $11 = true, $12 = "国函〔2018〕1号", $13 = null
