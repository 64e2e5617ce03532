-- draft/draft insertDraft

insert into "push_draft" ("push_draft_id", "account_id", "department_id", "state", "mode", "scope", "files", "created_at", "updated_at", "catalogue_version", "rows_staged", "report", "push_id")
values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13);
-- $1 = "draft", $2 = "3", $3 = 5, $4 = "RECEIVED", $5 = "MERGE", $6 = null, $7 = "[]", $8 = "2026-11-20T02:00:00.000Z", $9 = "2026-11-20T02:00:00.000Z", $10 = null, $11 = null, $12 = null, $13 = null
