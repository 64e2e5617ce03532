import { readXlsx, type Sheet } from 'hucre/xlsx';
import { finding, NOWHERE, type PushFinding } from '../domain/push-finding.ts';
import { cellText } from './cell-text.ts';
import { filledWidth, type Grid, type Line } from './grid.ts';
import { checkZip } from './zip-limits.ts';

/**
 * Reads one sheet of a workbook as texts: the named one, or the first that is not hidden. The
 * reading library is known to this file alone.
 */
export async function readWorkbook(
  bytes: Uint8Array,
  sheetName: string | null,
): Promise<Grid | PushFinding> {
  const refusal = checkZip(bytes);
  if (refusal) return refusal;
  const names: string[] = [];
  let chosen: number | null = null;
  const choose = (
    info: { name: string; hidden?: boolean; veryHidden?: boolean },
    index: number,
  ) => {
    names.push(info.name);
    const fits = sheetName === null ? !info.hidden && !info.veryHidden : info.name === sheetName;
    if (chosen === null && fits) chosen = index;
    return chosen === index;
  };
  try {
    const { sheets } = await readXlsx(bytes, { sheets: choose, readStyles: true });
    return sheets[0] ? toGrid(sheets[0]) : sheetMissing(sheetName, names);
  } catch {
    return finding('FILE_UNREADABLE', NOWHERE, null, '工作簿内容损坏 (damaged workbook)');
  }
}

function sheetMissing(sheetName: string | null, names: string[]): PushFinding {
  return finding('SHEET_NOT_FOUND', NOWHERE, sheetName ?? '', names.join(', '));
}

/** Rows without content are left out; every line knows its own number. */
function toGrid({ name, rows, cells }: Sheet): Grid {
  const lines: Line[] = [];
  for (const [rowIndex, values] of rows.entries()) {
    const texts = values.map((value, column) => {
      const detail = cells?.get(`${rowIndex},${column}`);
      return cellText({
        value: value ?? null,
        numberFormat: detail?.style?.numFmt ?? null,
        formula: detail?.formula ?? null,
      });
    });
    if (filledWidth(texts) > 0) lines.push({ row: rowIndex + 1, cells: texts });
  }
  return { sheet: name, lines };
}
