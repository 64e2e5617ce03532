import { finding } from '../domain/push-finding.ts';
import type { RawTable } from '../domain/raw-row.ts';
import { cellPlace, columnLetters } from './cell-address.ts';
import { type ColumnMapping, translate } from './column-mapping.ts';
import { isBlank, type Line } from './grid.ts';
import { indicatorOfFile } from './indicator-of-file.ts';
import { observedCell } from './observed-cell.ts';
import { periodAsMapped } from './period-as-mapped.ts';
import type { Table } from './table-shape.ts';

type PeriodColumn = { column: number; header: string; period: string };

/** Reads a table of one indicator with a row for each unit and a column for each period. */
export function readAcross(table: Table, mapping: ColumnMapping): RawTable {
  const { header, notes, grid } = table;
  const found: RawTable = {
    rows: [],
    heads: {},
    notes,
    blankCells: 0,
    findings: [...table.findings],
  };
  const unitColumn =
    mapping.unitColumn === undefined ? 0 : header.cells.indexOf(mapping.unitColumn.trim());
  const indicator = indicatorOfFile(table, mapping);
  if (unitColumn < 0) {
    const place = cellPlace(grid, header.row, null, null);
    found.findings.push(
      finding('COLUMN_MISSING', place, mapping.unitColumn ?? null, header.cells.join(', ')),
    );
  }
  if (typeof indicator !== 'string') {
    if (indicator !== null) found.findings.push(indicator);
    return found;
  }
  if (unitColumn < 0) return found;
  const letters = grid.sheet === null ? null : columnLetters(unitColumn);
  found.heads.unit = { column: header.cells[unitColumn] ?? '', letters };
  const periods: PeriodColumn[] = header.cells
    .map((text, column) => ({ column, header: text, period: periodAsMapped(text, mapping) }))
    .filter(({ column }) => column !== unitColumn);
  for (const line of table.body) {
    const unit = translate((line.cells[unitColumn] ?? '').trim(), mapping.units);
    readLine(found, table, line, periods, { unit, indicator }, mapping);
  }
  return found;
}

function readLine(
  found: RawTable,
  { grid }: Table,
  line: Line,
  periods: readonly PeriodColumn[],
  subject: { unit: string; indicator: string },
  mapping: ColumnMapping,
) {
  for (const { column, header, period } of periods) {
    const text = line.cells[column] ?? '';
    // A column without header that holds nothing is the shape of the sheet, not a gap in the data.
    if (header === '' && isBlank(text)) continue;
    const observed = observedCell(text, null, mapping);
    if (observed === 'SKIPPED') {
      found.blankCells += 1;
      continue;
    }
    const place = cellPlace(grid, line.row, column, header);
    found.rows.push({ place, ...subject, period, ...observed, quality: mapping.quality ?? null });
  }
}
