import { type Cell, type WriteSheet, writeXlsx } from 'hucre/xlsx';
import type { PushFinding } from '../domain/push-finding.ts';
import { type FileSource, firstBytes } from './file-source.ts';
import { detectFileType, SIGNATURE_LENGTH } from './file-type.ts';
import { type Mark, marksOf } from './finding-marks.ts';
import { findingsRows, findingsSheetName, WIDTHS } from './findings-sheet.ts';
import type { Grid } from './grid.ts';
import { markOriginal } from './marked-original.ts';
import { sampleLines } from './open-lines.ts';
import { ReadFault } from './read-fault.ts';
import { openWorkbook } from './workbook-index.ts';

const AUTHOR = '指挥棒 Baton';
const FILL = { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'FFC7CE' } } as const;
/** Lines of a text or old workbook that are given back; the list of findings goes on. */
const MAX_LINES = 100_000;
/** Heads of columns are looked for among this many lines. */
const HEAD_WITHIN = 200;

/**
 * The department's workbook (.xlsx) given back with every wrong cell filled and annotated, and a last sheet
 * that lists what was found. A text file or an old workbook comes back as a new workbook of its cells, each a
 * text; a file that cannot be read at all as the list alone. No text ever becomes a formula.
 */
export async function markWorkbook(
  source: FileSource,
  findings: readonly PushFinding[],
): Promise<Uint8Array> {
  const { kind } = detectFileType(await firstBytes(source, SIGNATURE_LENGTH));
  const sample = await sampleLines(source, kind === 'ZIP' ? HEAD_WITHIN : MAX_LINES);
  if ('code' in sample) return writeCopy([], findings);
  if (kind !== 'ZIP') return writeCopy(sample.grids, findings);
  try {
    const index = await openWorkbook(await source.bytes());
    return 'code' in index
      ? writeCopy([], findings)
      : await markOriginal(index, findings, sample.grids);
  } catch (error) {
    if (error instanceof ReadFault) return writeCopy(sample.grids, findings);
    throw error;
  }
}

function writeCopy(grids: readonly Grid[], findings: readonly PushFinding[]): Promise<Uint8Array> {
  const sheets = grids.map((grid) => copySheet(grid, findings));
  const name = findingsSheetName(sheets.map((sheet) => sheet.name));
  const columns = WIDTHS.map((width) => ({ width }));
  return writeXlsx({ sheets: [...sheets, { name, columns, rows: findingsRows(findings) }] });
}

function copySheet({ sheet, lines }: Grid, findings: readonly PushFinding[]): WriteSheet {
  const rows: string[][] = [];
  for (const { row, cells } of lines) {
    while (rows.length < row - 1) rows.push([]);
    rows.push(cells);
  }
  const cells = new Map<string, Partial<Cell>>();
  for (const mark of marksOf(findings, sheet, (row) => rows[row] ?? [])) {
    if (mark.row < rows.length) cells.set(`${mark.row},${mark.column}`, markedCell(rows, mark));
  }
  return { name: sheet ?? '数据 Data', rows, cells };
}

function markedCell(rows: readonly string[][], { row, column, note }: Mark): Partial<Cell> {
  const value = rows[row]?.[column] ?? null;
  return {
    value,
    type: value === null ? 'empty' : 'string',
    style: { fill: FILL },
    comment: { author: AUTHOR, text: note },
  };
}
