-- observation/staged-row listRowsOutOfScope

select staged.sheet, staged.place_row as "row", staged.place_column as "column", staged.place_cell as cell, staged.indicator_id as "indicatorId", staged.unit_id as "unitId",
  staged.period_key as "periodKey"
from staged_row as staged
where staged.action <> 'DELETE' and not (
  staged.indicator_id = any($1::integer[])
  and staged.period_key = any($2::integer[])
  and ($3 or staged.unit_id = any($4::integer[])))
order by staged.ordinal limit $5;
-- $1 = [1,2], $2 = [2026410], $3 = false, $4 = [3,4], $5 = 500


-- observation/staged-row listRowsOutOfScope: of every unit

select staged.sheet, staged.place_row as "row", staged.place_column as "column", staged.place_cell as cell, staged.indicator_id as "indicatorId", staged.unit_id as "unitId",
  staged.period_key as "periodKey"
from staged_row as staged
where staged.action <> 'DELETE' and not (
  staged.indicator_id = any($1::integer[])
  and staged.period_key = any($2::integer[])
  and ($3 or staged.unit_id = any($4::integer[])))
order by staged.ordinal limit $5;
-- $1 = [1,2], $2 = [2026410], $3 = true, $4 = [], $5 = 500
