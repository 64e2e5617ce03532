-- catalogue/catalogue-write updateBlock

insert into "indicator_block" ("code", "name_zh", "name_en", "full_mark", "sort_order")
values ($1, $2, $3, $4, $5)
on conflict ("code") do update set "code" = $6, "name_zh" = $7, "name_en" = $8, "full_mark" = $9, "sort_order" = $10;
-- $1 = "ECONOMY", $2 = "经济发展", $3 = "Economy", $4 = "100", $5 = 1, $6 = "ECONOMY", $7 = "经济发展", $8 = "Economy", $9 = "100", $10 = 1
