-- observation/observation-write insertTouchedByChanges

create temporary table touched_year on commit drop as
select distinct target.indicator_id, target.unit_id, target.year
from observation_change as change
join target on target.indicator_id = change.indicator_id
  and target.unit_id = change.unit_id
  and target.year = change.period_key / 1000;

analyze touched_year;
