-- draft/draft listWaitingDrafts

select "draft"."push_draft_id" as "id", "draft"."files"
from "push_draft" as "draft"
where "draft"."state" not in ($1, $2);
-- $1 = "CONFIRMED", $2 = "DISCARDED"
