-- observation/staged-row getStagedRowsHash

    select sha256(convert_to(coalesce(string_agg(line, E'
' order by line collate "C"), ''), 'UTF8')) as hash
    from (
      select 
  jsonb_build_array(indicator.code, unit.code, period.code,
    trim_scale(said.value)::text, said.missing_reason, said.quality)::text as line from staged_row as said
      join indicator using (indicator_id) join unit using (unit_id) join period using (period_key)
      where said.action <> 'DELETE'
    ) as lines;
