import { describe, expect, it } from 'vitest';
import { rangeTold, unitsTold } from './item-words.ts';

const names = {
  units: new Map([['E', { nameZh: '东区人民政府', nameEn: 'East', shortNameZh: '东区' }]]),
  categories: new Map([['PLACES', { nameZh: '县区', nameEn: 'Places' }]]),
};
const none = { categoryCode: null, unitCodes: null, unitType: null };

describe('the units of an item', () => {
  it('are a category by its name, or by its code where the name is not known', () => {
    const told = (categoryCode: string) =>
      unitsTold({ ...none, categoryCode }, names, 'zh').names[0];
    expect([told('PLACES'), told('GONE')]).toEqual(['县区', 'GONE']);
  });

  it('are a list by short names, and codes of units nobody knows', () => {
    expect(unitsTold({ ...none, unitCodes: ['E', 'X'] }, names, 'zh')).toEqual({
      kind: 'LIST',
      names: ['东区', 'X'],
    });
  });

  it('are a type', () => {
    expect(unitsTold({ ...none, unitType: 'COUNTY' }, names, 'en').kind).toBe('TYPE');
  });
});

it.each([
  [{ min: '0', max: '100' }, '0 – 100'],
  [{ min: '0', max: null }, '≥ 0'],
  [{ min: null, max: '9' }, '≤ 9'],
  [{ min: null, max: null }, ''],
])('a check of %j reads %j', (check, told) => {
  expect(rangeTold(check)).toBe(told);
});
