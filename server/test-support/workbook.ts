import { writeXlsx } from 'hucre';

/** A workbook of one sheet, as a spreadsheet program would save it. */
export async function workbookBytes(
  rows: (string | number | null)[][],
  sheet = 'Sheet1',
): Promise<Uint8Array> {
  return writeXlsx({ sheets: [{ name: sheet, rows }] });
}
