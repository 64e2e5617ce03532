-- draft/draft getDraftRowCount

select count(*)::integer as "count"
from "draft_row"
where "push_draft_id" = $1;
-- $1 = "draft"
