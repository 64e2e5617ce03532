-- account/account lockSignInState

select "failed_count" as "failedCount", "locked_until" as "lockedUntil"
from "account"
where "account_id" = $1 for update;
-- $1 = "3"
