-- mapping/mapping findMappingDefinition

select "definition"
from "column_mapping"
where "code" = $1;
-- $1 = "FIN_MONTHLY"
