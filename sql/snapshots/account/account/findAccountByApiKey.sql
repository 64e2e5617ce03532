-- account/account findAccountByApiKey

select "account"."account_id", "account"."login", "account"."display_name", "account"."role", "account"."password_hash", "account"."failed_count", "account"."locked_until", "account"."is_disabled", "unit"."code" as "unit_code", "key"."api_key_id", "key"."last_used_at"
from "account"
left join "unit" on "unit"."unit_id" = "account"."unit_id"
inner join "api_key" as "key" on "key"."account_id" = "account"."account_id"
where "key"."secret_hash" = $1 and "key"."revoked_at" is null and ("key"."expires_on" is null or "key"."expires_on" >= $2) and "account"."is_disabled" = $3;
-- $1 = \x00ff, $2 = "2026-11-20", $3 = false
