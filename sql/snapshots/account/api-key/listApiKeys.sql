-- account/api-key listApiKeys

select "api_key_id" as "id", "name", "prefix", "created_at" as "createdAt", "expires_on" as "expiresOn", "last_used_at" as "lastUsedAt", "revoked_at" as "revokedAt"
from "api_key"
where "account_id" = $1
order by "api_key_id" desc;
-- $1 = "3"
