import type { Place } from '../domain/push-finding.ts';

/** The letters of a column counted from 0: A … Z, AA, AB … */
export function columnLetters(index: number): string {
  let letters = '';
  for (let rest = index + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** The number of a column counted from 0, by its letters. */
export function columnIndex(letters: string): number {
  let index = 0;
  for (const letter of letters.toUpperCase()) index = index * 26 + letter.charCodeAt(0) - 64;
  return index - 1;
}

/**
 * The place of one cell as findings name it. `header` is the text above the cell, null where the
 * finding is about the whole row; only a cell of a workbook has an A1 address.
 */
export function cellPlace(
  sheet: string | null,
  row: number,
  column: number | null,
  header: string | null,
): Place {
  const hasAddress = sheet !== null && column !== null;
  return {
    sheet,
    row,
    column: header,
    cell: hasAddress ? `${columnLetters(column)}${row}` : null,
  };
}
