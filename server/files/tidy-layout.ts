import { finding, type PushFinding } from '../domain/push-finding.ts';
import type { FieldHeads, RawTable } from '../domain/raw-row.ts';
import { cellPlace, columnLetters } from './cell-address.ts';
import { type ColumnMapping, translate } from './column-mapping.ts';
import { isBlank, type Line } from './grid.ts';
import { indicatorOfFile } from './indicator-of-file.ts';
import { observedCell } from './observed-cell.ts';
import { periodAsMapped } from './period-as-mapped.ts';
import { halfWidth } from './plain-number.ts';
import type { Table } from './table-shape.ts';

/** Standard headers, codes before names: `unit` may be a unit of measure where `org_code` stands too. */
const STANDARD_HEADERS = {
  unit: ['org_code', '单位代码', 'unit', '单位'],
  indicator: ['indicator_code', '指标代码', 'indicator', '指标'],
  period: ['period', '期间', '时间'],
  value: ['value', '数值', '值'],
  missingReason: ['missing_reason', '缺失原因'],
  quality: ['quality', '数据性质'],
} as const;
type Field = keyof typeof STANDARD_HEADERS;
type Columns = Record<Field, number | null>;

/** Reads a table with one observation per row. */
export function readTidy(table: Table, mapping: ColumnMapping): RawTable {
  const { notes } = table;
  const fixed = indicatorOfFile(table, mapping);
  const { columns, findings } = locateColumns(table, mapping, fixed === null);
  if (fixed !== null && typeof fixed !== 'string') findings.push(fixed);
  const found: RawTable = {
    rows: [],
    heads: headsOf(table, columns),
    notes,
    blankCells: 0,
    findings: [...findings, ...table.findings],
  };
  if (findings.length > 0) return found;
  for (const line of table.body) {
    const text = (field: Field) => cellOf(line, columns[field]);
    const orNull = (field: Field) => (isBlank(text(field)) ? null : text(field));
    const observed = observedCell(text('value'), orNull('missingReason'), mapping);
    if (observed === 'SKIPPED') {
      found.blankCells += 1;
      continue;
    }
    found.rows.push({
      place: cellPlace(table.grid, line.row, columns.value, null),
      unit: translate(text('unit'), mapping.units),
      indicator:
        typeof fixed === 'string' ? fixed : translate(text('indicator'), mapping.indicators),
      period: periodAsMapped(text('period'), mapping),
      ...observed,
      quality: orNull('quality') ?? mapping.quality ?? null,
    });
  }
  return found;
}

/** Each field's head as the file spells it, so that a finding points at the cell that is wrong. */
function headsOf(table: Table, columns: Columns): FieldHeads {
  const heads: FieldHeads = {};
  for (const [field, column] of Object.entries(columns) as [Field, number | null][]) {
    if (column === null) continue;
    const letters = table.grid.sheet === null ? null : columnLetters(column);
    heads[field] = { column: table.header.cells[column] ?? '', letters };
  }
  return heads;
}

function cellOf(line: Line, column: number | null): string {
  return column === null ? '' : (line.cells[column] ?? '').trim();
}

function locateColumns(table: Table, mapping: ColumnMapping, needsIndicator: boolean) {
  const headers = table.header.cells.map((cell) => halfWidth(cell).toLowerCase());
  const findings: PushFinding[] = [];
  const locate = (field: Field, isNeeded: boolean): number | null => {
    const named = mapping.columns?.[field];
    const names = named === undefined ? STANDARD_HEADERS[field] : [named];
    const wanted = names
      .map((name) => halfWidth(name).toLowerCase())
      .find((name) => headers.includes(name));
    if (wanted !== undefined) return headers.indexOf(wanted);
    if (isNeeded || named !== undefined) {
      const place = cellPlace(table.grid, table.header.row, null, null);
      findings.push(
        finding('COLUMN_MISSING', place, names.join(' / '), table.header.cells.join(', ')),
      );
    }
    return null;
  };
  const columns: Columns = {
    unit: locate('unit', true),
    indicator: locate('indicator', needsIndicator),
    period: locate('period', true),
    value: locate('value', true),
    missingReason: locate('missingReason', false),
    quality: locate('quality', false),
  };
  return { columns, findings };
}
