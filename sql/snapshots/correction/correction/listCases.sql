-- correction/correction listCases: first page of all

select * from (
select one.correction_case_id::text as id, one.case_number as "caseNumber", one.kind, one.reason,
  one.department_id as "departmentId", one.account_id::text as "accountId",
  account.display_name as "accountName", one.file_name as "fileName",
  one.requested_at as "requestedAt", counted.row_count as "rowCount", latest.state, told.events
from correction_case as one
join account using (account_id)
join lateral (
  select count(*)::integer as row_count from correction_row as asked
  where asked.correction_case_id = one.correction_case_id
) as counted on true
join lateral (
  select event.state from correction_event as event
  where event.correction_case_id = one.correction_case_id
  order by event.correction_event_id desc limit 1
) as latest on true
join lateral (
  select jsonb_agg(jsonb_build_object('state', event.state, 'accountName', who.display_name,
    'recordedAt', event.recorded_at, 'comment', event.comment,
    'receiptNumber', push.receipt_number) order by event.correction_event_id) as events
  from correction_event as event
  join account as who on who.account_id = event.account_id
  left join push on push.push_id = event.push_id
  where event.correction_case_id = one.correction_case_id
) as told on true
where ($1::bigint is null or one.correction_case_id < $2::bigint)
  and ($3::integer is null or one.department_id = $4::integer)
  and ($5::text is null or latest.state = $6::text)
order by one.correction_case_id desc limit $7) as "found" order by id::bigint desc;
-- $1 = null, $2 = null, $3 = null, $4 = null, $5 = null, $6 = null, $7 = 21


-- correction/correction listCases: open ones of one

select * from (
select one.correction_case_id::text as id, one.case_number as "caseNumber", one.kind, one.reason,
  one.department_id as "departmentId", one.account_id::text as "accountId",
  account.display_name as "accountName", one.file_name as "fileName",
  one.requested_at as "requestedAt", counted.row_count as "rowCount", latest.state, told.events
from correction_case as one
join account using (account_id)
join lateral (
  select count(*)::integer as row_count from correction_row as asked
  where asked.correction_case_id = one.correction_case_id
) as counted on true
join lateral (
  select event.state from correction_event as event
  where event.correction_case_id = one.correction_case_id
  order by event.correction_event_id desc limit 1
) as latest on true
join lateral (
  select jsonb_agg(jsonb_build_object('state', event.state, 'accountName', who.display_name,
    'recordedAt', event.recorded_at, 'comment', event.comment,
    'receiptNumber', push.receipt_number) order by event.correction_event_id) as events
  from correction_event as event
  join account as who on who.account_id = event.account_id
  left join push on push.push_id = event.push_id
  where event.correction_case_id = one.correction_case_id
) as told on true
where ($1::bigint is null or one.correction_case_id < $2::bigint)
  and ($3::integer is null or one.department_id = $4::integer)
  and ($5::text is null or latest.state = $6::text)
order by one.correction_case_id desc limit $7) as "found" order by id::bigint desc;
-- $1 = "5", $2 = "5", $3 = 5, $4 = 5, $5 = "REQUESTED", $6 = "REQUESTED", $7 = 21
