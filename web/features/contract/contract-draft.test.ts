import { describe, expect, it } from 'vitest';
import type { Contract_ContractFragment } from '../../__generated__/graphql.ts';
import {
  draftOf,
  dueNumber,
  dueWith,
  isDraft,
  withDueOfAll,
  withItem,
  withNewItem,
  withoutItem,
} from './contract-draft.ts';

const contract: Contract_ContractFragment = {
  code: 'FIN',
  versions: [1],
  department: { id: '1', code: 'D103', nameZh: '财政局', nameEn: 'Finance' },
  version: {
    version: 1,
    nameZh: '财政月报',
    nameEn: 'Finance monthly',
    validFrom: '2026-01',
    validTo: null,
    reason: '首版',
    recordedAt: '2026-01-01T00:00:00Z',
    recordedBy: '绩效办',
    items: [
      {
        indicatorCode: 'BUDGET',
        unitOfMeasureZh: '亿元',
        periodKind: null,
        frequency: null,
        leastQuality: null,
        dueZh: '次月第5个工作日前',
        dueEn: 'by working day 5',
        units: { categoryCode: 'PLACES', unitCodes: null, unitType: null },
        breakdown: null,
        due: { kind: 'WORKING_DAY', nth: 5, day: null, days: null, monthsAfter: 1, roll: null },
        check: { min: '0', max: null, decimals: 2 },
      },
    ],
  },
};
const draft = draftOf(contract);

describe('the next version of a contract', () => {
  it('begins as the one shown, without words made for reading, and asks for a reason', () => {
    expect(draft).toEqual({
      code: 'FIN',
      nameZh: '财政月报',
      nameEn: 'Finance monthly',
      departmentCode: 'D103',
      validFrom: '2026-01',
      reason: '',
      items: [
        {
          indicatorCode: 'BUDGET',
          unitOfMeasureZh: '亿元',
          units: { categoryCode: 'PLACES' },
          due: { kind: 'WORKING_DAY', nth: 5, monthsAfter: 1 },
          check: { min: '0', decimals: 2 },
        },
      ],
    });
  });

  it('changes, loses and gains items; a new one is due as the last', () => {
    const more = withNewItem(draft, { code: 'DEBT', unitOfMeasureZh: '%' }, 'PLACES');
    expect(more.items[1]).toEqual({
      indicatorCode: 'DEBT',
      unitOfMeasureZh: '%',
      units: { categoryCode: 'PLACES' },
      due: { kind: 'WORKING_DAY', nth: 5, monthsAfter: 1 },
    });
    expect(withoutItem(more, 0).items.map((item) => item.indicatorCode)).toEqual(['DEBT']);
    const changed = withItem(more, 1, { units: { unitType: 'COUNTY' } });
    expect([changed.items[0], changed.items[1]?.units]).toEqual([
      draft.items[0],
      { unitType: 'COUNTY' },
    ]);
  });

  it('has every item due by one rule where asked for', () => {
    const due = dueWith({ kind: 'WORKING_DAY', nth: 5 }, 'DAY_OF_MONTH', 18);
    const all = withDueOfAll(withNewItem(draft, { code: 'A', unitOfMeasureZh: '%' }, 'X'), due);
    expect(all.items.map((item) => dueNumber(item.due))).toEqual([18, 18]);
  });
});

describe('a due rule', () => {
  it('keeps what its new kind knows, and nothing else', () => {
    const third = { kind: 'WORKING_DAY', nth: 3, monthsAfter: 2 } as const;
    expect(dueWith(third, 'DAY_OF_MONTH', 18)).toEqual({
      kind: 'DAY_OF_MONTH',
      day: 18,
      monthsAfter: 2,
      roll: 'NEXT',
    });
    expect(dueWith(third, 'WORKING_DAYS_AFTER_END', 10)).toEqual({
      kind: 'WORKING_DAYS_AFTER_END',
      days: 10,
    });
  });
});

it.each([
  [{ items: [] }, true],
  [{ items: [{ due: {}, units: {} }] }, true],
  [{ items: [{ due: {} }] }, false],
  [{ items: [null] }, false],
  [{}, false],
])('%j as a draft for the form: %s', (value, isOne) => {
  expect(isDraft(value)).toBe(isOne);
});
