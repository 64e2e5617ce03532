-- account/session insertSession

delete
from "session"
where "account_id" = $1 and "expires_at" <= $2;
-- $1 = "3", $2 = "2026-11-20T02:00:00.000Z"

insert into "session" ("token_hash", "account_id", "created_at", "expires_at")
values ($1, $2, $3, $4);
-- $1 = \x00ff, $2 = "3", $3 = "2026-11-20T02:00:00.000Z", $4 = "2026-11-20T02:00:00.000Z"
