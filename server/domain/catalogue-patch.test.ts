import { describe, expect, it } from 'vitest';
import {
  type CatalogueFault,
  type CataloguePatch,
  catalogueFaults,
  type KnownCodes,
} from './catalogue-patch.ts';
import { decimal } from './decimal.ts';
import type { Indicator } from './indicator.ts';
import type { LightRule } from './light-rule.ts';
import type { CategoryMembership, Unit } from './unit.ts';

const givenUnit = (
  code: string,
  parentCode: string | null = null,
  terms: Partial<Unit> = {},
): Unit => ({
  code,
  nameZh: code,
  nameEn: code,
  shortNameZh: code,
  unitType: 'COUNTY',
  parentCode,
  pinyin: code,
  validFrom: '2020-01-01',
  validTo: null,
  ...terms,
});
const givenRule = (code: string, terms: Partial<LightRule> = {}): LightRule => ({
  code,
  nameZh: code,
  nameEn: code,
  lagDigits: 1,
  bands: [
    {
      light: 'RED',
      shape: 'SQUARE',
      wordZh: '红灯',
      wordEn: 'Red',
      severity: 2,
      lower: null,
      lowerClosed: false,
      upper: null,
      upperClosed: false,
    },
  ],
  ...terms,
});
const givenIndicator = (code: string, terms: Partial<Indicator> = {}): Indicator => ({
  code,
  nameZh: code,
  nameEn: code,
  shortNameZh: code,
  pinyin: code,
  kind: 'CUMULATIVE_AMOUNT',
  direction: 'POSITIVE',
  unitOfMeasureZh: '亿元',
  unitOfMeasureEn: '100 million yuan',
  timeAggregation: 'SUM',
  unitAggregation: 'SUM',
  frequency: 'MONTH',
  digits: 2,
  skipsJanuary: false,
  definitionZh: '',
  definitionEn: '',
  blockCode: 'B1',
  leadDepartmentCode: 'U1',
  lightRuleCode: 'R1',
  sortOrder: 1,
  ...terms,
});
const stay = (unitCode: string, categoryCode: string, terms: Partial<CategoryMembership> = {}) => ({
  unitCode,
  categoryCode,
  validFrom: '2025-01-01',
  validTo: null,
  ...terms,
});
const category = (code: string) => ({ code, nameZh: code, nameEn: code, sortOrder: 1 });
const block = (code: string) => ({
  code,
  nameZh: code,
  nameEn: code,
  fullMark: null,
  sortOrder: 1,
});

const KNOWN: KnownCodes = {
  units: new Set(['U1']),
  categories: new Set(['C1']),
  blocks: new Set(['B1']),
  lightRules: new Set(['R1']),
  indicators: new Map([
    [
      'I1',
      {
        kind: 'CUMULATIVE_AMOUNT',
        direction: 'POSITIVE',
        frequency: 'MONTH',
        unitOfMeasureZh: '亿元',
      },
    ],
  ]),
};
const EMPTY: CataloguePatch = {
  units: [],
  categories: [],
  memberships: [],
  blocks: [],
  lightRules: [],
  indicators: [],
};
/** `list[index].field=value CODE`, one string for each fault. */
const faults = (patch: Partial<CataloguePatch>) =>
  catalogueFaults({ ...EMPTY, ...patch }, KNOWN).map(
    (fault: CatalogueFault) =>
      `${fault.list}[${fault.index}].${fault.field}=${fault.value} ${fault.code}`,
  );

describe('a patch that can be applied', () => {
  it.each<[string, Partial<CataloguePatch>]>([
    ['nothing', {}],
    ['a unit without a parent', { units: [givenUnit('U2')] }],
    ['a unit under a known one', { units: [givenUnit('U2', 'U1')] }],
    ['parents before their children', { units: [givenUnit('U2'), givenUnit('U3', 'U2')] }],
    [
      'a unit that existed for one day',
      { units: [givenUnit('U2', null, { validTo: '2020-01-01' })] },
    ],
    [
      'a stay of a new unit in a new category',
      { units: [givenUnit('U2')], categories: [category('C2')], memberships: [stay('U2', 'C2')] },
    ],
    ['a stay of one day', { memberships: [stay('U1', 'C1', { validTo: '2025-01-01' })] }],
    [
      'a new indicator with all it refers to',
      {
        units: [givenUnit('U2')],
        blocks: [block('B2')],
        lightRules: [givenRule('R2')],
        indicators: [
          givenIndicator('I2', { blockCode: 'B2', leadDepartmentCode: 'U2', lightRuleCode: 'R2' }),
        ],
      },
    ],
    [
      'a known indicator with another name, block mark and digits',
      { indicators: [givenIndicator('I1', { nameZh: '新名', digits: 1, sortOrder: 9 })] },
    ],
    ['the same code in two lists', { units: [givenUnit('X')], blocks: [block('X')] }],
    [
      'two stays of one unit',
      { categories: [category('C2')], memberships: [stay('U1', 'C1'), stay('U1', 'C2')] },
    ],
  ])('%s', (_, patch) => {
    expect(faults(patch)).toEqual([]);
  });
});

