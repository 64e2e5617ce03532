-- correction/correction getStaleRowCount

select count(*)::integer as "count" from "correction_row" as "asked" where "asked"."correction_case_id" = $1 and exists (
select from observation as later
where later.indicator_id = asked.indicator_id and later.unit_id = asked.unit_id
  and later.period_key = asked.period_key and later.revision > asked.base_revision);
-- $1 = "5"
