-- observation/staged-row insertStagedDraft

create temporary table staged_row on commit drop as
select ordinal, sheet, place_row, place_column, place_cell, action, indicator_id, unit_id, period_key, value, missing_reason, quality from draft_row where push_draft_id = $1;
-- $1 = "draft"

analyze staged_row;
