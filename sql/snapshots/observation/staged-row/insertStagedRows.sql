-- observation/staged-row insertStagedRows

create temporary table staged_row (ordinal integer, sheet text, place_row integer, place_column text, place_cell text, action text, indicator_id integer, unit_id integer, period_key integer, value numeric, missing_reason text, quality text) on commit drop;

copy staged_row (ordinal, sheet, place_row, place_column, place_cell, action, indicator_id, unit_id, period_key, value, missing_reason, quality)
from stdin;

analyze staged_row;
