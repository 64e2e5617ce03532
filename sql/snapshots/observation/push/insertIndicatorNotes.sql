-- observation/push insertIndicatorNotes

insert into indicator_note (indicator_id, push_id, note)
select indicator.id, $1::bigint, note.text
from unnest($2::integer[]) as indicator (id)
cross join unnest($3::text[]) with ordinality as note (text, place)
order by indicator.id, note.place
on conflict do nothing;
-- $1 = "7", $2 = [1,2], $3 = ["注：初步核算数"]