describe('a patch that is refused', () => {
  it.each<[string, Partial<CataloguePatch>, string[]]>([
    [
      'an unknown parent',
      { units: [givenUnit('U2', 'U9')] },
      ['units[0].parentCode=U9 REFERENCE_UNKNOWN'],
    ],
    [
      'a child before its parent',
      { units: [givenUnit('U3', 'U2'), givenUnit('U2')] },
      ['units[0].parentCode=U2 REFERENCE_UNKNOWN'],
    ],
    [
      'a new unit under itself',
      { units: [givenUnit('U2', 'U2')] },
      ['units[0].parentCode=U2 REFERENCE_UNKNOWN'],
    ],
    [
      'a unit that ends before it starts',
      { units: [givenUnit('U2', null, { validTo: '2019-12-31' })] },
      ['units[0].validTo=2019-12-31 DATES_REVERSED'],
    ],
    [
      'a stay of an unknown unit',
      { memberships: [stay('U9', 'C1')] },
      ['memberships[0].unitCode=U9 REFERENCE_UNKNOWN'],
    ],
    [
      'a stay in an unknown category',
      { memberships: [stay('U1', 'C9')] },
      ['memberships[0].categoryCode=C9 REFERENCE_UNKNOWN'],
    ],
    [
      'a stay that ends before it starts',
      { memberships: [stay('U1', 'C1', { validTo: '2024-12-31' })] },
      ['memberships[0].validTo=2024-12-31 DATES_REVERSED'],
    ],
    [
      'a light rule without bands',
      { lightRules: [givenRule('R2', { bands: [] })] },
      ['lightRules[0].bands=R2 RULE_EMPTY'],
    ],
    [
      'an indicator in an unknown block',
      { indicators: [givenIndicator('I2', { blockCode: 'B9' })] },
      ['indicators[0].blockCode=B9 REFERENCE_UNKNOWN'],
    ],
    [
      'an indicator of an unknown department',
      { indicators: [givenIndicator('I2', { leadDepartmentCode: 'U9' })] },
      ['indicators[0].leadDepartmentCode=U9 REFERENCE_UNKNOWN'],
    ],
    [
      'an indicator under an unknown rule',
      { indicators: [givenIndicator('I2', { lightRuleCode: 'R9' })] },
      ['indicators[0].lightRuleCode=R9 REFERENCE_UNKNOWN'],
    ],
  ])('%s', (_, patch, expected) => {
    expect(faults(patch)).toEqual(expected);
  });

  it.each<[keyof CataloguePatch, Partial<CataloguePatch>]>([
    ['units', { units: [givenUnit('X'), givenUnit('Y'), givenUnit('X')] }],
    ['categories', { categories: [category('X'), category('Y'), category('X')] }],
    ['blocks', { blocks: [block('X'), block('Y'), block('X')] }],
    ['lightRules', { lightRules: [givenRule('X'), givenRule('Y'), givenRule('X')] }],
    ['indicators', { indicators: [givenIndicator('X'), givenIndicator('Y'), givenIndicator('X')] }],
  ])('a code that stands twice among the %s is reported at its second place', (list, patch) => {
    expect(faults(patch)).toEqual([`${list}[2].code=X CODE_REPEATED`]);
  });

  it('a blank code would be everybody without a unit: blank codes and names are refused', () => {
    const nameless = { ...givenUnit(' '), nameEn: '' };
    expect(faults({ units: [nameless] })).toEqual([
      'units[0].code=  TEXT_BLANK',
      'units[0].nameZh=  TEXT_BLANK',
      'units[0].nameEn= TEXT_BLANK',
    ]);
  });

  it('decimals beyond what is kept and bands that end before they begin are refused', () => {
    const rule = givenRule('R');
    const reversed = { ...rule.bands[0]!, lower: decimal(5), upper: decimal(1) };
    const patch = { lightRules: [{ ...rule, lagDigits: 7, bands: [reversed] }] };
    expect(faults(patch)).toEqual([
      'lightRules[0].lagDigits=7 DIGITS_OUT_OF_RANGE',
      'lightRules[0].bands=5 > 1 BAND_REVERSED',
    ]);
  });

  it.each<[string, Partial<Indicator>, string]>([
    ['kind', { kind: 'LEVEL' }, 'LEVEL'],
    ['direction', { direction: 'REVERSE' }, 'REVERSE'],
    ['frequency', { frequency: 'QUARTER' }, 'QUARTER'],
    ['unitOfMeasureZh', { unitOfMeasureZh: '万元' }, '万元'],
  ])(
    'another %s of a known indicator would give its old values another meaning',
    (field, terms, value) => {
      expect(faults({ indicators: [givenIndicator('I1', terms)] })).toEqual([
        `indicators[0].${field}=${value} MEANING_CHANGED`,
      ]);
    },
  );

  it('everything wrong is reported at once, each at its own place', () => {
    const patch = {
      units: [givenUnit('U2', 'U9', { validTo: '2019-01-01' })],
      memberships: [stay('U8', 'C8', { validTo: '2020-01-01' })],
      lightRules: [givenRule('R2', { bands: [] })],
      indicators: [
        givenIndicator('I2'),
        givenIndicator('I1', { kind: 'LEVEL', direction: 'REVERSE', blockCode: 'B9' }),
      ],
    };
    expect(faults(patch)).toEqual([
      'units[0].parentCode=U9 REFERENCE_UNKNOWN',
      'units[0].validTo=2019-01-01 DATES_REVERSED',
      'memberships[0].unitCode=U8 REFERENCE_UNKNOWN',
      'memberships[0].categoryCode=C8 REFERENCE_UNKNOWN',
      'memberships[0].validTo=2020-01-01 DATES_REVERSED',
      'lightRules[0].bands=R2 RULE_EMPTY',
      'indicators[1].blockCode=B9 REFERENCE_UNKNOWN',
      'indicators[1].kind=LEVEL MEANING_CHANGED',
      'indicators[1].direction=REVERSE MEANING_CHANGED',
    ]);
  });
});

