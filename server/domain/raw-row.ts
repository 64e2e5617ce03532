import type { Place, PushFinding } from './push-finding.ts';

/**
 * One observation as a door found it, before any code is understood: texts only. Null value and null
 * reason means the cell was blank. `unit` and `indicator` are codes or full names.
 */
export type RawRow = {
  place: Place;
  unit: string;
  indicator: string;
  period: string;
  value: string | null;
  missingReason: string | null;
  quality: string | null;
};

export type RawField = 'unit' | 'indicator' | 'period' | 'value' | 'missingReason' | 'quality';

/**
 * Where the fields of every row stand: the head of the column and, in a workbook, its letters. A field
 * that is not named stands where the row's own place says.
 */
export type FieldHeads = Partial<Record<RawField, { column: string; letters: string | null }>>;

/** What a reader got out of a file. Rows and findings may both be there: then nothing is accepted. */
export type RawTable = {
  rows: RawRow[];
  heads: FieldHeads;
  /** Footnotes and source lines, kept as notes on the indicators pushed. */
  notes: string[];
  /** Cells that held nothing where a value might have stood; they make no row and are reported. */
  blankCells: number;
  findings: PushFinding[];
};
