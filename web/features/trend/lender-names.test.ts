import { expect, it } from 'vitest';
import { hasChangedSinceSigned } from './changed-since-signed.ts';
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

it('the mark is explained only where a figure differs from its signature, not where it is written otherwise', () => {
  const series = (values: (string | null)[]) => [{ values, signedValues: ['120.50', null, '3'] }];
  expect(hasChangedSinceSigned(series(['120.5', '7', null]))).toBe(false);
  expect(hasChangedSinceSigned(series(['121.0', '7', '3']))).toBe(true);
});
