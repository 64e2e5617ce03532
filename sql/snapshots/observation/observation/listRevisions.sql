-- observation/observation listRevisions

select "o"."indicator_id", "o"."unit_id", "o"."period_key", "o"."revision", "o"."value", "o"."missing_reason", "o"."quality", "o"."recorded_at", "o"."push_id", "push"."receipt_number"
from "observation" as "o"
inner join "push" on "push"."push_id" = "o"."push_id"
where "o"."indicator_id" = $1 and "o"."unit_id" = $2 and "o"."period_key" = $3 and "o"."recorded_at" <= $4
order by "o"."revision";
-- $1 = 1, $2 = 3, $3 = 2026410, $4 = "2026-11-20T02:00:00.000Z"
