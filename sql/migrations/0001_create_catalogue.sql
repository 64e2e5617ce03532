create table period (
  period_key integer not null,
  code text not null,
  kind text not null,
  year smallint not null,
  ordinal smallint not null,
  constraint period_period_key_pk primary key (period_key),
  constraint period_code_key unique (code),
  constraint period_kind_check check (kind in ('YEAR', 'HALF', 'QUARTER', 'MONTH', 'YEAR_TO_DATE'))
);
comment on table period is 'Every stretch of time a value can stand for, 1949 to 2100.';
comment on column period.period_key is 'year × 1000 + kind digit × 100 + ordinal; sorts by time within a kind.';
comment on column period.code is 'Stable code as people quote it: 2025, 2025H1, 2025Q3, 2025-09, 2025YTD09.';
comment on column period.kind is 'YEAR, HALF, QUARTER, MONTH (the month alone) or YEAR_TO_DATE (January to the month).';
comment on column period.year is 'Calendar year.';
comment on column period.ordinal is 'Counts from 1 within the kind; for YEAR_TO_DATE the last month of the stretch.';

insert into period (period_key, code, kind, year, ordinal)
select y * 1000 + 1, y::text, 'YEAR', y, 1 from generate_series(1949, 2100) as y
union all
select y * 1000 + 100 + n, y || 'H' || n, 'HALF', y, n from generate_series(1949, 2100) as y, generate_series(1, 2) as n
union all
select y * 1000 + 200 + n, y || 'Q' || n, 'QUARTER', y, n from generate_series(1949, 2100) as y, generate_series(1, 4) as n
union all
select y * 1000 + 300 + n, y || '-' || lpad(n::text, 2, '0'), 'MONTH', y, n from generate_series(1949, 2100) as y, generate_series(1, 12) as n
union all
select y * 1000 + 400 + n, y || 'YTD' || lpad(n::text, 2, '0'), 'YEAR_TO_DATE', y, n from generate_series(1949, 2100) as y, generate_series(1, 12) as n;

create table unit (
  unit_id integer generated always as identity,
  code text not null,
  name_zh text not null,
  name_en text not null,
  short_name_zh text not null,
  unit_type text not null,
  parent_id integer,
  pinyin text not null,
  valid_from date not null,
  valid_to date,
  sort_order integer not null,
  constraint unit_unit_id_pk primary key (unit_id),
  constraint unit_code_key unique (code),
  constraint unit_parent_id_fkey foreign key (parent_id) references unit (unit_id) on delete restrict,
  constraint unit_unit_type_check check (unit_type in ('COUNTRY', 'PROVINCE', 'CITY', 'COUNTY', 'PARK', 'TOWNSHIP', 'SUBDISTRICT', 'MUNICIPAL_ORGAN', 'VERTICAL_UNIT')),
  constraint unit_valid_from_valid_to_check check (valid_to is null or valid_from <= valid_to)
);
comment on table unit is 'Places and bodies: city, counties, parks, townships, departments, in one tree.';
comment on column unit.unit_id is 'Internal key.';
comment on column unit.code is 'Code people use; GB/T 2260 where there is one.';
comment on column unit.name_zh is 'Full Chinese name.';
comment on column unit.name_en is 'Full English name.';
comment on column unit.short_name_zh is 'Short Chinese name for narrow places; never the only name shown.';
comment on column unit.unit_type is 'What kind of place or body it is.';
comment on column unit.parent_id is 'Unit it belongs to; null at the top.';
comment on column unit.pinyin is 'Lower-case pinyin initials for quick search; empty where unknown.';
comment on column unit.valid_from is 'First day it existed.';
comment on column unit.valid_to is 'Last day it existed; null while it exists.';
comment on column unit.sort_order is 'Official order (not alphabetical).';

create table category (
  category_id integer generated always as identity,
  code text not null,
  name_zh text not null,
  name_en text not null,
  sort_order integer not null,
  constraint category_category_id_pk primary key (category_id),
  constraint category_code_key unique (code)
);
comment on table category is 'Classes within which units are compared and ranked.';
comment on column category.category_id is 'Internal key.';
comment on column category.code is 'Code used in addresses and files.';
comment on column category.name_zh is 'Chinese name.';
comment on column category.name_en is 'English name.';
comment on column category.sort_order is 'Order in which categories are offered.';

