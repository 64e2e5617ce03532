-- draft/draft listUnfinishedDrafts

select "draft"."push_draft_id" as "id", "draft"."account_id" as "accountId", "draft"."state", "draft"."department_id" as "departmentId", "draft"."mode", "draft"."scope", "draft"."files", "draft"."created_at" as "createdAt", "draft"."updated_at" as "updatedAt", "draft"."report", "draft"."catalogue_version" as "catalogueVersion", "draft"."rows_staged" as "rowsStaged", "push"."receipt_number" as "receiptNumber"
from "push_draft" as "draft"
left join "push" on "push"."push_id" = "draft"."push_id"
where "draft"."state" in ($1, $2, $3)
order by "draft"."created_at";
-- $1 = "RECEIVED", $2 = "READING", $3 = "CHECKING"
