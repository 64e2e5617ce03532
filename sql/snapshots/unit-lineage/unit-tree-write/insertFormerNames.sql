-- unit-lineage/unit-tree-write insertFormerNames

create temporary table staged_unit_name (code text, name_zh text, name_en text, short_name_zh text, valid_from date, valid_to date) on commit drop;

copy staged_unit_name (code, name_zh, name_en, short_name_zh, valid_from, valid_to)
from stdin;

analyze staged_unit_name;

insert into unit_name (unit_id, name_zh, name_en, short_name_zh, valid_from, valid_to)
select unit.unit_id, staged.name_zh, staged.name_en, staged.short_name_zh, staged.valid_from, staged.valid_to
from staged_unit_name as staged
join unit on unit.code = staged.code
on conflict (unit_id, valid_from) do update set
  name_zh = excluded.name_zh, name_en = excluded.name_en,
  short_name_zh = excluded.short_name_zh, valid_to = excluded.valid_to;
