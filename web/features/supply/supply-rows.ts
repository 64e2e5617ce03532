import type { SupplyCounts_RowFragment } from '../../__generated__/graphql.ts';
import { compareDecimals } from '../../charts/decimal-text.ts';

export type SupplyRow = SupplyCounts_RowFragment;
export type SupplyCounts = Omit<SupplyRow, 'department' | 'period' | ' $fragmentName'>;

/** The figures of the board in the order of its columns. */
export const SUPPLY_COLUMNS = [
  'owed',
  'onTime',
  'late',
  'missing',
  'notDue',
  'correctedAfterSigning',
  'refusedRows',
  'onTimeRate',
  'completeRate',
] as const;
export type SupplyColumn = (typeof SUPPLY_COLUMNS)[number];

export interface SupplySort {
  /** Null = the order of departments. */
  column: SupplyColumn | null;
  isDescending: boolean;
}

/** Reads `sort=-missing`; anything else is the order of departments. */
export function readSupplySort(text: string | null): SupplySort {
  const column = SUPPLY_COLUMNS.find((name) => name === text?.replace(/^-/, '')) ?? null;
  return { column, isDescending: column !== null && (text?.startsWith('-') ?? false) };
}

/** What the next press on a head asks for: worst or most first, then the other way, then as it was. */
export function nextSort(column: SupplyColumn, now: SupplySort): string | null {
  const first = isRate(column) ? column : `-${column}`;
  const second = isRate(column) ? `-${column}` : column;
  const shown = `${now.isDescending ? '-' : ''}${now.column ?? ''}`;
  if (shown === first) return second;
  return shown === second ? null : first;
}

/** Rows in the asked order; a department of which nothing was due has no rate and stands last. */
export function sortSupply(rows: readonly SupplyRow[], sort: SupplySort): SupplyRow[] {
  const { column, isDescending } = sort;
  if (column === null) return [...rows];
  const figureOf = (row: SupplyRow) => (isRate(column) ? row[column] : String(row[column]));
  return rows.toSorted((one, other) => {
    const [a, b] = [figureOf(one), figureOf(other)];
    if (a === null || b === null) return a === b ? 0 : a === null ? 1 : -1;
    return isDescending ? compareDecimals(b, a) : compareDecimals(a, b);
  });
}

export const isRate = (column: SupplyColumn): column is 'onTimeRate' | 'completeRate' =>
  column === 'onTimeRate' || column === 'completeRate';

const STATES = ['onTime', 'late', 'missing', 'notDue'] as const;
/** Narrower than this nobody sees it. */
const LEAST_WIDTH = 1;

/**
 * The parts of the composition bar per hundred of what is owed. Two missing of five hundred are still to be
 * seen: what there is of is drawn at least one wide, at the cost of the largest part.
 */
export function supplyParts(
  counts: SupplyCounts,
): { state: (typeof STATES)[number]; width: number }[] {
  const { owed } = counts;
  if (owed === 0) return [];
  const parts = STATES.filter((state) => counts[state] > 0).map((state) => {
    return { state, width: Math.max((counts[state] * 100) / owed, LEAST_WIDTH) };
  });
  const excess = parts.reduce((sum, { width }) => sum + width, 0) - 100;
  const largest = Math.max(...parts.map(({ width }) => width));
  const at = parts.findIndex(({ width }) => width === largest);
  return parts.map((part, index) => (index === at ? { ...part, width: largest - excess } : part));
}
