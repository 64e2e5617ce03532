-- mapping/mapping findMappingByShape

select "code", "definition"
from "column_mapping"
where "fingerprint" = $1
order by "saved_at" desc
limit $2;
-- $1 = "0a1b2c", $2 = 1
