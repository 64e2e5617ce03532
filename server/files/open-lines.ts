import { finding, NOWHERE, type PushFinding } from '../domain/push-finding.ts';
import { csvLines } from './csv-lines.ts';
import { type FileSource, firstBytes } from './file-source.ts';
import { detectFileType, SIGNATURE_LENGTH } from './file-type.ts';
import type { Grid, Line, LineStream } from './grid.ts';
import { decodedText, detectEncoding } from './text-decoding.ts';
import { type OpenBook, openXlsxBook } from './workbook-lines.ts';

const MEGABYTE = 1024 * 1024;
export const MAX_WORKBOOK = 64 * MEGABYTE;
export const MAX_TEXT = 512 * MEGABYTE;

/**
 * Opens the table of a file; `sheet` names the sheet of a workbook, null takes the first that is not hidden.
 * Files from outside are opened through `read-in-worker.ts`: the parser of old workbooks can be made to run on
 * without end.
 */
export async function openLines(
  source: FileSource,
  options: { sheet: string | null },
): Promise<LineStream | PushFinding> {
  const book = await openBook(source);
  if ('code' in book) return book;
  const { sheet } = options;
  // A text file is its own only sheet, under no name.
  const position =
    book.kind === 'TEXT'
      ? 0
      : book.sheets.findIndex(({ name, isHidden }) =>
          sheet === null ? !isHidden : name === sheet,
        );
  if (position >= 0) return book.read(position);
  const names = book.sheets.map(({ name }) => name).join(', ');
  return finding('SHEET_NOT_FOUND', NOWHERE, sheet ?? '', names);
}

/**
 * The first lines of every visible sheet, for a preview and for proposing a mapping. A finding where a sheet
 * cannot be read as far as that; links to other files are left for the reading of the whole.
 */
export async function sampleLines(
  source: FileSource,
  limit = 60,
): Promise<{ grids: Grid[]; hiddenSheets: string[] } | PushFinding> {
  const book = await openBook(source);
  if ('code' in book) return book;
  const grids: Grid[] = [];
  for (const [position, { isHidden }] of book.sheets.entries()) {
    if (isHidden) continue;
    const grid = await takeLines(book.read(position), limit);
    if ('code' in grid) return grid;
    grids.push(grid);
  }
  const hiddenSheets = book.sheets.filter((sheet) => sheet.isHidden).map(({ name }) => name);
  return { grids, hiddenSheets };
}

async function takeLines(stream: LineStream, limit: number): Promise<Grid | PushFinding> {
  const taken: Line[] = [];
  for (;;) {
    const { done, value } = await stream.lines.next();
    if (done) {
      const fault = value.find(({ code }) => code !== 'EXTERNAL_LINK');
      return fault ?? { sheet: stream.sheet, lines: taken };
    }
    taken.push(...value.slice(0, limit - taken.length));
    if (taken.length < limit) continue;
    await stream.lines.return([]);
    return { sheet: stream.sheet, lines: taken };
  }
}

type Book = OpenBook & { kind: 'TEXT' | 'WORKBOOK' };

const opened = new WeakMap<FileSource, Promise<Book | PushFinding>>();

/** A file of many sheets is opened once and read sheet by sheet. */
function openBook(source: FileSource): Promise<Book | PushFinding> {
  const known = opened.get(source);
  if (known !== undefined) return known;
  const book = openByContent(source);
  opened.set(source, book);
  return book;
}

/** Opens a file by what it holds; neither its name nor the type it was sent with counts. */
async function openByContent(source: FileSource): Promise<Book | PushFinding> {
  if (source.size === 0) return finding('FILE_EMPTY', NOWHERE);
  const type = detectFileType(await firstBytes(source, SIGNATURE_LENGTH));
  if (type.kind === 'OTHER') return finding('FILE_TYPE_UNKNOWN', NOWHERE, type.name);
  const limit = type.kind === 'TEXT' ? MAX_TEXT : MAX_WORKBOOK;
  if (source.size > limit) {
    const size = `${Math.ceil(source.size / MEGABYTE)} MB`;
    return finding('FILE_TOO_LARGE', NOWHERE, size, `${limit / MEGABYTE} MB`);
  }
  if (type.kind === 'TEXT') return openText(source);
  const book =
    type.kind === 'ZIP' ? await openXlsxBook(await source.bytes()) : await openXls(source);
  return 'code' in book ? book : { ...book, kind: 'WORKBOOK' };
}

/** The reader of the old format is heavy and seldom needed. */
async function openXls(source: FileSource): Promise<OpenBook | PushFinding> {
  const { openXlsBook } = await import('./xls-book.ts');
  return openXlsBook(await source.bytes());
}

async function openText(source: FileSource): Promise<Book | PushFinding> {
  const encoding = await detectEncoding(source);
  if (typeof encoding !== 'string') return encoding;
  return {
    kind: 'TEXT',
    sheets: [{ name: '', isHidden: false }],
    read: () => ({ sheet: null, lines: csvLines(decodedText(source, encoding)) }),
  };
}
