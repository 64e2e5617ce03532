import type { PushFinding } from '../domain/push-finding.ts';
import { type FieldHeads, type RawEnd, rawEnd } from '../domain/raw-row.ts';

/** What is counted while a file is being read, so that nothing is left out in silence. */
export type Tally = {
  heads: FieldHeads;
  notes: string[];
  blankCells: number;
  linesRead: number;
  rows: number;
  lines: Map<string, number>;
  cells: Map<string, number>;
  findings: PushFinding[];
};

export function newTally(): Tally {
  return {
    heads: {},
    notes: [],
    blankCells: 0,
    linesRead: 0,
    rows: 0,
    lines: new Map(),
    cells: new Map(),
    findings: [],
  };
}

/** Counts lines or cells that a rule leaves out. */
export function leaveOut(group: Map<string, number>, rule: string, count = 1): void {
  group.set(rule, (group.get(rule) ?? 0) + count);
}

const sum = (group: Map<string, number>) => [...group.values()].reduce((a, b) => a + b, 0);

/** The end of the file as its reader reports it. */
export function endOf({
  heads,
  notes,
  blankCells,
  linesRead,
  lines,
  cells,
  findings,
}: Tally): RawEnd {
  const skipped = [...lines, ...cells].map(([rule, count]) => ({ rule, count }));
  const counts = { skippedLines: sum(lines), ignoredCells: sum(cells), skipped };
  return rawEnd({ heads, notes, blankCells, linesRead, findings, ...counts });
}
