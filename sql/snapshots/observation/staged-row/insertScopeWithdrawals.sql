-- observation/staged-row insertScopeWithdrawals

insert into staged_row (ordinal, sheet, place_row, place_column, place_cell, action, indicator_id, unit_id, period_key, value, missing_reason, quality)
select (select coalesce(max(ordinal), 0) from staged_row)
    + (row_number() over (order by known.indicator_id, known.unit_id, known.period_key))::integer,
  null, null, null, null, 'WITHDRAW', known.indicator_id, known.unit_id, known.period_key,
  null::numeric, 'WITHDRAWN', known.quality
from (
  select distinct on (o.indicator_id, o.unit_id, o.period_key)
    o.indicator_id, o.unit_id, o.period_key, o.missing_reason, o.quality
  from observation as o
  where o.indicator_id = any($1::integer[])
    and o.period_key = any($2::integer[])
    and ($3 or o.unit_id = any($4::integer[]))
  order by o.indicator_id, o.unit_id, o.period_key, o.revision desc
) as known
where known.missing_reason is distinct from 'WITHDRAWN'
  and not exists (
    select from staged_row as given
    where given.action <> 'DELETE' and given.indicator_id = known.indicator_id
      and given.unit_id = known.unit_id and given.period_key = known.period_key);
-- $1 = [1,2], $2 = [2026410], $3 = false, $4 = [3,4]
