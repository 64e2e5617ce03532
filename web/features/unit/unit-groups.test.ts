import { expect, it } from 'vitest';
import { groupByType } from './unit-groups.ts';

const unit = (code: string, unitType: 'PROVINCE' | 'COUNTY', pinyin: string) => ({
  code,
  nameZh: code,
  nameEn: code,
  pinyin,
  unitType,
});
const units = [unit('P1', 'PROVINCE', 'zj'), unit('C1', 'COUNTY', 'qs')];

it('puts the units of the city before the provinces they are compared with', () => {
  expect(groupByType(units, '').map(({ unitType }) => unitType)).toEqual(['COUNTY', 'PROVINCE']);
});

it('leaves out a type in which nothing answers the filter', () => {
  expect(groupByType(units, 'zj').map(({ unitType }) => unitType)).toEqual(['PROVINCE']);
});
