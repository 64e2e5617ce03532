import { describe, expect, it } from 'vitest';
import { cityCatalogue } from '../test-support/city-catalogue.ts';
import { decimal } from './decimal.ts';
import {
  PARAMETERS,
  parametersOf,
  QUALITY_RULE_KINDS,
  type QualityRuleKind,
  type RuleParameters,
  ruleBody,
  ruleParameters,
} from './quality-rule.ts';
import { qualityRuleFaults, type RuleDraft } from './quality-rule-faults.ts';

const { indicators, units } = cityCatalogue();
const known = {
  indicators: new Map(indicators.map((one) => [one.code, one])),
  units: new Set(units.map((unit) => unit.code)),
  categories: new Set(['PLACES']),
  kinds: new Map<string, QualityRuleKind>([['OLD', 'RANGE']]),
};
const draft = (
  kind: QualityRuleKind,
  told: Partial<RuleParameters>,
  more: Partial<RuleDraft> = {},
): RuleDraft => ({
  code: 'RULE',
  nameZh: '规则',
  nameEn: 'Rule',
  ownerDepartmentCode: 'FIN',
  severity: 'WARNING',
  noteZh: '',
  noteEn: '',
  isActive: true,
  kind,
  parameters: ruleParameters(told),
  ...more,
});
const one = decimal(1);
const outlier = {
  indicator: 'BUDGET',
  measure: 'VALUE',
  minPoints: 3,
  factor: decimal(5),
  relativePercent: decimal(50),
} as const;

/** A rule of each kind that can be saved. */
const GOOD: Record<QualityRuleKind, Partial<RuleParameters>> = {
  RANGE: { indicator: 'DEBT', min: one },
  CUMULATIVE_FALLS: { indicator: 'BUDGET' },
  MONTH_AGAINST_CUMULATIVE: { indicator: 'BUDGET', tolerancePercent: one },
  LEVEL_AGAINST_GROWTH: { indicator: 'BUDGET', growthIndicator: 'GDP', tolerance: one },
  PARTS_AGAINST_TOTAL: { indicator: 'BUDGET', totalUnit: 'CITY', partTypes: ['COUNTY'] },
  RELATION: {
    left: [{ indicatorCode: 'BUDGET', factor: one }],
    comparison: 'AT_MOST',
    constant: one,
  },
  OUTLIER_SEASONAL: { ...outlier, years: 5 },
  OUTLIER_PEER: { ...outlier, category: 'PLACES' },
  REPEATED_VALUE: { indicator: 'DEBT', periods: 6 },
  REVISION_SIZE: { indicator: 'BUDGET', percent: decimal(20) },
};

describe.each(QUALITY_RULE_KINDS)('a rule of kind %s', (kind) => {
  it('can be saved when it is told what it needs', () => {
    expect(qualityRuleFaults([draft(kind, GOOD[kind])], known)).toEqual([]);
  });

  it.each(PARAMETERS[kind].needs)('is refused without %s, naming it', (name) => {
    const faults = qualityRuleFaults([draft(kind, { ...GOOD[kind], [name]: null })], known);
    expect(faults).toContainEqual({ index: 0, field: name, value: '', code: 'PARAMETER_MISSING' });
  });

  it('is refused with a parameter of another kind', () => {
    const other = PARAMETERS[kind].needs.includes('periods') ? { percent: one } : { periods: 3 };
    expect(qualityRuleFaults([draft(kind, { ...GOOD[kind], ...other })], known)).toMatchObject([
      { field: Object.keys(other)[0], code: 'PARAMETER_SUPERFLUOUS' },
    ]);
  });

  it('shows again what it was told', () => {
    const body = ruleBody(kind, ruleParameters(GOOD[kind]))!;
    expect(parametersOf(body)).toMatchObject(GOOD[kind]);
    expect(ruleBody(kind, parametersOf(body))).toEqual(body);
  });
});

describe('rules are refused', () => {
  it.each([
    [
      'an unknown indicator',
      draft('RANGE', { indicator: 'NO', min: one }),
      'indicator',
      'REFERENCE_UNKNOWN',
    ],
    [
      'an unknown category',
      draft('OUTLIER_PEER', { ...outlier, category: 'NO' }),
      'category',
      'REFERENCE_UNKNOWN',
    ],
    [
      'an unknown owner',
      draft('RANGE', GOOD.RANGE, { ownerDepartmentCode: 'NO' }),
      'ownerDepartment',
      'REFERENCE_UNKNOWN',
    ],
    ['a blank name', draft('RANGE', GOOD.RANGE, { nameZh: ' ' }), 'nameZh', 'TEXT_BLANK'],
    [
      'another kind under a code',
      draft('REPEATED_VALUE', GOOD.REPEATED_VALUE, { code: 'OLD' }),
      'kind',
      'KIND_CHANGED',
    ],
    [
      'a level that is said to fall',
      draft('CUMULATIVE_FALLS', { indicator: 'DEBT' }),
      'indicator',
      'INDICATOR_UNFIT',
    ],
    [
      'a growth that is none',
      draft('LEVEL_AGAINST_GROWTH', { ...GOOD.LEVEL_AGAINST_GROWTH, growthIndicator: 'DEBT' }),
      'indicator',
      'INDICATOR_UNFIT',
    ],
    [
      'a total of rates',
      draft('PARTS_AGAINST_TOTAL', { ...GOOD.PARTS_AGAINST_TOTAL, indicator: 'DEBT' }),
      'indicator',
      'INDICATOR_UNFIT',
    ],
    [
      'ends upside down',
      draft('RANGE', { indicator: 'DEBT', min: decimal(2), max: one }),
      'min',
      'OUT_OF_RANGE',
    ],
    ['a range without ends', draft('RANGE', { indicator: 'DEBT' }), 'min', 'PARAMETER_MISSING'],
    [
      'a negative tolerance',
      draft('CUMULATIVE_FALLS', { indicator: 'BUDGET', tolerance: decimal(-1) }),
      'tolerance',
      'OUT_OF_RANGE',
    ],
    [
      'a factor of zero',
      draft('OUTLIER_PEER', { ...GOOD.OUTLIER_PEER, factor: decimal(0) }),
      'factor',
      'OUT_OF_RANGE',
    ],
    [
      'two points',
      draft('OUTLIER_PEER', { ...GOOD.OUTLIER_PEER, minPoints: 2 }),
      'minPoints',
      'OUT_OF_RANGE',
    ],
    [
      'a run of one',
      draft('REPEATED_VALUE', { indicator: 'DEBT', periods: 1 }),
      'periods',
      'OUT_OF_RANGE',
    ],
    [
      'parts of both sorts',
      draft('PARTS_AGAINST_TOTAL', { ...GOOD.PARTS_AGAINST_TOTAL, partIndicators: ['RETAIL'] }),
      'partIndicators',
      'PARAMETER_SUPERFLUOUS',
    ],
    [
      'an empty left side',
      draft('RELATION', { ...GOOD.RELATION, left: [] }),
      'left',
      'PARAMETER_MISSING',
    ],
  ] as const)('with %s', (_what, bad, field, code) => {
    expect(qualityRuleFaults([bad], known)).toContainEqual(
      expect.objectContaining({ index: 0, field, code }),
    );
  });

  it('when one code stands twice, naming the second', () => {
    const rule = draft('RANGE', GOOD.RANGE);
    expect(qualityRuleFaults([rule, rule], known)).toEqual([
      { index: 1, field: 'code', value: 'RULE', code: 'CODE_REPEATED' },
    ]);
  });
});
