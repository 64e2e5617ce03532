-- account/account insertAccount

insert into "account" ("login", "display_name", "role", "unit_id", "password_hash", "locked_until")
values ($1, $2, $3, (select "unit_id"
from "unit"
where "code" = $4), $5, $6)
on conflict ("login") do nothing
returning "account_id";
-- $1 = "a", $2 = "A", $3 = "LEAD_DEPARTMENT", $4 = "FIN", $5 = "hash", $6 = null


-- account/account insertAccount: city-wide

insert into "account" ("login", "display_name", "role", "unit_id", "password_hash", "locked_until")
values ($1, $2, $3, $4, $5, $6)
on conflict ("login") do nothing
returning "account_id";
-- $1 = "a", $2 = "A", $3 = "LEADER", $4 = null, $5 = "hash", $6 = null
