-- supply/supply listArrivals

select "o"."indicator_id", "o"."unit_id", "o"."period_key", min("o"."recorded_at") as "at" from unnest($1::integer[],
$2::integer[], $3::integer[],
$4::integer[]) as owed (indicator_id, unit_id, period_key, least_rank) inner join "observation" as "o" on "o"."indicator_id" = "owed"."indicator_id" and "o"."unit_id" = "owed"."unit_id" and "o"."period_key" = "owed"."period_key" where array_position($5::text[], o.quality) >= owed.least_rank group by "o"."indicator_id", "o"."unit_id", "o"."period_key";
-- $1 = [1], $2 = [3], $3 = [2026410], $4 = [3], $5 = ["FLASH","ESTIMATE","PRELIMINARY","VERIFIED","FINAL"]
