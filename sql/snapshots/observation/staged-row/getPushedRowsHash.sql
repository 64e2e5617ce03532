-- observation/staged-row getPushedRowsHash

    select sha256(convert_to(coalesce(string_agg(line, E'
' order by line collate "C"), ''), 'UTF8')) as hash
    from (
      select 
  jsonb_build_array(indicator.code, unit.code, period.code,
    trim_scale(said.value)::text, said.missing_reason, said.quality)::text as line
      from (
        select indicator_id, unit_id, period_key, value, missing_reason, quality
        from observation where push_id = $1
        union all
        select o.indicator_id, o.unit_id, o.period_key, o.value, o.missing_reason, o.quality
        from reaffirmation as again
        join observation as o using (indicator_id, unit_id, period_key, revision)
        where again.push_id = $2
      ) as said
      join indicator using (indicator_id) join unit using (unit_id) join period using (period_key)
    ) as lines;
-- $1 = "7", $2 = "7"
