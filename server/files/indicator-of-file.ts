import { finding, type PushFinding } from '../domain/push-finding.ts';
import { cellPlace } from './cell-address.ts';
import { type ColumnMapping, translate } from './column-mapping.ts';
import { preambleTitle, type Table } from './table-shape.ts';

/** The one indicator a whole file is about; null when the mapping names none. */
export function indicatorOfFile(table: Table, mapping: ColumnMapping): string | PushFinding | null {
  const { indicator, indicators } = mapping;
  if (indicator === undefined) return null;
  if ('code' in indicator) return indicator.code;
  const title = preambleTitle(table, indicator.preamble);
  if (title !== null) return translate(title, indicators);
  const place = { ...cellPlace(table.grid, 1, null, null), row: null };
  return finding('HEADER_NOT_FOUND', place, indicator.preamble);
}
