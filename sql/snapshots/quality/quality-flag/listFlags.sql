-- quality/quality-flag listFlags: first page of all

select "rule".*, "unit"."code" as "owner_department_code", "flag"."quality_flag_id", "flag"."indicator_id", "flag"."unit_id", "flag"."period_key", "flag"."revision", "flag"."value", "flag"."severity" as "flag_severity", "flag"."figures", "flag"."message_zh", "flag"."message_en", "flag"."recorded_at" as "flagged_at", "push"."receipt_number", case
  when exists (
    select 1 from quality_verdict as verdict
    where verdict.quality_flag_id = flag.quality_flag_id
  ) then 'JUDGED'
  when exists (
    select 1
    from jsonb_to_recordset(flag.figures)
      as input ("indicatorId" integer, "unitId" integer, "periodKey" integer, revision integer)
    join observation as newer on newer.indicator_id = input."indicatorId"
      and newer.unit_id = input."unitId"
      and newer.period_key = input."periodKey"
      and newer.revision > input.revision
  ) then 'SUPERSEDED'
  else 'OPEN'
end as "state", (
  select coalesce(jsonb_agg(jsonb_build_object('verdict', verdict.verdict, 'comment', verdict.comment,
    'name', account.display_name, 'at', verdict.recorded_at) order by verdict.quality_verdict_id), '[]')
  from quality_verdict as verdict
  join account on account.account_id = verdict.account_id
  where verdict.quality_flag_id = flag.quality_flag_id
) as "verdicts" from "quality_flag" as "flag" inner join "quality_rule" as "rule" on "rule"."quality_rule_id" = "flag"."quality_rule_id" inner join "unit" on "unit"."unit_id" = "rule"."owner_department_id" inner join "push" on "push"."push_id" = "flag"."push_id" order by "flag"."recorded_at" desc, "flag"."quality_flag_id" desc limit $1;
-- $1 = 21


-- quality/quality-flag listFlags: later page of open ones of a department, a rule and a severity

select "rule".*, "unit"."code" as "owner_department_code", "flag"."quality_flag_id", "flag"."indicator_id", "flag"."unit_id", "flag"."period_key", "flag"."revision", "flag"."value", "flag"."severity" as "flag_severity", "flag"."figures", "flag"."message_zh", "flag"."message_en", "flag"."recorded_at" as "flagged_at", "push"."receipt_number", case
  when exists (
    select 1 from quality_verdict as verdict
    where verdict.quality_flag_id = flag.quality_flag_id
  ) then 'JUDGED'
  when exists (
    select 1
    from jsonb_to_recordset(flag.figures)
      as input ("indicatorId" integer, "unitId" integer, "periodKey" integer, revision integer)
    join observation as newer on newer.indicator_id = input."indicatorId"
      and newer.unit_id = input."unitId"
      and newer.period_key = input."periodKey"
      and newer.revision > input.revision
  ) then 'SUPERSEDED'
  else 'OPEN'
end as "state", (
  select coalesce(jsonb_agg(jsonb_build_object('verdict', verdict.verdict, 'comment', verdict.comment,
    'name', account.display_name, 'at', verdict.recorded_at) order by verdict.quality_verdict_id), '[]')
  from quality_verdict as verdict
  join account on account.account_id = verdict.account_id
  where verdict.quality_flag_id = flag.quality_flag_id
) as "verdicts" from "quality_flag" as "flag" inner join "quality_rule" as "rule" on "rule"."quality_rule_id" = "flag"."quality_rule_id" inner join "unit" on "unit"."unit_id" = "rule"."owner_department_id" inner join "push" on "push"."push_id" = "flag"."push_id" where "flag"."indicator_id" = any($1::integer[]) and "flag"."period_key" = $2 and "rule"."code" = $3 and "flag"."severity" = $4 and case
  when exists (
    select 1 from quality_verdict as verdict
    where verdict.quality_flag_id = flag.quality_flag_id
  ) then 'JUDGED'
  when exists (
    select 1
    from jsonb_to_recordset(flag.figures)
      as input ("indicatorId" integer, "unitId" integer, "periodKey" integer, revision integer)
    join observation as newer on newer.indicator_id = input."indicatorId"
      and newer.unit_id = input."unitId"
      and newer.period_key = input."periodKey"
      and newer.revision > input.revision
  ) then 'SUPERSEDED'
  else 'OPEN'
end = $5 and (flag.recorded_at, flag.quality_flag_id) < ($6, $7) order by "flag"."recorded_at" desc, "flag"."quality_flag_id" desc limit $8;
-- $1 = [1], $2 = 2026410, $3 = "FALLS", $4 = "WARNING", $5 = "OPEN", $6 = "2026-11-20T02:00:00.000Z", $7 = "9", $8 = 21


-- quality/quality-flag listFlags: one

select "rule".*, "unit"."code" as "owner_department_code", "flag"."quality_flag_id", "flag"."indicator_id", "flag"."unit_id", "flag"."period_key", "flag"."revision", "flag"."value", "flag"."severity" as "flag_severity", "flag"."figures", "flag"."message_zh", "flag"."message_en", "flag"."recorded_at" as "flagged_at", "push"."receipt_number", case
  when exists (
    select 1 from quality_verdict as verdict
    where verdict.quality_flag_id = flag.quality_flag_id
  ) then 'JUDGED'
  when exists (
    select 1
    from jsonb_to_recordset(flag.figures)
      as input ("indicatorId" integer, "unitId" integer, "periodKey" integer, revision integer)
    join observation as newer on newer.indicator_id = input."indicatorId"
      and newer.unit_id = input."unitId"
      and newer.period_key = input."periodKey"
      and newer.revision > input.revision
  ) then 'SUPERSEDED'
  else 'OPEN'
end as "state", (
  select coalesce(jsonb_agg(jsonb_build_object('verdict', verdict.verdict, 'comment', verdict.comment,
    'name', account.display_name, 'at', verdict.recorded_at) order by verdict.quality_verdict_id), '[]')
  from quality_verdict as verdict
  join account on account.account_id = verdict.account_id
  where verdict.quality_flag_id = flag.quality_flag_id
) as "verdicts" from "quality_flag" as "flag" inner join "quality_rule" as "rule" on "rule"."quality_rule_id" = "flag"."quality_rule_id" inner join "unit" on "unit"."unit_id" = "rule"."owner_department_id" inner join "push" on "push"."push_id" = "flag"."push_id" where "flag"."quality_flag_id" = $1 order by "flag"."recorded_at" desc, "flag"."quality_flag_id" desc limit $2;
-- $1 = "9", $2 = 1
