-- observation/staged-row insertDraftRows

copy draft_row (push_draft_id, file_index, ordinal, sheet, place_row, place_column, place_cell, action, indicator_id, unit_id, period_key, value, missing_reason, quality)
from stdin;
