import { expect, it } from 'vitest';
import { groupByBlock } from './list-groups.ts';

const item = (code: string, blockCode: string, pinyin = '') => ({
  code,
  nameZh: code,
  nameEn: code,
  pinyin,
  block: { code: blockCode, nameZh: blockCode, nameEn: blockCode },
});
const items = [item('A', 'X', 'gdp'), item('B', 'Y', 'ss'), item('C', 'X', 'tz')];

it('gathers each block once, in the order of the catalogue', () => {
  expect(
    groupByBlock(items, '').map(({ block, items: list }) => [block.code, list.length]),
  ).toEqual([
    ['X', 2],
    ['Y', 1],
  ]);
});

it('drops a block when nothing in it answers the filter', () => {
  expect(groupByBlock(items, 'ss').map(({ block }) => block.code)).toEqual(['Y']);
  expect(groupByBlock(items, 'nothing')).toEqual([]);
});
