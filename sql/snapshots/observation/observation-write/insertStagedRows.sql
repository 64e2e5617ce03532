-- observation/observation-write insertStagedRows

create temporary table staged_observation (indicator_id integer, unit_id integer, period_key integer, value numeric, missing_reason text, quality text) on commit drop;

copy staged_observation (indicator_id, unit_id, period_key, value, missing_reason, quality)
from stdin;

analyze staged_observation;
