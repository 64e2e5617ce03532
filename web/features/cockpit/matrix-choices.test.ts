import { expect, it } from 'vitest';
import { blocksOf, readMatrixChoices } from './matrix-choices.ts';

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
