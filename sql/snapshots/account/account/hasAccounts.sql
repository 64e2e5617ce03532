-- account/account hasAccounts

select "account_id"
from "account"
limit $1;
-- $1 = 1
