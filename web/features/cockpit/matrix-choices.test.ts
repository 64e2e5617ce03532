import { expect, it } from 'vitest';
import { blocksOf, legendInOrder, readMatrixChoices } from './matrix-choices.ts';

it('keeps the given order when the address names a sort that does not exist', () => {
  expect(readMatrixChoices('price', null)).toEqual({ rowSort: 'given', blockCodes: [] });
});

it('reads sort and block from the address', () => {
  expect(readMatrixChoices('lag', 'ECON')).toEqual({ rowSort: 'lag', blockCodes: ['ECON'] });
});

it('names each block once', () => {
  const block = (code: string) => ({ block: { code } });
  expect(blocksOf([block('A'), block('B'), block('A')])).toEqual([{ code: 'A' }, { code: 'B' }]);
});

it('ends the legend with grey, which no rule states', () => {
  const entry = (light: 'RED' | 'GREEN', severity: number) =>
    ({ light, shape: 'CIRCLE', wordZh: '', wordEn: '', severity }) as const;
  const legend = legendInOrder([entry('RED', 3), entry('GREEN', 1)]);
  expect(legend.map(({ light }) => light)).toEqual(['GREEN', 'RED', 'GREY']);
  expect(legend.at(-1)).toMatchObject({ shape: 'RING', wordZh: '未亮灯' });
});
