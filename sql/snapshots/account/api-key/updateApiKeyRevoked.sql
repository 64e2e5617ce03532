-- account/api-key updateApiKeyRevoked

update "api_key" set "revoked_at" = coalesce("revoked_at", $1)
where "api_key_id" = $2 and "account_id" = $3
returning "api_key_id" as "id", "name", "prefix", "created_at" as "createdAt", "expires_on" as "expiresOn", "last_used_at" as "lastUsedAt", "revoked_at" as "revokedAt";
-- $1 = "2026-11-20T02:00:00.000Z", $2 = "1", $3 = "3"
