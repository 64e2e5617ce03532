-- unit-lineage/unit-lineage updateFormerName

insert into "unit_name" ("unit_id", "valid_from", "name_zh", "name_en", "short_name_zh", "valid_to")
values ((select "unit_id"
from "unit"
where "code" = $1), $2, $3, $4, $5, $6)
on conflict ("unit_id", "valid_from") do update set "name_zh" = $7, "name_en" = $8, "short_name_zh" = $9, "valid_to" = $10;
-- $1 = "EAST", $2 = "1981-01-01", $3 = "东河县", $4 = "East River County", $5 = "东河", $6 = "1992-12-30", $7 = "东河县", $8 = "East River County", $9 = "东河", $10 = "1992-12-30"
