-- catalogue/catalogue-write updateUnit

insert into "unit" ("code", "name_zh", "name_en", "short_name_zh", "unit_type", "pinyin", "valid_from", "valid_to", "parent_id", "sort_order")
values ($1, $2, $3, $4, $5, $6, $7, $8, (select "unit_id"
from "unit"
where "code" = $9), $10)
on conflict ("code") do update set "code" = $11, "name_zh" = $12, "name_en" = $13, "short_name_zh" = $14, "unit_type" = $15, "pinyin" = $16, "valid_from" = $17, "valid_to" = $18, "parent_id" = (select "unit_id"
from "unit"
where "code" = $19);
-- $1 = "EAST", $2 = "东河区", $3 = "EAST", $4 = "东河区", $5 = "COUNTY", $6 = "", $7 = "1949-10-01", $8 = null, $9 = "CITY", $10 = 2, $11 = "EAST", $12 = "东河区", $13 = "EAST", $14 = "东河区", $15 = "COUNTY", $16 = "", $17 = "1949-10-01", $18 = null, $19 = "CITY"
