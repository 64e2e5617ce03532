-- observation/observation listRevisions

select "o"."indicator_id", "o"."unit_id", "o"."period_key", "o"."revision", "o"."value", "o"."missing_reason", "o"."quality", "o"."recorded_at", "o"."push_id", "push"."receipt_number", "signature"."signer_name", "signature"."signed_at"
from "observation" as "o"
inner join "push" on "push"."push_id" = "o"."push_id"
left join "signed_value" as "signed" on "signed"."indicator_id" = "o"."indicator_id" and "signed"."unit_id" = "o"."unit_id" and "signed"."period_key" = "o"."period_key" and "signed"."revision" = "o"."revision"
left join "signature" on "signature"."signature_id" = "signed"."signature_id"
where "o"."indicator_id" = $1 and "o"."unit_id" = $2 and "o"."period_key" = $3 and "o"."recorded_at" <= $4
order by "o"."revision";
-- $1 = 1, $2 = 3, $3 = 2026410, $4 = "2026-11-20T02:00:00.000Z"
