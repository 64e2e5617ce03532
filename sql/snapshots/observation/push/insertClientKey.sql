-- observation/push insertClientKey

insert into "client_key" ("account_id", "client_key", "push_id", "input_hash", "asked_hash", "expires_at")
values ($1, $2, $3, $4, $5, $6)
on conflict ("account_id", "client_key") do update set "push_id" = "excluded"."push_id", "input_hash" = "excluded"."input_hash", "asked_hash" = "excluded"."asked_hash", "expires_at" = "excluded"."expires_at";
-- $1 = "3", $2 = "finance-2026-10", $3 = "7", $4 = \x00ff, $5 = \x00ff, $6 = "2026-11-20T02:00:00.000Z"
