-- draft/draft deleteDraftRows

delete
from "draft_row"
where "push_draft_id" = $1;
-- $1 = "draft"
