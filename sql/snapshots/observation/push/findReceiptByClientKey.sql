-- observation/push findReceiptByClientKey

select "push".*, "account"."display_name" as "account_name"
from "push"
inner join "account" on "account"."account_id" = "push"."account_id"
where "push"."account_id" = $1 and "push"."client_key" = $2;
-- $1 = "3", $2 = "finance-2026-10"
