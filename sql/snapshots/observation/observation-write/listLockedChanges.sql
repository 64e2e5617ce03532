-- observation/observation-write listLockedChanges

select change.sheet, change.place_row as "row", change.place_column as "column",
  change.place_cell as cell, change.indicator_id as "indicatorId", change.unit_id as "unitId",
  change.period_key as "periodKey", signed.receipt_number as "receiptNumber",
  (count(*) over ())::integer as total
from observation_change as change
join lateral (
  select push.receipt_number
  from signed_value
  join signature using (signature_id)
  join push using (push_id)
  where signed_value.indicator_id = change.indicator_id
    and signed_value.unit_id = change.unit_id
    and signed_value.period_key = change.period_key
  order by signed_value.revision desc
  limit 1
) as signed on true
where not exists (
  select from correction_row as allowed
  where allowed.correction_case_id = $1::bigint
    and allowed.indicator_id = change.indicator_id
    and allowed.unit_id = change.unit_id
    and allowed.period_key = change.period_key)
order by change.ordinal limit $2;
-- $1 = null, $2 = 500


-- observation/observation-write listLockedChanges: but those of a case

select change.sheet, change.place_row as "row", change.place_column as "column",
  change.place_cell as cell, change.indicator_id as "indicatorId", change.unit_id as "unitId",
  change.period_key as "periodKey", signed.receipt_number as "receiptNumber",
  (count(*) over ())::integer as total
from observation_change as change
join lateral (
  select push.receipt_number
  from signed_value
  join signature using (signature_id)
  join push using (push_id)
  where signed_value.indicator_id = change.indicator_id
    and signed_value.unit_id = change.unit_id
    and signed_value.period_key = change.period_key
  order by signed_value.revision desc
  limit 1
) as signed on true
where not exists (
  select from correction_row as allowed
  where allowed.correction_case_id = $1::bigint
    and allowed.indicator_id = change.indicator_id
    and allowed.unit_id = change.unit_id
    and allowed.period_key = change.period_key)
order by change.ordinal limit $2;
-- $1 = "5", $2 = 500
