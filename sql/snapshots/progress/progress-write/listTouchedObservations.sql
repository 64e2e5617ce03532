-- progress/progress-write listTouchedObservations

select distinct on (o.indicator_id, o.unit_id, o.period_key)
  o.indicator_id, o.unit_id, o.period_key, o.revision, o.value, o.missing_reason, o.quality,
  o.recorded_at, o.push_id
from touched_year as touched
join observation as o on o.indicator_id = touched.indicator_id
  and o.unit_id = touched.unit_id
  and o.period_key between touched.year::integer * 1000 and touched.year::integer * 1000 + 999
order by o.indicator_id, o.unit_id, o.period_key, o.revision desc;
