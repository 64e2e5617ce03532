-- observation/export listObservationPage: first page

select "o".*, "push"."receipt_number", "first"."recorded_at" as "first_recorded_at"
from (select distinct on ("o"."indicator_id", "o"."unit_id", "o"."period_key") "o"."indicator_id", "o"."unit_id", "o"."period_key", "o"."revision", "o"."value", "o"."missing_reason", "o"."quality", "o"."recorded_at", "o"."push_id"
from "observation" as "o"
where "o"."indicator_id" = any($1::integer[]) and "o"."unit_id" = any($2::integer[]) and "o"."period_key" >= $3 and "o"."period_key" <= $4 and "o"."recorded_at" <= $5
order by "o"."indicator_id", "o"."unit_id", "o"."period_key", "o"."revision" desc
limit $6) as "o"
inner join "push" on "push"."push_id" = "o"."push_id"
inner join "observation" as "first" on "first"."indicator_id" = "o"."indicator_id" and "first"."unit_id" = "o"."unit_id" and "first"."period_key" = "o"."period_key" and "first"."revision" = $7
order by "o"."indicator_id", "o"."unit_id", "o"."period_key";
-- $1 = [1,2], $2 = [3,4], $3 = 2026401, $4 = 2026412, $5 = "2026-11-20T02:00:00.000Z", $6 = 100, $7 = 1


-- observation/export listObservationPage: later page

select "o".*, "push"."receipt_number", "first"."recorded_at" as "first_recorded_at"
from (select distinct on ("o"."indicator_id", "o"."unit_id", "o"."period_key") "o"."indicator_id", "o"."unit_id", "o"."period_key", "o"."revision", "o"."value", "o"."missing_reason", "o"."quality", "o"."recorded_at", "o"."push_id"
from "observation" as "o"
where "o"."indicator_id" = any($1::integer[]) and "o"."unit_id" = any($2::integer[]) and "o"."period_key" >= $3 and "o"."period_key" <= $4 and "o"."recorded_at" <= $5 and (o.indicator_id, o.unit_id, o.period_key) > ($6::integer, $7::integer, $8::integer)
order by "o"."indicator_id", "o"."unit_id", "o"."period_key", "o"."revision" desc
limit $9) as "o"
inner join "push" on "push"."push_id" = "o"."push_id"
inner join "observation" as "first" on "first"."indicator_id" = "o"."indicator_id" and "first"."unit_id" = "o"."unit_id" and "first"."period_key" = "o"."period_key" and "first"."revision" = $10
order by "o"."indicator_id", "o"."unit_id", "o"."period_key";
-- $1 = [1,2], $2 = [3,4], $3 = 2026401, $4 = 2026412, $5 = "2026-11-20T02:00:00.000Z", $6 = 1, $7 = 3, $8 = 2026410, $9 = 100, $10 = 1
