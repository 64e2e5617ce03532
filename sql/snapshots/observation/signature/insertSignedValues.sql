-- observation/signature insertSignedValues

with signed as (
  insert into signed_value (indicator_id, unit_id, period_key, revision, signature_id)
  select said.indicator_id, said.unit_id, said.period_key, said.revision, $1::bigint
  from (
    select indicator_id, unit_id, period_key, revision from observation where push_id = $2
    union all
    select indicator_id, unit_id, period_key, revision from reaffirmation where push_id = $3
  ) as said
  where not exists (
    select from observation as later
    where later.indicator_id = said.indicator_id and later.unit_id = said.unit_id
      and later.period_key = said.period_key and later.revision > said.revision)
  on conflict do nothing
  returning 1
)
select count(*)::integer as count from signed;
-- $1 = "1", $2 = "7", $3 = "7"
