-- contract/contract lockContract

insert into "contract" ("code", "department_id")
values ($1, (select "unit_id"
from "unit"
where "code" = $2))
on conflict ("code") do nothing;
-- $1 = "FIN-MONTHLY", $2 = "FIN"

select "contract"."contract_id", "unit"."code" as "department_code"
from "contract"
inner join "unit" on "unit"."unit_id" = "contract"."department_id"
where "contract"."code" = $1 for update of "contract";
-- $1 = "FIN-MONTHLY"
