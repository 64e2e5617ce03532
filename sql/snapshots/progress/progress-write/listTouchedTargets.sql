-- progress/progress-write listTouchedTargets

select distinct on (target.indicator_id, target.unit_id, target.year) target.*
from touched_year as touched
join target on target.indicator_id = touched.indicator_id
  and target.unit_id = touched.unit_id
  and target.year = touched.year
order by target.indicator_id, target.unit_id, target.year, target.version desc;
