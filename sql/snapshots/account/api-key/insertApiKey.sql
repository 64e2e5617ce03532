-- account/api-key insertApiKey

insert into "api_key" ("account_id", "name", "prefix", "secret_hash", "created_at", "expires_on", "last_used_at", "revoked_at")
values ($1, $2, $3, $4, $5, $6, $7, $8)
returning "api_key_id" as "id", "name", "prefix", "created_at" as "createdAt", "expires_on" as "expiresOn", "last_used_at" as "lastUsedAt", "revoked_at" as "revokedAt";
-- $1 = "3", $2 = "A", $3 = "baton_abcdef", $4 = \x00ff, $5 = "2026-11-20T02:00:00.000Z", $6 = "2026-12-31", $7 = null, $8 = null
