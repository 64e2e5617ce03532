-- observation/export listRevisionPage: first page

select "o"."indicator_id", "o"."unit_id", "o"."period_key", "o"."revision", "o"."value", "o"."missing_reason", "o"."quality", "o"."recorded_at", "o"."push_id", "push"."receipt_number", signed.revision is not null as "is_signed"
from "observation" as "o"
inner join "push" on "push"."push_id" = "o"."push_id"
left join "signed_value" as "signed" on "signed"."indicator_id" = "o"."indicator_id" and "signed"."unit_id" = "o"."unit_id" and "signed"."period_key" = "o"."period_key" and "signed"."revision" = "o"."revision"
where "o"."indicator_id" = any($1::integer[]) and "o"."unit_id" = any($2::integer[]) and "o"."period_key" >= $3 and "o"."period_key" <= $4 and "o"."recorded_at" <= $5
order by "o"."indicator_id", "o"."unit_id", "o"."period_key", "o"."revision"
limit $6;
-- $1 = [1,2], $2 = [3,4], $3 = 2026401, $4 = 2026412, $5 = "2026-11-20T02:00:00.000Z", $6 = 100


-- observation/export listRevisionPage: later page

select "o"."indicator_id", "o"."unit_id", "o"."period_key", "o"."revision", "o"."value", "o"."missing_reason", "o"."quality", "o"."recorded_at", "o"."push_id", "push"."receipt_number", signed.revision is not null as "is_signed"
from "observation" as "o"
inner join "push" on "push"."push_id" = "o"."push_id"
left join "signed_value" as "signed" on "signed"."indicator_id" = "o"."indicator_id" and "signed"."unit_id" = "o"."unit_id" and "signed"."period_key" = "o"."period_key" and "signed"."revision" = "o"."revision"
where "o"."indicator_id" = any($1::integer[]) and "o"."unit_id" = any($2::integer[]) and "o"."period_key" >= $3 and "o"."period_key" <= $4 and "o"."recorded_at" <= $5 and (o.indicator_id, o.unit_id, o.period_key, o.revision) > ($6::integer, $7::integer, $8::integer, $9::integer)
order by "o"."indicator_id", "o"."unit_id", "o"."period_key", "o"."revision"
limit $10;
-- $1 = [1,2], $2 = [3,4], $3 = 2026401, $4 = 2026412, $5 = "2026-11-20T02:00:00.000Z", $6 = 1, $7 = 3, $8 = 2026410, $9 = 2, $10 = 100
