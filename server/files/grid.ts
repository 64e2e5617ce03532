import type { PushFinding } from '../domain/push-finding.ts';

/** A line of a table as the file holds it. `row` counts from 1 as a spreadsheet program shows it. */
export type Line = { row: number; cells: string[] };

/** A file as texts in rows and columns, before anything is known about its layout. */
export type Grid = {
  /** The sheet of a workbook; null for a text file, which has none. */
  sheet: string | null;
  lines: Line[];
};

/**
 * A table as it is being read, in batches of lines. The return value says what turned out wrong on the
 * way: an open quote, a damaged part, a formula that points to another workbook.
 */
export type LineStream = {
  /** The sheet of a workbook; null for a text file, which has none. */
  sheet: string | null;
  lines: AsyncGenerator<Line[], PushFinding[], void>;
};

export const isBlank = (cell: string | undefined) => cell === undefined || cell.trim() === '';

/** How many cells a line has up to its last one that holds something. */
export function filledWidth(cells: readonly string[]): number {
  let width = cells.length;
  while (width > 0 && isBlank(cells[width - 1])) width -= 1;
  return width;
}
