import { compareDecimals } from '../decimal-text.ts';
import type { MatrixCell, MatrixChoices, MatrixInput, MatrixRow } from './matrix-types.ts';

/** Column indices kept, blocks in order of first appearance so that each block is one stretch. */
export function orderColumns(
  input: MatrixInput,
  choices: MatrixChoices,
  cells: readonly MatrixCell[],
): number[] {
  const width = input.indicators.length;
  const blocks = [...new Set(input.indicators.map(({ block }) => block.code))];
  const wanted = choices.blockCodes ?? [];
  const lights = choices.lights ?? [];
  const showsLight = (at: number): boolean =>
    input.units.some((_, row) => lights.includes((cells[row * width + at] as MatrixCell).light));
  return input.indicators
    .map((_, at) => at)
    .filter((at) => wanted.length === 0 || wanted.includes(blockAt(input, at)))
    .filter((at) => lights.length === 0 || showsLight(at))
    .toSorted((a, b) => blocks.indexOf(blockAt(input, a)) - blocks.indexOf(blockAt(input, b)));
}

function blockAt(input: MatrixInput, at: number): string {
  return input.indicators[at]?.block.code ?? '';
}

export interface PlacedRow {
  readonly rowIndex: number;
  readonly row: MatrixRow;
}

/** Rows in the order asked for; equal rows keep the order sent. */
export function orderRows(
  rows: readonly PlacedRow[],
  input: MatrixInput,
  choices: MatrixChoices,
): PlacedRow[] {
  if (choices.rowSort === 'lag') return rows.toSorted((a, b) => compareLag(a.row, b.row));
  if (choices.rowSort !== 'red') return [...rows];
  const graveFirst = input.legend
    .filter(({ light }) => light !== 'GREY')
    .toSorted((a, b) => b.severity - a.severity)
    .map(({ light }) => light);
  return rows.toSorted((a, b) => {
    for (const light of graveFirst) {
      const difference = (b.row.counts[light] ?? 0) - (a.row.counts[light] ?? 0);
      if (difference !== 0) return difference;
    }
    return 0;
  });
}

function compareLag(a: MatrixRow, b: MatrixRow): number {
  if (a.worstLag === null || b.worstLag === null) {
    return Number(a.worstLag === null) - Number(b.worstLag === null);
  }
  return compareDecimals(b.worstLag, a.worstLag);
}
