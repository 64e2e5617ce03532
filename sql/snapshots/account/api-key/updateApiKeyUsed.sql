-- account/api-key updateApiKeyUsed

update "api_key" set "last_used_at" = $1
where "api_key_id" = $2;
-- $1 = "2026-11-20T02:00:00.000Z", $2 = "1"
