-- quality/quality-figures listChangedKeys

select indicator_id, unit_id, string_agg(period_key::text, ' ' order by period_key) as keys
from observation_change
where indicator_id = any($1::integer[])
group by indicator_id, unit_id
order by indicator_id, unit_id;
-- $1 = [1,2]
