-- observation/push listIndicatorNotes

select "note"."indicator_id" as "indicatorId", "note"."note" as "text", "push"."receipt_number" as "receiptNumber", "push"."recorded_at" as "recordedAt"
from "indicator_note" as "note"
inner join "push" on "push"."push_id" = "note"."push_id"
where "note"."indicator_id" in ($1, $2)
order by "note"."indicator_note_id";
-- $1 = 1, $2 = 2
