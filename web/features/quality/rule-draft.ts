import type { QualityRule_RuleFragment, QualityRuleInput } from '../../__generated__/graphql.ts';
import { withoutNulls } from '../../ui/read-json.ts';

export type RuleDraft = QualityRuleInput;

/** A rule as it would be saved again. */
export function ruleDraftOf(rule: QualityRule_RuleFragment): RuleDraft {
  const { code, nameZh, nameEn, kind, severity, noteZh, noteEn, isActive, parameters } = rule;
  const { code: ownerDepartment } = rule.ownerDepartment;
  const head = { code, nameZh, nameEn, kind, severity, ownerDepartment, noteZh, noteEn, isActive };
  return { ...head, parameters: withoutNulls(parameters) } as RuleDraft;
}

/** Where a new rule begins: an indicator that must not be below zero. */
export const NEW_RULE: RuleDraft = {
  code: '',
  nameZh: '',
  nameEn: '',
  kind: 'RANGE',
  severity: 'WARNING',
  ownerDepartment: '',
  noteZh: '',
  noteEn: '',
  isActive: true,
  parameters: { indicator: '', min: '0' },
};

/** Whether typed JSON has the shape the form needs; the server judges what is in it. */
export function isRuleDraft(value: object): value is RuleDraft {
  const { parameters } = value as Partial<RuleDraft>;
  return typeof parameters === 'object' && parameters !== null;
}

/** Terms the form offers: numbers of a rule that already has them. Everything else is JSON. */
export const NUMBER_TERMS = [
  'min',
  'max',
  'tolerance',
  'tolerancePercent',
  'factor',
  'relativePercent',
  'percent',
] as const;
export const COUNT_TERMS = ['years', 'minPoints', 'periods'] as const;
export type NumberTerm = (typeof NUMBER_TERMS)[number] | (typeof COUNT_TERMS)[number];

/** The terms of a draft that the form shows, with their values as text. */
export function numberTerms({ parameters }: RuleDraft): { term: NumberTerm; text: string }[] {
  return [...NUMBER_TERMS, ...COUNT_TERMS].flatMap((term) => {
    const value = parameters[term];
    return value === undefined || value === null ? [] : [{ term, text: String(value) }];
  });
}

/** The draft with one term set: counts travel as numbers, values as the text that was typed. */
export function withTerm(draft: RuleDraft, term: NumberTerm, text: string): RuleDraft {
  const isCount = COUNT_TERMS.some((one) => one === term);
  const value = isCount && /^\d+$/.test(text) ? Number(text) : text;
  return { ...draft, parameters: { ...draft.parameters, [term]: value } };
}
