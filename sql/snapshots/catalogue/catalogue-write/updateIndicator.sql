-- catalogue/catalogue-write updateIndicator

insert into "indicator" ("code", "name_zh", "name_en", "short_name_zh", "pinyin", "kind", "direction", "unit_of_measure_zh", "unit_of_measure_en", "time_aggregation", "unit_aggregation", "frequency", "digits", "skips_january", "definition_zh", "definition_en", "block_id", "lead_department_id", "light_rule_id", "sort_order")
values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, (select "block_id"
from "indicator_block"
where "code" = $17), (select "unit_id"
from "unit"
where "code" = $18), (select "light_rule_id"
from "light_rule"
where "code" = $19), $20)
on conflict ("code") do update set "code" = $21, "name_zh" = $22, "name_en" = $23, "short_name_zh" = $24, "pinyin" = $25, "kind" = $26, "direction" = $27, "unit_of_measure_zh" = $28, "unit_of_measure_en" = $29, "time_aggregation" = $30, "unit_aggregation" = $31, "frequency" = $32, "digits" = $33, "skips_january" = $34, "definition_zh" = $35, "definition_en" = $36, "block_id" = (select "block_id"
from "indicator_block"
where "code" = $37), "lead_department_id" = (select "unit_id"
from "unit"
where "code" = $38), "light_rule_id" = (select "light_rule_id"
from "light_rule"
where "code" = $39), "sort_order" = $40;
-- $1 = "BUDGET", $2 = "一般公共预算收入", $3 = "BUDGET", $4 = "一般公共预算收入", $5 = "", $6 = "CUMULATIVE_AMOUNT", $7 = "POSITIVE", $8 = "亿元", $9 = "100 million yuan", $10 = "SUM", $11 = "SUM", $12 = "MONTH", $13 = 2, $14 = false, $15 = "口径", $16 = "Definition", $17 = "ECONOMY", $18 = "FIN", $19 = "STANDARD", $20 = 1, $21 = "BUDGET", $22 = "一般公共预算收入", $23 = "BUDGET", $24 = "一般公共预算收入", $25 = "", $26 = "CUMULATIVE_AMOUNT", $27 = "POSITIVE", $28 = "亿元", $29 = "100 million yuan", $30 = "SUM", $31 = "SUM", $32 = "MONTH", $33 = 2, $34 = false, $35 = "口径", $36 = "Definition", $37 = "ECONOMY", $38 = "FIN", $39 = "STANDARD", $40 = 1
