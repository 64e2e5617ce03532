-- catalogue/catalogue-write updateLightRule

insert into "light_rule" ("code", "name_zh", "name_en", "lag_digits")
values ($1, $2, $3, $4)
on conflict ("code") do update set "code" = $5, "name_zh" = $6, "name_en" = $7, "lag_digits" = $8
returning "light_rule_id";
-- $1 = "STANDARD", $2 = "落后10个点为红", $3 = "Red above 10 points", $4 = 1, $5 = "STANDARD", $6 = "落后10个点为红", $7 = "Red above 10 points", $8 = 1

delete
from "light_band"
where "light_rule_id" = $1;
-- $1 = 1

insert into "light_band" ("light_rule_id", "position", "light", "shape", "word_zh", "word_en", "severity", "lower_end", "lower_closed", "upper_end", "upper_closed")
values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11), ($12, $13, $14, $15, $16, $17, $18, $19, $20, $21, $22), ($23, $24, $25, $26, $27, $28, $29, $30, $31, $32, $33);
-- $1 = 1, $2 = 1, $3 = "GREEN", $4 = "CIRCLE", $5 = "达序时", $6 = "On schedule", $7 = 0, $8 = null, $9 = false, $10 = "0", $11 = true, $12 = 1, $13 = 2, $14 = "YELLOW", $15 = "TRIANGLE", $16 = "落后", $17 = "Behind", $18 = 1, $19 = "0", $20 = false, $21 = "10", $22 = true, $23 = 1, $24 = 3, $25 = "RED", $26 = "SQUARE", $27 = "严重落后", $28 = "Far behind", $29 = 2, $30 = "10", $31 = false, $32 = null, $33 = true
