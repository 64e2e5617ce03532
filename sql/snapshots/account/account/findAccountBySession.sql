-- account/account findAccountBySession

select "account"."account_id", "account"."login", "account"."display_name", "account"."role", "account"."password_hash", "account"."failed_count", "account"."locked_until", "account"."is_disabled", "unit"."code" as "unit_code"
from "account"
left join "unit" on "unit"."unit_id" = "account"."unit_id"
inner join "session" on "session"."account_id" = "account"."account_id"
where "session"."token_hash" = $1 and "session"."expires_at" > $2 and "account"."is_disabled" = $3;
-- $1 = \x00ff, $2 = "2026-11-20T02:00:00.000Z", $3 = false
