-- observation/push listReceipts: first page of all departments

select "push".*, "account"."display_name" as "account_name", "signature"."signer_name", "signature"."signed_at", "signature"."statement", "signature"."seal_type"
from "push"
inner join "account" on "account"."account_id" = "push"."account_id"
left join "signature" on "signature"."push_id" = "push"."push_id"
order by "push"."recorded_at" desc, "push"."push_id" desc
limit $1;
-- $1 = 21


-- observation/push listReceipts: later page of one department

select "push".*, "account"."display_name" as "account_name", "signature"."signer_name", "signature"."signed_at", "signature"."statement", "signature"."seal_type"
from "push"
inner join "account" on "account"."account_id" = "push"."account_id"
left join "signature" on "signature"."push_id" = "push"."push_id"
where "push"."department_id" = $1 and (push.recorded_at, push.push_id) < ($2, $3)
order by "push"."recorded_at" desc, "push"."push_id" desc
limit $4;
-- $1 = 5, $2 = "2026-11-20T02:00:00.000Z", $3 = "7", $4 = 21
