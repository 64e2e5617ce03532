import { expect, it } from 'vitest';
import { greyItems } from './grey-list.ts';

const unit = (code: string) => ({ id: code, code, nameZh: code, nameEn: code, shortNameZh: code });
const block = { code: 'B', nameZh: 'B', nameEn: 'B' };
const department = { id: 'd', nameZh: 'd', nameEn: 'd', shortNameZh: 'd' };
const indicator = (code: string) => ({ ...unit(code), block, leadDepartment: department });

it('lists what must be chased, missing reports first, and leaves out what nobody owes', () => {
  const items = greyItems({
    units: [unit('U1'), unit('U2')],
    indicators: [indicator('A'), indicator('B')],
    lights: ['GREY', 'GREY', 'GREEN', 'GREY'],
    reasons: ['RULE_UNDEFINED', 'NOT_DUE', null, 'NOT_REPORTED'],
  });
  expect(items.map((item) => `${item.unit.code} ${item.indicator.code} ${item.reason}`)).toEqual([
    'U2 B NOT_REPORTED',
    'U1 A RULE_UNDEFINED',
  ]);
});
