-- catalogue/catalogue-write updateCategory

insert into "category" ("code", "name_zh", "name_en", "sort_order")
values ($1, $2, $3, $4)
on conflict ("code") do update set "code" = $5, "name_zh" = $6, "name_en" = $7, "sort_order" = $8;
-- $1 = "PLACES", $2 = "区县园区", $3 = "Places", $4 = 1, $5 = "PLACES", $6 = "区县园区", $7 = "Places", $8 = 1
