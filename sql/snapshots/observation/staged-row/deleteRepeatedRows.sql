-- observation/staged-row deleteRepeatedRows

create temporary table repeated_key on commit drop as
select indicator_id, unit_id, period_key, min(ordinal) as first_ordinal
from staged_row where action <> 'DELETE'
group by indicator_id, unit_id, period_key having count(*) > 1;

analyze repeated_key;

select staged.sheet, staged.place_row as "row", staged.place_column as "column", staged.place_cell as cell, first.place_row as "firstRow",
  coalesce(trim_scale(staged.value)::text, staged.missing_reason) as value,
  (count(*) over ())::integer as total
from repeated_key as repeated
join staged_row as first on first.ordinal = repeated.first_ordinal
join staged_row as staged on staged.indicator_id = repeated.indicator_id
  and staged.unit_id = repeated.unit_id and staged.period_key = repeated.period_key
where staged.action <> 'DELETE' and staged.ordinal > repeated.first_ordinal
  and (staged.value, staged.missing_reason, staged.quality)
    is distinct from (first.value, first.missing_reason, first.quality)
order by staged.ordinal limit $1;
-- $1 = 500

delete from staged_row as staged using repeated_key as repeated
where staged.indicator_id = repeated.indicator_id and staged.unit_id = repeated.unit_id
  and staged.period_key = repeated.period_key and staged.action <> 'DELETE'
  and staged.ordinal > repeated.first_ordinal;

drop table repeated_key;
