-- account/account updateSignInState

update "account" set "failed_count" = $1, "locked_until" = $2
where "account_id" = $3;
-- $1 = 5, $2 = "2026-11-20T02:00:00.000Z", $3 = "3"
