import { type CellObject, CFB, read, SSF, set_cptable, type WorkBook } from '@e965/xlsx';
import * as codePages from '@e965/xlsx/dist/cpexcel';
import { finding, NOWHERE, type PushFinding } from '../domain/push-finding.ts';
import { columnLetters } from './cell-address.ts';
import { cellText } from './cell-text.ts';
import { pointsOutside } from './external-formula.ts';
import { filledWidth, type Line } from './grid.ts';
import { builtInFormat, LAST_BUILT_IN } from './number-format.ts';
import { findingOf, unreadable } from './read-fault.ts';
import type { OpenBook } from './workbook-lines.ts';
import { prepareXlsStream } from './xls-records.ts';

const BATCH = 1000;
const MAX_FINDINGS = 100;
/** Where the old format ends; a damaged file may say otherwise. */
const MAX_COLUMNS = 256;
const ERRORS: Readonly<Record<number, string>> = {
  0: '#NULL!',
  7: '#DIV/0!',
  15: '#VALUE!',
  23: '#REF!',
  29: '#NAME?',
  36: '#NUM!',
  42: '#N/A',
  43: '#GETTING_DATA',
};

set_cptable(codePages);

/**
 * Opens a workbook of the old format (.xls, BIFF 2 to 8). The library that parses it holds the whole of it
 * in memory and is known to this file alone; damage is a finding.
 */
export function openXlsBook(bytes: Uint8Array): OpenBook | PushFinding {
  try {
    const stream = workbookStream(bytes);
    if ('code' in stream) return stream;
    const refusal = prepareXlsStream(stream);
    if (refusal) return refusal;
    loadFormats();
    return toBook(read(stream, PARSING));
  } catch (error) {
    return findingOf(error);
  }
}

const PARSING = {
  type: 'buffer',
  dense: true,
  cellNF: true,
  cellText: false,
  cellHTML: false,
  cellFormula: true,
  // Chinese, where an old file does not say: most of ours are.
  codepage: 936,
} as const;

/** The stream of records: the file itself, or a stream inside an OLE container. A copy, for it is changed. */
function workbookStream(bytes: Uint8Array): Uint8Array | PushFinding {
  if (bytes[0] === 0x09) return Buffer.from(bytes);
  const container = openContainer(bytes);
  const paths: string[] = container.FullPaths;
  const has = (name: RegExp) => paths.some((path) => name.test(path));
  if (has(/\/(EncryptedPackage|EncryptionInfo)$/i)) {
    return unreadable('工作簿有密码 (the workbook has a password)').finding;
  }
  if (has(/\/_?VBA_PROJECT/i)) return finding('FILE_HAS_MACROS', NOWHERE, 'VBA');
  const entry = CFB.find(container, '/Workbook') ?? CFB.find(container, '/Book');
  if (entry?.content?.length > 0) return Buffer.from(entry.content);
  const kind = has(/\/WordDocument$/i)
    ? 'Word (.doc)'
    : has(/\/PowerPoint Document$/i)
      ? 'PowerPoint (.ppt)'
      : 'OLE';
  return finding('FILE_TYPE_UNKNOWN', NOWHERE, kind);
}

function openContainer(bytes: Uint8Array) {
  try {
    return CFB.read(bytes, { type: 'buffer' });
  } catch (error) {
    throw Buffer.from(bytes).includes(Buffer.from('EncryptedPackage', 'utf16le'))
      ? unreadable('工作簿有密码 (the workbook has a password)')
      : error;
  }
}

/** The parser's table of formats outlives a file, and its Chinese ones are not ours. */
function loadFormats(): void {
  const table: Record<number, string> = SSF.get_table();
  for (const id of Object.keys(table)) delete table[Number(id)];
  table[0] = 'General';
  for (let id = 1; id <= LAST_BUILT_IN; id++) {
    const format = builtInFormat(id);
    if (format !== null) table[id] = format;
  }
}

function toBook(book: WorkBook): OpenBook {
  const is1904 = book.Workbook?.WBProps?.date1904 === true;
  const hidden = new Map(book.Workbook?.Sheets?.map((sheet) => [sheet.name, sheet.Hidden]));
  const names = book.SheetNames.filter((name) => book.Sheets[name]?.['!type'] !== 'chart');
  return {
    sheets: names.map((name) => ({ name, isHidden: (hidden.get(name) ?? 0) !== 0 })),
    read: (position) => {
      const sheet = names[position]!;
      const rows = (book.Sheets[sheet]?.['!data'] ?? []) as (CellObject[] | undefined)[];
      return { sheet, lines: sheetLines(sheet, rows, is1904) };
    },
  };
}

async function* sheetLines(
  sheet: string,
  rows: readonly (CellObject[] | undefined)[],
  is1904: boolean,
): AsyncGenerator<Line[], PushFinding[], void> {
  const findings: PushFinding[] = [];
  let lines: Line[] = [];
  for (const [at, cells] of rows.entries()) {
    if (cells === undefined) continue;
    const row = at + 1;
    if (cells.length > MAX_COLUMNS) {
      const place = { ...NOWHERE, sheet, row };
      const fault = finding('TOO_MANY_COLUMNS', place, `> ${MAX_COLUMNS}`, `${MAX_COLUMNS}`);
      return [...findings, fault];
    }
    const texts = Array.from(cells, (cell) => textOf(cell, is1904));
    if (filledWidth(texts) > 0) lines.push({ row, cells: texts });
    if (findings.length < MAX_FINDINGS) findings.push(...outsideLinks(sheet, row, cells));
    if (lines.length < BATCH) continue;
    yield lines;
    lines = [];
  }
  if (lines.length > 0) yield lines;
  return findings;
}

function textOf(cell: CellObject | undefined, is1904: boolean): string {
  if (cell === undefined || cell.t === 'z') return '';
  if (cell.t === 'e') return ERRORS[Number(cell.v)] ?? '#N/A';
  const value = cell.v instanceof Date || cell.v === undefined ? null : cell.v;
  const numberFormat = cell.z === undefined || cell.z === 'General' ? null : String(cell.z);
  return cellText({ value, numberFormat, formula: cell.f ?? null, is1904 });
}

function outsideLinks(sheet: string, row: number, cells: readonly CellObject[]): PushFinding[] {
  return cells.flatMap((cell, column) => {
    if (cell?.f === undefined || !pointsOutside(cell.f)) return [];
    const place = { sheet, row, column: null, cell: `${columnLetters(column)}${row}` };
    return [finding('EXTERNAL_LINK', place, `=${cell.f}`)];
  });
}
