-- observation/push findReceiptByClientKey

select "push".*, "account"."display_name" as "account_name", "signature"."signer_name", "signature"."signed_at", "signature"."statement", "signature"."seal_type", "client_key"."input_hash", "client_key"."asked_hash"
from "push"
inner join "account" on "account"."account_id" = "push"."account_id"
left join "signature" on "signature"."push_id" = "push"."push_id"
inner join "client_key" on "client_key"."push_id" = "push"."push_id"
where "client_key"."account_id" = $1 and "client_key"."client_key" = $2 and "client_key"."expires_at" > $3;
-- $1 = "3", $2 = "finance-2026-10", $3 = "2026-11-20T02:00:00.000Z"
