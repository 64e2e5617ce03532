-- observation/observation-write insertObservations

insert into observation
  (indicator_id, unit_id, period_key, revision, value, missing_reason, quality, push_id, recorded_at)
select indicator_id, unit_id, period_key, revision, value, missing_reason, quality,
  $1::bigint, $2::timestamptz
from observation_change
order by indicator_id, unit_id, period_key;
-- $1 = "7", $2 = "2026-11-20T02:00:00.000Z"
