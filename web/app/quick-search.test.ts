import { describe, expect, it } from 'vitest';
import { moveChoice, searchHits } from './quick-search.ts';

const thing = (code: string, nameZh: string, pinyin: string) => ({
  code,
  nameZh,
  nameEn: code,
  pinyin,
});

describe('quick search over units and indicators', () => {
  const catalogue = {
    units: [thing('U/1', '青山县', 'qsx')],
    indicators: [thing('TAX', '青年就业税收', 'qnjyss')],
  };

  it('lists units before indicators', () => {
    expect(searchHits(catalogue, '青').map(({ kind }) => kind)).toEqual(['unit', 'indicator']);
  });

  it('leads to the page of the thing, whatever signs its code has', () => {
    expect(searchHits(catalogue, 'qsx')[0]?.path).toBe('/units/U%2F1');
  });

  it('shows no more of each kind than asked for', () => {
    expect(searchHits(catalogue, '青', 0)).toEqual([]);
  });
});

describe('arrow keys', () => {
  it('go round at both ends', () => {
    expect(moveChoice(2, 1, 3)).toBe(0);
    expect(moveChoice(0, -1, 3)).toBe(2);
  });

  it('enter the list at the end they come from', () => {
    expect([moveChoice(-1, 1, 3), moveChoice(-1, -1, 3)]).toEqual([0, 2]);
    expect(moveChoice(-1, 1, 0)).toBe(-1);
  });
});
