import { finding, type PushFinding } from '../domain/push-finding.ts';
import { cellPlace } from './cell-address.ts';
import type { ColumnMapping } from './column-mapping.ts';
import { filledWidth, type Grid, isBlank, type Line } from './grid.ts';
import { takeNotes } from './table-notes.ts';

/** A grid taken apart: what stands above the header, the header, rows as wide as it, footnotes. */
export type Table = {
  grid: Grid;
  preamble: Line[];
  header: Line;
  body: Line[];
  notes: string[];
  findings: PushFinding[];
};

/** Finds the header row and checks that every row below is as wide; a finding where there is no header. */
export function shapeTable(grid: Grid, mapping: ColumnMapping): Table | PushFinding {
  const { headerStartsWith } = mapping;
  const at = grid.lines.findIndex(({ cells }) =>
    headerStartsWith === undefined
      ? filledWidth(cells) > 0
      : cells[0]?.trim() === headerStartsWith.trim(),
  );
  if (at < 0) {
    const nowhere = cellPlace(grid, 1, null, null);
    return headerStartsWith === undefined
      ? finding('FILE_EMPTY', { ...nowhere, row: null })
      : finding('HEADER_NOT_FOUND', { ...nowhere, row: null }, headerStartsWith);
  }
  const header = trimHeader(grid.lines[at]!);
  const { rest, notes } = takeNotes(grid.lines.slice(at + 1), mapping.notesStartWith);
  const filled = rest.filter(({ cells }) => filledWidth(cells) > 0);
  const ragged = (line: Line) => !fits(line, header.cells.length, grid.sheet !== null);
  return {
    grid,
    preamble: grid.lines.slice(0, at),
    header,
    body: filled.filter((line) => !ragged(line)),
    notes,
    findings: filled.filter(ragged).map((line) => reportRagged(grid, line, header.cells.length)),
  };
}

function trimHeader({ row, cells }: Line): Line {
  return { row, cells: cells.slice(0, filledWidth(cells)).map((cell) => cell.trim()) };
}

/** Blank cells beyond the header do no harm. A text row that ends early has lost a separator. */
function fits({ cells }: Line, width: number, isWorkbook: boolean): boolean {
  return filledWidth(cells) <= width && (isWorkbook || cells.length >= width);
}

function reportRagged(grid: Grid, { row, cells }: Line, width: number): PushFinding {
  const found = Math.max(filledWidth(cells), Math.min(cells.length, width));
  return finding('ROW_RAGGED', cellPlace(grid, row, null, null), String(found), String(width));
}

/** The text behind a title line of the preamble: `指标：…` in one cell, or `指标` and `…` in two. */
export function preambleTitle({ preamble }: Table, label: string): string | null {
  for (const { cells } of preamble) {
    const first = cells[0]?.trim() ?? '';
    if (first === label && !isBlank(cells[1])) return cells[1]!.trim();
    if (!first.startsWith(label)) continue;
    const rest = /^[:：]\s*(.+)$/s.exec(first.slice(label.length));
    if (rest) return [rest[1]!, ...cells.slice(1, filledWidth(cells))].join(',').trim();
  }
  return null;
}
