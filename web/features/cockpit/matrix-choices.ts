import { type LegendEntryInput, lightShape, lightWord } from '../../charts/light.ts';
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

/** From mild to grave as the rules state them; grey stands last, for it is no degree of anything. */
export function legendInOrder(legend: readonly LegendEntryInput[]): LegendEntryInput[] {
  const word = lightWord('GREY', null, []);
  const shape = lightShape('GREY', []);
  return [
    ...legend.filter(({ light }) => light !== 'GREY').toSorted((a, b) => a.severity - b.severity),
    { light: 'GREY', shape, wordZh: word.zh, wordEn: word.en, severity: 0 },
  ];
}
