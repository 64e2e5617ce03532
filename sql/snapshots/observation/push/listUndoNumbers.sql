-- observation/push listUndoNumbers

select "receipt_number"
from "push"
where "door" = $1 and "client_key" = $2
order by "push_id";
-- $1 = "UNDO", $2 = "undo-BT20261120-000007"
