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
  /** What the row asks for; left out = MERGE. */
  action?: RowAction;
  /** Heads of the table the row came from; files have them, so that a row can be judged before the file has ended. */
  heads?: FieldHeads;
};

/**
 * MERGE adds the value or corrects it, REPLACE does the same with everything the row says about it, DELETE
 * withdraws it (SDMX-CSV 2.1). In a DELETE an empty unit, indicator or period stands for all of them.
 */
export const ROW_ACTIONS = ['MERGE', 'REPLACE', 'DELETE'] as const;
export type RowAction = (typeof ROW_ACTIONS)[number];

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
  /** Lines with content below the head; footnotes are not among them. */
  linesRead: number;
  /** Lines left out because the mapping says so; `skipped` says by which rule. */
  skippedLines: number;
  /** Filled cells left out because the mapping says so; `skipped` says by which rule. */
  ignoredCells: number;
  /** Every rule that left something out, in both languages, with the number of lines or cells. */
  skipped: { rule: string; count: number }[];
  findings: PushFinding[];
};

/** What a file says besides its rows; known when the last row has been read. */
export type RawEnd = Omit<RawTable, 'rows'>;

/** The end of a table about which there is nothing to say but what is given. */
export function rawEnd(terms: Partial<RawEnd> = {}): RawEnd {
  return {
    heads: {},
    notes: [],
    blankCells: 0,
    linesRead: 0,
    skippedLines: 0,
    ignoredCells: 0,
    skipped: [],
    findings: [],
    ...terms,
  };
}

/**
 * A file as it is being read: rows in batches, so that memory does not grow with the file. What the file says
 * besides its rows is the return value of the generator. Findings there mean that nothing may be accepted.
 */
export type RawStream = AsyncGenerator<RawRow[], RawEnd, void>;
