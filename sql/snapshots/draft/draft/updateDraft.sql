-- draft/draft updateDraft: its state

update "push_draft" set "updated_at" = $1, "state" = $2
where "push_draft_id" = $3;
-- $1 = "2026-11-20T02:00:00.000Z", $2 = "READING", $3 = "draft"


-- draft/draft updateDraft: all of it

update "push_draft" set "updated_at" = $1, "state" = $2, "mode" = $3, "scope" = $4, "files" = $5, "catalogue_version" = $6, "rows_staged" = $7, "report" = $8, "push_id" = $9
where "push_draft_id" = $10;
-- $1 = "2026-11-20T02:00:00.000Z", $2 = "READY", $3 = "REPLACE", $4 = "{\"indicators\":null,\"units\":null,\"periods\":null}", $5 = "[]", $6 = "4", $7 = 3, $8 = "{}", $9 = "7", $10 = "draft"
