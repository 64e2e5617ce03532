-- quality/quality-figures listSeriesTexts

select unit_id as "unitId",
  string_agg(period_key::text || ' ' || revision::text || ' ' || value::text, ',') as figures
from (
  select distinct on (indicator_id, unit_id, period_key) unit_id, period_key, revision, value
  from observation
  where indicator_id = $1
    and unit_id = any($2::integer[])
    and period_key between $3 and $4
  order by indicator_id, unit_id, period_key, revision desc
) as newest
where value is not null
group by unit_id;
-- $1 = 1, $2 = [3,4], $3 = 2021000, $4 = 2027999
