-- observation/staged-row findStagedSummary

select (count(*) filter (where action in ('MERGE', 'REPLACE')))::integer as rows,
  (count(*) filter (where action = 'DELETE'))::integer as deleting,
  coalesce(array_agg(distinct indicator_id order by indicator_id)
    filter (where indicator_id is not null), '{}') as "indicatorIds",
  coalesce(array_agg(distinct period_key order by period_key)
    filter (where period_key is not null), '{}') as "periodKeys",
  coalesce(array_agg(distinct indicator_id order by indicator_id)
    filter (where action <> 'DELETE'), '{}') as "givenIndicatorIds",
  coalesce(array_agg(distinct period_key order by period_key)
    filter (where action <> 'DELETE'), '{}') as "givenPeriodKeys"
from staged_row;
