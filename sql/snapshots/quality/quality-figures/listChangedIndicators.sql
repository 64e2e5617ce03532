-- quality/quality-figures listChangedIndicators

select distinct indicator_id
from observation_change
order by indicator_id;
