import type pg from 'pg';
import { INDICATORS, MATRIX_UNITS } from './load/catalogue.ts';
import { PUSH_YEAR, valueSql } from './load/observations.ts';

/**
 * A tidy file of new rows as departments send it: all indicators, the first months of the year the
 * load left open, one row in fifty without a value. Made by the formulas of the load.
 */
export async function makePushFile(client: pg.Client, rows: number): Promise<Buffer> {
  const months = Math.min(10, Math.max(1, Math.round(rows / (INDICATORS * MATRIX_UNITS))));
  const reporting = Math.min(MATRIX_UNITS, Math.round(rows / (INDICATORS * months)));
  const { rows: lines } = await client.query<{ line: string }>(`
    select concat_ws(',', unit.code, indicator.code,
      y || case when i % 5 = 4 then '-' else 'YTD' end || lpad(m::text, 2, '0'),
      case when is_gap then '' else (${valueSql(0)})::text end,
      case when is_gap then 'NOT_COLLECTED' else '' end) as line
    from generate_series(1, ${reporting}) as u
    cross join generate_series(1, ${INDICATORS}) as i
    cross join generate_series(1, ${months}) as m
    cross join lateral (select ${PUSH_YEAR} as y, (u * 13 + i * 29 + m * 7) % 50 = 1 as is_gap) as facts
    join unit on unit_id = u
    join indicator on indicator_id = i`);
  const head = 'org_code,indicator_code,period,value,missing_reason';
  return Buffer.from(`${[head, ...lines.map(({ line }) => line)].join('\n')}\n`);
}
