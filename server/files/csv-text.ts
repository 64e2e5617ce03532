/** A cell to be written: a text, a figure as its digits, or nothing. */
export type CsvCell = string | { figure: string } | null;

/** Makes spreadsheet programs keep to UTF-8. */
export const BYTE_ORDER_MARK = '\ufeff';

/** What a spreadsheet program would take for a formula to be run. */
const FORMULA = /^[=+\-@\t\r]/;
const NEEDS_QUOTES = /[",\r\n]/;
const FIGURE = /^-?\d+(\.\d+)?$/;

/**
 * One line of a CSV file. A text that a spreadsheet program would run gets an apostrophe in front; figures stay
 * as they are.
 */
export function csvLine(cells: readonly CsvCell[]): string {
  return `${cells.map(cellText).join(',')}\r\n`;
}

function cellText(cell: CsvCell): string {
  if (cell === null) return '';
  const text = typeof cell === 'string' ? cell : cell.figure;
  if (typeof cell !== 'string' && FIGURE.test(text)) return text;
  return quoted(FORMULA.test(text) ? `'${text}` : text);
}

function quoted(text: string): string {
  return NEEDS_QUOTES.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
