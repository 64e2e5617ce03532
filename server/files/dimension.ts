/** A column, or one part of a column whose cells hold several, counted from 0. */
export type ColumnRef = { column: number; part: number | null };

/** Where the text of a unit, indicator or period comes from once the head of a table is known. */
export type Dimension =
  | { from: 'FILE'; text: string; isCode: boolean }
  | { from: 'ROW'; refs: ColumnRef[] }
  /** Lines of the head, counted from 0. */
  | { from: 'HEAD'; levels: number[] };

/** Finds a column by its head, in any line of it; a column of several by the name of the part. */
export type Locate = (name: string) => ColumnRef | null;
