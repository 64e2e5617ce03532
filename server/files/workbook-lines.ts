import type { PushFinding } from '../domain/push-finding.ts';
import type { Line, LineStream } from './grid.ts';
import { findingOf, unreadable } from './read-fault.ts';
import { createSheetReader } from './sheet-reader.ts';
import { openWorkbook, type WorkbookIndex, type WorkbookSheet } from './workbook-index.ts';
import { readFormats, readSharedStrings } from './workbook-tables.ts';
import { createXmlReader } from './xml-reader.ts';
import { findEntry, partText } from './zip-archive.ts';

/** A workbook whose sheets can be read one by one, any number of times. */
export type OpenBook = {
  sheets: readonly { name: string; isHidden: boolean }[];
  /** Reads the sheet at a position in `sheets`. */
  read(position: number): LineStream;
};

/** Opens a workbook (.xlsx) without reading any sheet; damage is a finding. */
export async function openXlsxBook(bytes: Uint8Array): Promise<OpenBook | PushFinding> {
  try {
    const index = await openWorkbook(bytes);
    if ('code' in index) return index;
    const tables = {
      strings: await readSharedStrings(index),
      formats: await readFormats(index),
    };
    return {
      sheets: index.sheets,
      read: (position) => {
        const sheet = index.sheets[position]!;
        return { sheet: sheet.name, lines: sheetLines(index, sheet, tables) };
      },
    };
  } catch (error) {
    return findingOf(error);
  }
}

/** Lines without content are left out; every line knows its own number. */
async function* sheetLines(
  index: WorkbookIndex,
  sheet: WorkbookSheet,
  tables: { strings: readonly string[]; formats: readonly (string | null)[] },
): AsyncGenerator<Line[], PushFinding[], void> {
  const rows = createSheetReader({ ...tables, ...index, sheet: sheet.name });
  const xml = createXmlReader(rows.handler);
  try {
    const entry = findEntry(index.archive, sheet.path);
    if (entry === null) {
      throw unreadable(
        `工作表 ${sheet.name} 的内容缺失 (the content of sheet ${sheet.name} is missing)`,
      );
    }
    for await (const text of partText(index.archive, entry)) {
      xml.push(text);
      const lines = rows.take();
      if (lines.length > 0) yield lines;
    }
    xml.end();
    return rows.findings();
  } catch (error) {
    return [...rows.findings(), findingOf(error)];
  }
}
