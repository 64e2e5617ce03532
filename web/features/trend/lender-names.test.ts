import { expect, it } from 'vitest';
import { lenderNames, namesByCode } from './lender-names.ts';

const names = namesByCode([{ code: 'OLD', nameZh: '老县', nameEn: 'Old County' }]);

it('every predecessor is named once, by code where its name is not known', () => {
  const series = [{ inheritedFrom: ['OLD', 'OLD+GONE', null] }, { inheritedFrom: [null, 'GONE'] }];
  expect(lenderNames(series, names, 'zh')).toEqual(['老县', 'GONE']);
  expect(lenderNames(series, names, 'en')).toEqual(['Old County', 'GONE']);
});

it('a unit with figures of its own alone names nobody', () => {
  expect(lenderNames([{ inheritedFrom: [null, null] }], names, 'zh')).toEqual([]);
});
