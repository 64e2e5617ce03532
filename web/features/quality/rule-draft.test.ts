import { describe, expect, it } from 'vitest';
import type { QualityRule_RuleFragment } from '../../__generated__/graphql.ts';
import { isRuleDraft, NEW_RULE, numberTerms, ruleDraftOf, withTerm } from './rule-draft.ts';

const noTerms = Object.fromEntries(
  ['indicator', 'growthIndicator', 'partIndicators', 'totalUnit', 'partTypes', 'comparison']
    .concat(['constant', 'min', 'max', 'isInclusive', 'tolerance', 'tolerancePercent', 'measure'])
    .concat(['years', 'minPoints', 'factor', 'relativePercent', 'category', 'periods', 'percent'])
    .concat(['left', 'right'])
    .map((term) => [term, null]),
) as unknown as QualityRule_RuleFragment['parameters'];
const rule: QualityRule_RuleFragment = {
  id: '1',
  code: 'SEASON',
  version: 2,
  nameZh: '偏离往年同期',
  nameEn: 'Unlike earlier years',
  kind: 'OUTLIER_SEASONAL',
  severity: 'WARNING',
  isActive: true,
  noteZh: '',
  noteEn: '',
  recordedAt: '2026-01-01T00:00:00Z',
  ownerDepartment: { id: '1', code: 'D105', nameZh: '商务局', nameEn: 'Commerce' },
  indicators: [],
  parameters: { ...noTerms, indicator: 'FDI', measure: 'VALUE', years: 3, factor: '20' },
};
const draft = ruleDraftOf(rule);

describe('the next version of a rule', () => {
  it('begins as the one shown, with the terms it was told and no others', () => {
    expect(draft.ownerDepartment).toBe('D105');
    expect(draft.parameters).toEqual({
      indicator: 'FDI',
      measure: 'VALUE',
      years: 3,
      factor: '20',
    });
  });

  it('offers its numbers to the form, counts as numbers and values as text', () => {
    expect(numberTerms(draft)).toEqual([
      { term: 'factor', text: '20' },
      { term: 'years', text: '3' },
    ]);
    expect(withTerm(draft, 'years', '5').parameters.years).toBe(5);
    expect(withTerm(draft, 'factor', '15.5').parameters.factor).toBe('15.5');
  });
});

it('a new rule has the shape of the form, an empty object has not', () => {
  expect([isRuleDraft(NEW_RULE), isRuleDraft({})]).toEqual([true, false]);
});
