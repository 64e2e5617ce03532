-- quality/reconciliation listDecisions

select distinct on ("decision"."unit_id", "decision"."period_key") "decision"."unit_id", "decision"."period_key", "decision"."counterpart_id", "decision"."revision", "decision"."counterpart_revision", "decision"."verdict", "decision"."reason", "account"."display_name", "decision"."recorded_at", "push"."receipt_number"
from "reconciliation_decision" as "decision"
inner join "account" on "account"."account_id" = "decision"."account_id"
left join "push" on "push"."push_id" = "decision"."push_id"
where "decision"."indicator_id" = $1 and "decision"."period_key" >= $2 and "decision"."period_key" <= $3
order by "decision"."unit_id", "decision"."period_key", "decision"."reconciliation_decision_id" desc;
-- $1 = 1, $2 = 2026000, $3 = 2026999