create table category_membership (
  unit_id integer not null,
  category_id integer not null,
  valid_from date not null,
  valid_to date,
  constraint category_membership_pk primary key (unit_id, category_id, valid_from),
  constraint category_membership_unit_id_fkey foreign key (unit_id) references unit (unit_id) on delete restrict,
  constraint category_membership_category_id_fkey foreign key (category_id) references category (category_id) on delete restrict,
  constraint category_membership_valid_from_valid_to_check check (valid_to is null or valid_from <= valid_to)
);
comment on table category_membership is 'Which unit is compared in which category, and when.';
comment on column category_membership.unit_id is 'The unit.';
comment on column category_membership.category_id is 'The category.';
comment on column category_membership.valid_from is 'First day in the category.';
comment on column category_membership.valid_to is 'Last day in the category; null while it lasts.';

create table indicator_block (
  block_id integer generated always as identity,
  code text not null,
  name_zh text not null,
  name_en text not null,
  full_mark numeric,
  sort_order integer not null,
  constraint indicator_block_block_id_pk primary key (block_id),
  constraint indicator_block_code_key unique (code),
  constraint indicator_block_full_mark_check check (full_mark >= 0)
);
comment on table indicator_block is 'First-level blocks of the indicator tree.';
comment on column indicator_block.block_id is 'Internal key.';
comment on column indicator_block.code is 'Code used in addresses and files.';
comment on column indicator_block.name_zh is 'Chinese name.';
comment on column indicator_block.name_en is 'English name.';
comment on column indicator_block.full_mark is 'Points of the block in the scheme; null where it carries none.';
comment on column indicator_block.sort_order is 'Order in which blocks are printed.';

create table light_rule (
  light_rule_id integer generated always as identity,
  code text not null,
  name_zh text not null,
  name_en text not null,
  lag_digits smallint not null,
  constraint light_rule_light_rule_id_pk primary key (light_rule_id),
  constraint light_rule_code_key unique (code),
  constraint light_rule_lag_digits_check check (lag_digits between 0 and 6)
);
comment on table light_rule is 'How far behind schedule makes which light.';
comment on column light_rule.light_rule_id is 'Internal key.';
comment on column light_rule.code is 'Code indicators refer to.';
comment on column light_rule.name_zh is 'Chinese name.';
comment on column light_rule.name_en is 'English name.';
comment on column light_rule.lag_digits is 'Decimals the lag is rounded to before it is compared.';

create table light_band (
  light_rule_id integer not null,
  position smallint not null,
  light text not null,
  shape text not null,
  word_zh text not null,
  word_en text not null,
  severity smallint not null,
  lower_end numeric,
  lower_closed boolean not null,
  upper_end numeric,
  upper_closed boolean not null,
  constraint light_band_pk primary key (light_rule_id, position),
  constraint light_band_light_rule_id_fkey foreign key (light_rule_id) references light_rule (light_rule_id) on delete cascade,
  constraint light_band_light_check check (light in ('GREEN', 'YELLOW', 'RED', 'BLUE', 'ORANGE', 'PURPLE')),
  constraint light_band_shape_check check (shape in ('CIRCLE', 'TRIANGLE', 'SQUARE', 'DIAMOND', 'PENTAGON')),
  constraint light_band_lower_end_upper_end_check check (lower_end is null or upper_end is null or lower_end <= upper_end)
);
comment on table light_band is 'Ordered conditions of a light rule on the lag (positive = behind); the first that holds wins. Bands go with their rule, hence cascade.';
comment on column light_band.light_rule_id is 'The rule.';
comment on column light_band.position is 'Order of evaluation, from 1.';
comment on column light_band.light is 'Colour of the light; what it means is in the words.';
comment on column light_band.shape is 'Shape drawn, so that colour is never alone.';
comment on column light_band.word_zh is 'Chinese word shown with the light.';
comment on column light_band.word_en is 'English word shown with the light.';
comment on column light_band.severity is '0 = on schedule; each step up is worse.';
comment on column light_band.lower_end is 'Lower end of the lag in points; null = unbounded.';
comment on column light_band.lower_closed is 'Whether the lower end itself belongs to the band.';
comment on column light_band.upper_end is 'Upper end of the lag in points; null = unbounded.';
comment on column light_band.upper_closed is 'Whether the upper end itself belongs to the band.';