it('what is known is not changed by the check', () => {
  faults({ units: [givenUnit('U2')], categories: [category('C2')], blocks: [block('B2')] });
  expect([...KNOWN.units, ...KNOWN.categories, ...KNOWN.blocks]).toEqual(['U1', 'C1', 'B1']);
});

it('a known unit cannot be put under itself', () => {
  expect(faults({ units: [givenUnit('U1', 'U1')] })).toHaveLength(1);
});

describe('former names and lineage', () => {
  const name = (terms: object = {}) => ({
    unitCode: 'U1',
    nameZh: '旧县',
    nameEn: 'Old',
    shortNameZh: '旧',
    validFrom: '1981-01-01',
    validTo: '1990-12-30',
    ...terms,
  });
  const step = (terms: object = {}) => ({
    predecessorCode: 'U1',
    successorCode: 'U2',
    onDay: '1990-12-31',
    kind: 'SPLIT' as const,
    share: null,
    carriesHistory: false,
    documentNumber: null,
    note: null,
    ...terms,
  });
  const units = [givenUnit('U2')];

  it('may speak of known units and of those of the same patch', () => {
    expect(
      faults({ units, formerNames: [name()], lineage: [step(), step({ share: decimal(1) })] }),
    ).toEqual([]);
  });

  it('may not speak of unknown ones, of a unit going into itself, or of shares that are none', () => {
    const formerNames = [name({ unitCode: 'X', nameZh: ' ' }), name({ validTo: '1980-01-01' })];
    const lineage = [
      step({ predecessorCode: 'X' }),
      step({ successorCode: 'U1' }),
      step({ share: decimal(0) }),
      step({ share: decimal('1.01') }),
    ];
    expect(faults({ units, formerNames, lineage })).toEqual([
      'formerNames[0].unitCode=X REFERENCE_UNKNOWN',
      'formerNames[0].nameZh=  TEXT_BLANK',
      'formerNames[1].validTo=1980-01-01 DATES_REVERSED',
      'lineage[0].predecessorCode=X REFERENCE_UNKNOWN',
      'lineage[1].successorCode=U1 SAME_UNIT',
      'lineage[2].share=0 SHARE_OUT_OF_RANGE',
      'lineage[3].share=1.01 SHARE_OUT_OF_RANGE',
    ]);
  });
});
