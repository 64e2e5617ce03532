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

/** What a reader got out of a file. Rows and findings may both be there: then nothing is accepted. */
export type RawTable = {
  rows: RawRow[];
  /** Footnotes and source lines, kept as notes on the indicators pushed. */
  notes: string[];
  /** Cells that held nothing where a value might have stood; they make no row and are reported. */
  blankCells: number;
  findings: PushFinding[];
};
