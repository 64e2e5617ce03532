-- observation/signature getPushedValueCounts

select * from (
select count(*)::integer as values, (count(*) filter (where exists (
  select from observation as later
  where later.indicator_id = said.indicator_id and later.unit_id = said.unit_id
    and later.period_key = said.period_key and later.revision > said.revision)))::integer as superseded
from (
  select indicator_id, unit_id, period_key, revision from observation where push_id = $1
  union all
  select indicator_id, unit_id, period_key, revision from reaffirmation where push_id = $2
) as said) as "counted";
-- $1 = "7", $2 = "7"
