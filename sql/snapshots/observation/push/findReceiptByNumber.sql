-- observation/push findReceiptByNumber

select "push".*, "account"."display_name" as "account_name"
from "push"
inner join "account" on "account"."account_id" = "push"."account_id"
where "push"."receipt_number" = $1;
-- $1 = "BT20261120-000007"
