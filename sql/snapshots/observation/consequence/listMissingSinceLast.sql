-- observation/consequence listMissingSinceLast

with asked as (
  select indicator_id, max(period_key) as period_key from staged_row
  where action in ('MERGE', 'REPLACE') group by indicator_id, period_key / 100 % 10
), compared as (
  select asked.indicator_id, asked.period_key, (
    select max(o.period_key) from observation as o
    where o.indicator_id = asked.indicator_id and o.period_key < asked.period_key
      and o.period_key / 100 % 10 = asked.period_key / 100 % 10
  ) as last_key
  from asked
)
select compared.indicator_id as "indicatorId", last.unit_id as "unitId",
  compared.period_key as "periodKey", (count(*) over ())::integer as total
from compared
join lateral (
  select distinct on (o.unit_id) o.unit_id, o.missing_reason from observation as o
  where o.indicator_id = compared.indicator_id and o.period_key = compared.last_key
  order by o.unit_id, o.revision desc
) as last on last.missing_reason is null
where not exists (
  select from observation as here
  where here.indicator_id = compared.indicator_id and here.unit_id = last.unit_id
    and here.period_key = compared.period_key)
order by compared.indicator_id, last.unit_id limit $1;
-- $1 = 200
