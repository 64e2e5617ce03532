-- account/session deleteSession

delete
from "session"
where "token_hash" = $1;
-- $1 = \x00ff
