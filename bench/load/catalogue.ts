import type pg from 'pg';

/** Units and indicators carry their numbers as keys, so that formulas over the keys make the data. */
export const INDICATORS = 100;
export const MATRIX_UNITS = 100;
export const CATEGORY = 'MATRIX';
const OFFICE = 900_001;
const CITY = 900_002;
const PROVINCE = 900_003;

/** Fills an empty, migrated database: light rules, indicators of four kinds, province, city, one department. */
export async function insertCatalogue(client: pg.Client): Promise<void> {
  await client.query(`
    insert into light_rule (light_rule_id, code, name_zh, name_en, lag_digits) overriding system value
    values (1, 'SHARE', '进度规则', 'Progress', 2), (2, 'TIGHT', '从严规则', 'Strict', 1);
    insert into light_band (light_rule_id, position, light, shape, word_zh, word_en, severity,
      lower_end, lower_closed, upper_end, upper_closed)
    select rule, position, light, shape, zh, en, severity, lower_end, false, upper_end, true
    from (values
      (1, 1, 'GREEN', 'CIRCLE', '达序时', 'On schedule', 0, null, 0),
      (1, 2, 'YELLOW', 'TRIANGLE', '欠进度', 'Behind', 1, 0, 10),
      (1, 3, 'RED', 'SQUARE', '严重滞后', 'Far behind', 2, 10, null),
      (2, 1, 'BLUE', 'DIAMOND', '达标', 'On target', 0, null, 0),
      (2, 2, 'YELLOW', 'TRIANGLE', '略欠', 'Slightly behind', 1, 0, 1.5),
      (2, 3, 'RED', 'SQUARE', '未达标', 'Missed', 2, 1.5, null)
    ) as band (rule, position, light, shape, zh, en, severity, lower_end, upper_end);
    insert into unit (unit_id, code, name_zh, name_en, short_name_zh, unit_type, parent_id, pinyin,
      valid_from, valid_to, sort_order) overriding system value
    values (${PROVINCE}, 'P1', '某省', 'Province', '省', 'PROVINCE', null, '', '1949-10-01', null, 1),
      (${CITY}, 'C1', '某市', 'City', '市', 'CITY', ${PROVINCE}, '', '1949-10-01', null, 2),
      (${OFFICE}, 'D1', '市统计局', 'Statistics', '统计局', 'MUNICIPAL_ORGAN', ${CITY}, '', '1949-10-01', null, 3);
    insert into category (code, name_zh, name_en, sort_order) values ('${CATEGORY}', '县区', 'Counties', 1);
    insert into indicator_block (code, name_zh, name_en, full_mark, sort_order)
    select 'B' || b, '板块' || b, 'Block ' || b, 100, b from generate_series(1, 10) as b;
    insert into indicator (indicator_id, code, name_zh, name_en, short_name_zh, pinyin, kind, direction,
      unit_of_measure_zh, unit_of_measure_en, time_aggregation, unit_aggregation, frequency, digits,
      skips_january, definition_zh, definition_en, block_id, lead_department_id, light_rule_id, sort_order)
      overriding system value
    select i, 'I' || lpad(i::text, 3, '0'), '指标' || i, 'Indicator ' || i, '指标' || i, '',
      case i % 5 when 3 then 'GROWTH_RATE' when 4 then 'LEVEL' else 'CUMULATIVE_AMOUNT' end,
      case when i % 10 in (4, 5) then 'REVERSE' else 'POSITIVE' end,
      case i % 5 when 3 then '%' when 4 then '件' else '亿元' end, 'unit', 'LAST',
      case when i % 5 = 3 then 'NONE' else 'SUM' end, 'MONTH', 2, false, '', '',
      (select block_id from indicator_block where code = 'B' || (i - 1) / 10 + 1), ${OFFICE},
      case when i % 5 = 3 then 2 else 1 end, i
    from generate_series(1, ${INDICATORS}) as i;`);
}

/** Adds units from one number to another: the first hundred are the counties of the matrix, the rest their townships. */
export async function insertUnits(client: pg.Client, from: number, to: number): Promise<void> {
  await client.query(`
    insert into unit (unit_id, code, name_zh, name_en, short_name_zh, unit_type, parent_id, pinyin,
      valid_from, valid_to, sort_order) overriding system value
    select u, 'U' || lpad(u::text, 6, '0'), '单位' || u, 'Unit ' || u, '单位' || u,
      case when u <= ${MATRIX_UNITS} then 'COUNTY' else 'TOWNSHIP' end,
      case when u <= ${MATRIX_UNITS} then ${CITY} else u % ${MATRIX_UNITS} + 1 end,
      '', '1949-10-01', null, 10 + u
    from generate_series(${from}, ${to}) as u order by u;
    insert into category_membership (unit_id, category_id, valid_from, valid_to)
    select u, category_id, '1949-10-01', null
    from generate_series(${from}, least(${to}, ${MATRIX_UNITS})) as u, category;
    update catalogue_state set version = version + 1;
    analyze unit, category, category_membership, indicator, light_rule, light_band, period;`);
}
