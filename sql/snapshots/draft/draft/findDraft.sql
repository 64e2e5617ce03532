-- draft/draft findDraft

select "draft"."push_draft_id" as "id", "draft"."account_id" as "accountId", "draft"."state", "draft"."department_id" as "departmentId", "draft"."mode", "draft"."scope", "draft"."files", "draft"."created_at" as "createdAt", "draft"."updated_at" as "updatedAt", "draft"."report", "draft"."catalogue_version" as "catalogueVersion", "draft"."rows_staged" as "rowsStaged", "push"."receipt_number" as "receiptNumber"
from "push_draft" as "draft"
left join "push" on "push"."push_id" = "draft"."push_id"
where "draft"."push_draft_id" = $1;
-- $1 = "draft"
