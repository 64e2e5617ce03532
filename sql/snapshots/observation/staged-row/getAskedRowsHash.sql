-- observation/staged-row getAskedRowsHash

    select sha256(convert_to(coalesce(string_agg(line, E'
' order by line collate "C"), ''), 'UTF8')) as hash
    from (
      select case when said.action = 'DELETE'
        then jsonb_build_array('DELETE', indicator.code, unit.code, period.code)::text
        else 
  jsonb_build_array(indicator.code, unit.code, period.code,
    trim_scale(said.value)::text, said.missing_reason, said.quality)::text end as line
      from staged_row as said
      left join indicator using (indicator_id) left join unit using (unit_id)
      left join period using (period_key)
    ) as lines;
