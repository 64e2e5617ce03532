import type { MatrixChoices, MatrixRowSort } from '../../charts/model/matrix-types.ts';

const sorts: readonly MatrixRowSort[] = ['given', 'lag', 'red'];

/** What the address says about the order of rows and the blocks kept; unknown words change nothing. */
export function readMatrixChoices(sort: string | null, block: string | null): MatrixChoices {
  return {
    rowSort: sorts.find((known) => known === sort) ?? 'given',
    blockCodes: block ? [block] : [],
  };
}

/** The blocks that stand over the columns, each once, in order of appearance. */
export function blocksOf<Block extends { code: string }>(
  indicators: readonly { block: Block }[],
): Block[] {
  return [...new Map(indicators.map(({ block }) => [block.code, block])).values()];
}