create table indicator (
  indicator_id integer generated always as identity,
  code text not null,
  name_zh text not null,
  name_en text not null,
  short_name_zh text not null,
  pinyin text not null,
  kind text not null,
  direction text not null,
  unit_of_measure_zh text not null,
  unit_of_measure_en text not null,
  time_aggregation text not null,
  unit_aggregation text not null,
  frequency text not null,
  digits smallint not null,
  skips_january boolean not null,
  definition_zh text not null,
  definition_en text not null,
  block_id integer not null,
  lead_department_id integer not null,
  light_rule_id integer not null,
  sort_order integer not null,
  constraint indicator_indicator_id_pk primary key (indicator_id),
  constraint indicator_code_key unique (code),
  constraint indicator_block_id_fkey foreign key (block_id) references indicator_block (block_id) on delete restrict,
  constraint indicator_lead_department_id_fkey foreign key (lead_department_id) references unit (unit_id) on delete restrict,
  constraint indicator_light_rule_id_fkey foreign key (light_rule_id) references light_rule (light_rule_id) on delete restrict,
  constraint indicator_kind_check check (kind in ('CUMULATIVE_AMOUNT', 'GROWTH_RATE', 'LEVEL', 'MILESTONE')),
  constraint indicator_direction_check check (direction in ('POSITIVE', 'REVERSE', 'INTERVAL')),
  constraint indicator_time_aggregation_check check (time_aggregation in ('SUM', 'LAST', 'AVERAGE', 'NONE')),
  constraint indicator_unit_aggregation_check check (unit_aggregation in ('SUM', 'AVERAGE', 'NONE')),
  constraint indicator_frequency_check check (frequency in ('MONTH', 'QUARTER', 'HALF', 'YEAR')),
  constraint indicator_digits_check check (digits between 0 and 8)
);
comment on table indicator is 'What is measured, by whom, how often and in which direction it is good.';
comment on column indicator.indicator_id is 'Internal key.';
comment on column indicator.code is 'Code used in addresses and files.';
comment on column indicator.name_zh is 'Full Chinese name.';
comment on column indicator.name_en is 'Full English name.';
comment on column indicator.short_name_zh is 'Short Chinese name for column heads.';
comment on column indicator.pinyin is 'Lower-case pinyin initials for quick search; empty where unknown.';
comment on column indicator.kind is 'CUMULATIVE_AMOUNT, GROWTH_RATE, LEVEL or MILESTONE: decides what a value is compared with.';
comment on column indicator.direction is 'POSITIVE (more is good), REVERSE (less is good) or INTERVAL (inside a band is good). No default.';
comment on column indicator.unit_of_measure_zh is 'Unit of the values, Chinese.';
comment on column indicator.unit_of_measure_en is 'Unit of the values, English.';
comment on column indicator.time_aggregation is 'How values of one unit combine over time.';
comment on column indicator.unit_aggregation is 'How values of several units combine.';
comment on column indicator.frequency is 'How often it is reported.';
comment on column indicator.digits is 'Decimals it is published with; rankings round to them.';
comment on column indicator.skips_january is 'January is never published; the first figure of a year is January to February.';
comment on column indicator.definition_zh is 'Definition (口径), Chinese.';
comment on column indicator.definition_en is 'Definition, English.';
comment on column indicator.block_id is 'Block of the scheme.';
comment on column indicator.lead_department_id is 'Department that pushes it.';
comment on column indicator.light_rule_id is 'Rule its lights follow.';
comment on column indicator.sort_order is 'Catalogue order.';

create table catalogue_state (
  catalogue_state_id smallint not null default 1,
  version bigint not null,
  constraint catalogue_state_pk primary key (catalogue_state_id),
  constraint catalogue_state_single_check check (catalogue_state_id = 1)
);
comment on table catalogue_state is 'One row; its version grows with every change of the catalogue, so that processes know when to read it again.';
comment on column catalogue_state.catalogue_state_id is 'Always 1.';
comment on column catalogue_state.version is 'Grows by one with every change.';
insert into catalogue_state (version) values (1);
