import type { Reconciliation_RowFragment } from '../../__generated__/graphql.ts';

export type ReconciliationRow = Reconciliation_RowFragment;

/** How two sides stand: nothing to compare, within or beyond the tolerance. */
export type Agreement = 'WITHIN' | 'BEYOND' | 'ONE_SIDE';

export function agreementOf({
  isWithinTolerance,
}: Pick<ReconciliationRow, 'isWithinTolerance'>): Agreement {
  if (isWithinTolerance === null) return 'ONE_SIDE';
  return isWithinTolerance ? 'WITHIN' : 'BEYOND';
}

/** The periods of a year that have figures, newest first. */
export function periodsOf(rows: readonly ReconciliationRow[]): string[] {
  return [...new Set(rows.map(({ period }) => period))].sort().reverse();
}

const FIRST: Record<Agreement, number> = { BEYOND: 0, ONE_SIDE: 1, WITHIN: 2 };

/** Rows of one period: what waits for a decision first, in their own order otherwise. */
export function rowsOf(
  rows: readonly ReconciliationRow[],
  period: string | null,
): ReconciliationRow[] {
  return rows.filter((row) => row.period === period).toSorted((a, b) => urgency(a) - urgency(b));
}

/** A decision that is no longer about the figures of today waits to be made again. */
function urgency(row: ReconciliationRow): number {
  return row.decision?.isCurrent ? 3 : FIRST[agreementOf(row)];
}

/** How many rows of a period stand in each way. */
export function countAgreements(rows: readonly ReconciliationRow[]): Record<Agreement, number> {
  const counts: Record<Agreement, number> = { WITHIN: 0, BEYOND: 0, ONE_SIDE: 0 };
  for (const row of rows) counts[agreementOf(row)] += 1;
  return counts;
}

/** Whether the office can decide: both sides have said something. */
export function isDecidable({ observation, counterpart }: ReconciliationRow): boolean {
  return observation !== null && counterpart !== null;
}
