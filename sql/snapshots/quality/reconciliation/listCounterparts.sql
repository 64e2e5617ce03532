-- quality/reconciliation listCounterparts

select "indicator"."code", "other"."code" as "other_code", "pair"."tolerance_percent", "pair"."scoring_side", "pair"."valid_from"
from "indicator_counterpart" as "pair"
inner join "indicator" on "indicator"."indicator_id" = "pair"."indicator_id"
inner join "indicator" as "other" on "other"."indicator_id" = "pair"."counterpart_id"
order by "pair"."indicator_counterpart_id";
