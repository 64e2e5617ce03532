-- quality/quality-flag-write insertFlags

  with fresh as (
    select staged.* from staged_breach as staged
    where staged.severity <> 'BLOCKING' and not exists (
  select 1
  from quality_flag as flag
  join quality_rule as rule on rule.quality_rule_id = flag.quality_rule_id
  left join lateral (
    select verdict.verdict
    from quality_verdict as verdict
    where verdict.quality_flag_id = flag.quality_flag_id
    order by verdict.quality_verdict_id desc
    limit 1
  ) as latest on true
  where flag.indicator_id = staged.indicator_id
    and flag.unit_id = staged.unit_id
    and flag.period_key = staged.period_key
    and rule.code = staged.rule_code
    and (flag.figures = staged.figures
      or (flag.value = staged.value and latest.verdict in ('CONFIRMED_RIGHT', 'RULE_WRONG')))
)
  ), written as (
    insert into quality_flag (quality_rule_id, push_id, indicator_id, unit_id, period_key, revision,
      value, severity, figures, message_zh, message_en, recorded_at)
    select quality_rule_id, $1::bigint, indicator_id, unit_id, period_key, revision,
      value, severity, figures, message_zh, message_en, $2::timestamptz
    from fresh
    order by ordinal
  )
  select ordinal from fresh order by ordinal;
-- $1 = "7", $2 = "2026-11-20T02:00:00.000Z"
