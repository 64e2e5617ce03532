-- contract/contract insertContractVersion

select max("version") as "version"
from "contract_version"
where "contract_id" = $1;
-- $1 = 1

insert into "contract_version" ("contract_id", "version", "name_zh", "name_en", "valid_from_key", "valid_to_key", "items", "reason", "account_id", "recorded_at")
values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10);
-- $1 = 1, $2 = 2, $3 = "财政月报", $4 = "Finance monthly", $5 = 2026301, $6 = null, $7 = "[]", $8 = "首版", $9 = "3", $10 = "2026-11-20T02:00:00.000Z"
