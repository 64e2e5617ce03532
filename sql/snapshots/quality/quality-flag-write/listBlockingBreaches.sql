-- quality/quality-flag-write listBlockingBreaches

  select staged.ordinal, place.sheet, place.place_row as row, place.place_column as column,
    place.place_cell as cell
  from staged_breach as staged
  left join lateral (
    select change.sheet, change.place_row, change.place_column, change.place_cell
    from rows from (jsonb_to_recordset(staged.figures)
        as ("indicatorId" integer, "unitId" integer, "periodKey" integer)) with ordinality
      as input ("indicatorId", "unitId", "periodKey", position)
    join observation_change as change on change.indicator_id = input."indicatorId"
      and change.unit_id = input."unitId"
      and change.period_key = input."periodKey"
    order by input.position
    limit 1
  ) as place on true
  where staged.severity = 'BLOCKING' and not exists (
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
  order by staged.ordinal;
