-- observation/staged-row insertStagedCorrection

create temporary table staged_row on commit drop as
select (row_number() over (order by indicator_id, unit_id, period_key))::integer as ordinal,
  null::text as sheet, null::integer as place_row, null::text as place_column,
  null::text as place_cell, 'MERGE' as action, indicator_id, unit_id, period_key, value,
  missing_reason, quality
from correction_row where correction_case_id = $1;
-- $1 = "5"

analyze staged_row;
