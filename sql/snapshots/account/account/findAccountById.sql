-- account/account findAccountById

select "account"."account_id", "account"."login", "account"."display_name", "account"."role", "account"."password_hash", "account"."failed_count", "account"."locked_until", "account"."is_disabled", "unit"."code" as "unit_code"
from "account"
left join "unit" on "unit"."unit_id" = "account"."unit_id"
where "account"."account_id" = $1;
-- $1 = "3"
