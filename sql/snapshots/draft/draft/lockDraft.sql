-- draft/draft lockDraft

select "state"
from "push_draft"
where "push_draft_id" = $1 for update;
-- $1 = "draft"
