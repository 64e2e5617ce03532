-- unit-lineage/unit-tree-write insertUnitTree

create temporary table staged_unit (code text, name_zh text, name_en text, short_name_zh text, unit_type text, parent_code text, pinyin text, valid_from date, valid_to date, sort_order integer) on commit drop;

copy staged_unit (code, name_zh, name_en, short_name_zh, unit_type, parent_code, pinyin, valid_from, valid_to, sort_order)
from stdin;

analyze staged_unit;

insert into unit (code, name_zh, name_en, short_name_zh, unit_type, pinyin, valid_from, valid_to, sort_order)
select code, name_zh, name_en, short_name_zh, unit_type, pinyin, valid_from, valid_to, sort_order
from staged_unit
on conflict (code) do update set
  name_zh = excluded.name_zh, name_en = excluded.name_en, short_name_zh = excluded.short_name_zh,
  unit_type = excluded.unit_type, pinyin = excluded.pinyin,
  valid_from = excluded.valid_from, valid_to = excluded.valid_to;

update unit set parent_id = parent.unit_id
from staged_unit as staged
left join unit as parent on parent.code = staged.parent_code
where unit.code = staged.code and unit.parent_id is distinct from parent.unit_id;
