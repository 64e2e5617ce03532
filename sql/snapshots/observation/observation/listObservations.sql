-- observation/observation listObservations: as known now

select distinct on ("o"."indicator_id", "o"."unit_id", "o"."period_key") "o"."indicator_id", "o"."unit_id", "o"."period_key", "o"."revision", "o"."value", "o"."missing_reason", "o"."quality", "o"."recorded_at", "o"."push_id"
from "observation" as "o"
where "o"."indicator_id" = any($1::integer[]) and "o"."unit_id" = any($2::integer[]) and "o"."period_key" >= $3 and "o"."period_key" <= $4
order by "o"."indicator_id", "o"."unit_id", "o"."period_key", "o"."revision" desc;
-- $1 = [1,2], $2 = [3,4], $3 = 2026401, $4 = 2026412


-- observation/observation listObservations: as known then

select distinct on ("o"."indicator_id", "o"."unit_id", "o"."period_key") "o"."indicator_id", "o"."unit_id", "o"."period_key", "o"."revision", "o"."value", "o"."missing_reason", "o"."quality", "o"."recorded_at", "o"."push_id"
from "observation" as "o"
where "o"."indicator_id" = any($1::integer[]) and "o"."unit_id" = any($2::integer[]) and "o"."period_key" >= $3 and "o"."period_key" <= $4 and "o"."recorded_at" <= $5
order by "o"."indicator_id", "o"."unit_id", "o"."period_key", "o"."revision" desc;
-- $1 = [1,2], $2 = [3,4], $3 = 2026401, $4 = 2026412, $5 = "2026-11-20T02:00:00.000Z"


-- observation/observation listObservations: as signed by then

select distinct on ("o"."indicator_id", "o"."unit_id", "o"."period_key") "o"."indicator_id", "o"."unit_id", "o"."period_key", "o"."revision", "o"."value", "o"."missing_reason", "o"."quality", "o"."recorded_at", "o"."push_id" from "observation" as "o" where "o"."indicator_id" = any($1::integer[]) and "o"."unit_id" = any($2::integer[]) and "o"."period_key" >= $3 and "o"."period_key" <= $4 and "o"."recorded_at" <= $5 and exists (
select from signed_value as signed
join signature using (signature_id)
where signed.indicator_id = o.indicator_id and signed.unit_id = o.unit_id
  and signed.period_key = o.period_key and signed.revision = o.revision
  and ($6::timestamptz is null or signature.signed_at <= $7::timestamptz)) order by "o"."indicator_id", "o"."unit_id", "o"."period_key", "o"."revision" desc;
-- $1 = [1,2], $2 = [3,4], $3 = 2026401, $4 = 2026412, $5 = "2026-11-20T02:00:00.000Z", $6 = "2026-11-20T02:00:00.000Z", $7 = "2026-11-20T02:00:00.000Z"
