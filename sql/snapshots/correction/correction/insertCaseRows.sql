-- correction/correction insertCaseRows

with moved as (
  insert into correction_row (correction_case_id, indicator_id, unit_id, period_key,
    base_revision, value, missing_reason, quality)
  select $1::bigint, change.indicator_id, change.unit_id, change.period_key,
    change.revision - 1, change.value, change.missing_reason, change.quality
  from observation_change as change
  where exists (
    select from signed_value as signed
    where signed.indicator_id = change.indicator_id and signed.unit_id = change.unit_id
      and signed.period_key = change.period_key)
  returning 1
)
select count(*)::integer as moved from moved;
-- $1 = "5"

delete from staged_row as staged using correction_row as taken
where taken.correction_case_id = $1 and taken.indicator_id = staged.indicator_id
  and taken.unit_id = staged.unit_id and taken.period_key = staged.period_key;
-- $1 = "5"
