import type { PushFinding } from '../domain/push-finding.ts';
import { columnIndex } from './cell-address.ts';

/** A cell that findings are about: row and column counted from 0, and what the note on it says. */
export type Mark = { row: number; column: number; note: string };

/** Notes on more cells than this make a workbook slow and are read by nobody; the list has them all. */
const MAX_MARKS = 5000;

/**
 * The cells of one sheet that findings point to; null is the sheet of a text file. A finding without the
 * address of a cell goes to the column under its header, and where there is none to the start of its row.
 * Findings without a row mark nothing.
 */
export function marksOf(
  findings: readonly PushFinding[],
  sheet: string | null,
  textAt: (row: number) => readonly string[],
): Mark[] {
  const marks = new Map<string, Mark>();
  for (const found of findings) {
    if (found.place.sheet !== sheet || found.place.row === null) continue;
    const row = found.place.row - 1;
    const column = columnOf(found, row, textAt);
    const key = `${row},${column}`;
    const known = marks.get(key);
    if (known) known.note += `\n\n${noteOf(found)}`;
    else if (marks.size < MAX_MARKS) marks.set(key, { row, column, note: noteOf(found) });
  }
  return [...marks.values()];
}

function noteOf({ messageZh, remedyZh, messageEn, remedyEn }: PushFinding): string {
  return `${messageZh}\n${remedyZh}\n${messageEn}\n${remedyEn}`;
}

function columnOf(
  { place }: PushFinding,
  row: number,
  textAt: (row: number) => readonly string[],
): number {
  const letters = /^[A-Z]+/.exec(place.cell ?? '')?.[0];
  if (letters !== undefined) return columnIndex(letters);
  if (place.column === null) return 0;
  for (let above = row - 1; above >= Math.max(0, row - HEAD_WITHIN); above--) {
    const column = textAt(above).findIndex((text) => text.trim() === place.column);
    if (column >= 0) return column;
  }
  for (let above = 0; above < HEAD_WITHIN && above < row; above++) {
    const column = textAt(above).findIndex((text) => text.trim() === place.column);
    if (column >= 0) return column;
  }
  return 0;
}

/** A head stands among the first lines, or not far above its rows. */
const HEAD_WITHIN = 200;
