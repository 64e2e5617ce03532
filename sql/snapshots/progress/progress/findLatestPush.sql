-- progress/progress findLatestPush: now

select "recorded_at" as "recordedAt", "receipt_number" as "receiptNumber"
from "push"
order by "recorded_at" desc, "push_id" desc
limit $1;
-- $1 = 1


-- progress/progress findLatestPush: then

select "recorded_at" as "recordedAt", "receipt_number" as "receiptNumber"
from "push"
where "recorded_at" <= $1
order by "recorded_at" desc, "push_id" desc
limit $2;
-- $1 = "2026-11-20T02:00:00.000Z", $2 = 1
