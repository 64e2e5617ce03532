-- observation/staged-row listLateDeletions

select staged.sheet, staged.place_row as "row", staged.place_column as "column", staged.place_cell as cell, first.place_row as "givenRow"
from (
  select indicator_id, unit_id, period_key, min(ordinal) as ordinal
  from staged_row
  where action in ('MERGE', 'REPLACE')
    and exists (select from staged_row where action = 'DELETE')
  group by cube (indicator_id, unit_id, period_key)
) as given
join staged_row as staged on staged.action = 'DELETE'
  and coalesce(staged.indicator_id, -1) = coalesce(given.indicator_id, -1)
  and coalesce(staged.unit_id, -1) = coalesce(given.unit_id, -1)
  and coalesce(staged.period_key, -1) = coalesce(given.period_key, -1)
  and staged.ordinal > given.ordinal
join staged_row as first on first.ordinal = given.ordinal
order by staged.ordinal limit $1;
-- $1 = 500
