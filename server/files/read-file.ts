import { finding, NOWHERE, type PushFinding } from '../domain/push-finding.ts';
import type { RawTable } from '../domain/raw-row.ts';
import { readAcross } from './across-layout.ts';
import { type ColumnMapping, STANDARD_MAPPING } from './column-mapping.ts';
import { readCsv } from './csv-grid.ts';
import { detectFileType } from './file-type.ts';
import type { Grid } from './grid.ts';
import { shapeTable } from './table-shape.ts';
import { decodeText, looksBinary, looksLikeMarkup } from './text-decoding.ts';
import { readTidy } from './tidy-layout.ts';
import { readWorkbook } from './workbook-grid.ts';

export type ReadFileOptions = {
  /** Shown where the file type is unknown; never used to tell the type. */
  fileName: string | null;
  /** Null: one observation per row under standard headers. */
  mapping: ColumnMapping | null;
};

/**
 * Turns an uploaded file into rows of texts. Whatever is wrong with it comes back as findings; bad
 * input never throws. Codes, periods and numbers are checked later, by the domain.
 */
export async function readFile(bytes: Uint8Array, options: ReadFileOptions): Promise<RawTable> {
  const mapping = options.mapping ?? STANDARD_MAPPING;
  const grid = await readGrid(bytes, options.fileName, mapping.sheet ?? null);
  if ('code' in grid) return refused(grid);
  const table = shapeTable(grid, mapping);
  if ('code' in table) return refused(table);
  const read = mapping.layout === 'TIDY' ? readTidy(table, mapping) : readAcross(table, mapping);
  if (read.rows.length > 0 || read.findings.length > 0) return read;
  return { ...read, findings: [finding('FILE_EMPTY', { ...NOWHERE, sheet: grid.sheet })] };
}

async function readGrid(
  bytes: Uint8Array,
  fileName: string | null,
  sheet: string | null,
): Promise<Grid | PushFinding> {
  if (bytes.length === 0) return finding('FILE_EMPTY', NOWHERE);
  const type = detectFileType(bytes);
  if (type.kind === 'ZIP') return readWorkbook(bytes, sheet);
  if (type.kind === 'OTHER') return finding('FILE_TYPE_UNKNOWN', NOWHERE, type.name);
  if (type.kind === 'UNREADABLE') return finding('FILE_UNREADABLE', NOWHERE, null, type.detail);
  const text = decodeText(bytes);
  if (text === null) {
    const detail = '既不是 UTF-8 也不是 GB18030 文本 (neither UTF-8 nor GB18030 text)';
    return finding('FILE_UNREADABLE', NOWHERE, null, detail);
  }
  if (looksBinary(text))
    return finding('FILE_TYPE_UNKNOWN', NOWHERE, fileName ?? '二进制 (binary)');
  if (looksLikeMarkup(text)) return finding('FILE_TYPE_UNKNOWN', NOWHERE, 'HTML / XML');
  return readCsv(text);
}

function refused(problem: PushFinding): RawTable {
  return { rows: [], heads: {}, notes: [], blankCells: 0, findings: [problem] };
}
