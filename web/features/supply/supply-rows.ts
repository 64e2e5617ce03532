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
  const valueOf = (row: SupplyRow) => (isRate(column) ? row[column] : String(row[column]));
  return rows.toSorted((one, other) => {
    const [a, b] = [valueOf(one), valueOf(other)];
    if (a === null || b === null) return a === b ? 0 : a === null ? 1 : -1;
    return isDescending ? compareDecimals(b, a) : compareDecimals(a, b);
  });
}

export const isRate = (column: SupplyColumn): column is 'onTimeRate' | 'completeRate' =>
  column === 'onTimeRate' || column === 'completeRate';

/** The parts of the composition bar, as shares of what is owed. */
export function supplyParts({ owed, onTime, late, missing, notDue }: SupplyCounts) {
  const share = (count: number) => (owed === 0 ? 0 : (count * 100) / owed);
  return [
    { state: 'onTime', count: onTime, width: share(onTime) },
    { state: 'late', count: late, width: share(late) },
    { state: 'missing', count: missing, width: share(missing) },
    { state: 'notDue', count: notDue, width: share(notDue) },
  ] as const;
}
