-- observation/staged-row insertWithdrawals

insert into staged_row (ordinal, sheet, place_row, place_column, place_cell, action, indicator_id, unit_id, period_key, value, missing_reason, quality)
select distinct on (known.indicator_id, known.unit_id, known.period_key)
  asked.ordinal, asked.sheet, asked.place_row, asked.place_column, asked.place_cell, 'WITHDRAW',
  known.indicator_id, known.unit_id, known.period_key, null::numeric, 'WITHDRAWN', known.quality
from staged_row as asked
join lateral (
  select distinct on (o.indicator_id, o.unit_id, o.period_key)
    o.indicator_id, o.unit_id, o.period_key, o.missing_reason, o.quality
  from observation as o
  where o.indicator_id = any(case when asked.indicator_id is null
      then $1::integer[] else array[asked.indicator_id] end)
    and (asked.unit_id is null or o.unit_id = asked.unit_id)
    and (asked.period_key is null or o.period_key = asked.period_key)
  order by o.indicator_id, o.unit_id, o.period_key, o.revision desc
) as known on true
where asked.action = 'DELETE' and known.missing_reason is distinct from 'WITHDRAWN'
  and not exists (
    select from staged_row as given
    where given.action <> 'DELETE' and given.indicator_id = known.indicator_id
      and given.unit_id = known.unit_id and given.period_key = known.period_key)
order by known.indicator_id, known.unit_id, known.period_key, asked.ordinal;
-- $1 = [1,2]
