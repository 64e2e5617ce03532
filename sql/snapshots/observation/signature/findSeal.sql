-- observation/signature findSeal

select "seal", "seal_type"
from "signature"
where "push_id" = $1;
-- $1 = "7"
