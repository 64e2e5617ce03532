-- unit-lineage/unit-tree-write insertLineage

create temporary table staged_unit_lineage (predecessor_code text, successor_code text, on_day date, kind text) on commit drop;

copy staged_unit_lineage (predecessor_code, successor_code, on_day, kind)
from stdin;

analyze staged_unit_lineage;

insert into unit_lineage (predecessor_id, successor_id, on_day, kind)
select predecessor.unit_id, successor.unit_id, staged.on_day, staged.kind
from staged_unit_lineage as staged
join unit as predecessor on predecessor.code = staged.predecessor_code
join unit as successor on successor.code = staged.successor_code
on conflict (predecessor_id, successor_id, on_day) do nothing;
