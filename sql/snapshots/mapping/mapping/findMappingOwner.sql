-- mapping/mapping findMappingOwner

select "account_id"
from "column_mapping"
where "code" = $1;
-- $1 = "FIN_MONTHLY"
