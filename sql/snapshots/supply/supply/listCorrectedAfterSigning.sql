-- supply/supply listCorrectedAfterSigning

select distinct "s"."indicator_id", "s"."unit_id", "s"."period_key" from unnest($1::integer[],
$2::integer[], $3::integer[],
$4::integer[]) as owed (indicator_id, unit_id, period_key, least_rank) inner join "signed_value" as "s" on "s"."indicator_id" = "owed"."indicator_id" and "s"."unit_id" = "owed"."unit_id" and "s"."period_key" = "owed"."period_key" inner join "observation" as "o" on "o"."indicator_id" = "s"."indicator_id" and "o"."unit_id" = "s"."unit_id" and "o"."period_key" = "s"."period_key" and "o"."revision" > "s"."revision";
-- $1 = [1], $2 = [3], $3 = [2026410], $4 = [1]
