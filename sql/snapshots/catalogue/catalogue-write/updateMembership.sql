-- catalogue/catalogue-write updateMembership

insert into "category_membership" ("unit_id", "category_id", "valid_from", "valid_to")
values ((select "unit_id"
from "unit"
where "code" = $1), (select "category_id"
from "category"
where "code" = $2), $3, $4)
on conflict ("unit_id", "category_id", "valid_from") do update set "valid_to" = $5;
-- $1 = "PARK", $2 = "PLACES", $3 = "2026-06-01", $4 = null, $5 = null
