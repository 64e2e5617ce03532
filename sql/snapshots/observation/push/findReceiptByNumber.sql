-- observation/push findReceiptByNumber

select "push".*, "account"."display_name" as "account_name", "signature"."signer_name", "signature"."signed_at", "signature"."statement", "signature"."seal_type"
from "push"
inner join "account" on "account"."account_id" = "push"."account_id"
left join "signature" on "signature"."push_id" = "push"."push_id"
where "push"."receipt_number" = $1;
-- $1 = "BT20261120-000007"
