-- observation/push insertIndicatorNotes

insert into "indicator_note" ("indicator_id", "push_id", "note")
values ($1, $2, $3), ($4, $5, $6)
on conflict ("indicator_id", "note") do nothing;
-- $1 = 1, $2 = "7", $3 = "注：初步核算数", $4 = 2, $5 = "7", $6 = "注：初步核算数"
