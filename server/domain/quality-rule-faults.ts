import type { Decimal } from './decimal.ts';
import type { Indicator } from './indicator.ts';
import {
  indicatorsOf,
  PARAMETER_NAMES,
  PARAMETERS,
  type ParameterName,
  type QualityRuleKind,
  type RuleBody,
  type RuleHead,
  type RuleParameters,
  ruleBody,
} from './quality-rule.ts';

/** A rule as somebody wants to save it. */
export type RuleDraft = RuleHead & { kind: QualityRuleKind; parameters: RuleParameters };

export type RuleFaultCode =
  | 'CODE_REPEATED'
  | 'TEXT_BLANK'
  | 'KIND_CHANGED'
  | 'PARAMETER_MISSING'
  | 'PARAMETER_SUPERFLUOUS'
  | 'REFERENCE_UNKNOWN'
  | 'INDICATOR_UNFIT'
  | 'OUT_OF_RANGE';

/** One thing that keeps rules from being saved: which rule of the input, which field, the value found there. */
export type RuleFault = { index: number; field: string; value: string; code: RuleFaultCode };

/** What rules may refer to. */
export type RuleReferences = {
  indicators: ReadonlyMap<string, Indicator>;
  units: { has: (code: string) => boolean };
  categories: ReadonlySet<string>;
  /** Kind of each rule already saved: it stays what it is, only its terms change. */
  kinds: ReadonlyMap<string, QualityRuleKind>;
};

type Report = (field: string, value: string, code: RuleFaultCode) => void;

/** Everything that is wrong with rules to be saved; empty when all can be. */
export function qualityRuleFaults(
  drafts: readonly RuleDraft[],
  known: RuleReferences,
): RuleFault[] {
  const faults: RuleFault[] = [];
  const seen = new Set<string>();
  for (const [index, draft] of drafts.entries()) {
    const report: Report = (field, value, code) => faults.push({ index, field, value, code });
    for (const field of ['code', 'nameZh', 'nameEn'] as const) {
      if (draft[field].trim() === '') report(field, draft[field], 'TEXT_BLANK');
    }
    if (seen.has(draft.code)) report('code', draft.code, 'CODE_REPEATED');
    seen.add(draft.code);
    const kind = known.kinds.get(draft.code);
    if (kind !== undefined && kind !== draft.kind) report('kind', draft.kind, 'KIND_CHANGED');
    if (!known.units.has(draft.ownerDepartmentCode)) {
      report('ownerDepartment', draft.ownerDepartmentCode, 'REFERENCE_UNKNOWN');
    }
    parameterFaults(draft, report);
    const body = ruleBody(draft.kind, draft.parameters);
    if (body === null) continue;
    referenceFaults(body, known, report);
    rangeFaults(draft.parameters, report);
  }
  return faults;
}

function parameterFaults({ kind, parameters }: RuleDraft, report: Report): void {
  const { needs, may } = PARAMETERS[kind];
  const isTold = (name: ParameterName) => parameters[name] !== null;
  for (const name of PARAMETER_NAMES) {
    if (needs.includes(name) && !isTold(name)) report(name, '', 'PARAMETER_MISSING');
    if (!needs.includes(name) && !may.includes(name) && isTold(name)) {
      report(name, String(parameters[name]), 'PARAMETER_SUPERFLUOUS');
    }
  }
  if (kind === 'RANGE' && !isTold('min') && !isTold('max')) report('min', '', 'PARAMETER_MISSING');
  if (kind === 'RELATION' && parameters.left?.length === 0) report('left', '', 'PARAMETER_MISSING');
  if (kind !== 'PARTS_AGAINST_TOTAL') return;
  const { partIndicators, totalUnit, partTypes } = parameters;
  const byUnit = totalUnit !== null;
  if (!byUnit && !partIndicators?.length) report('partIndicators', '', 'PARAMETER_MISSING');
  if (byUnit && partIndicators !== null) {
    report('partIndicators', partIndicators.join(' '), 'PARAMETER_SUPERFLUOUS');
  }
  if (byUnit && !partTypes?.length) report('partTypes', '', 'PARAMETER_MISSING');
  if (!byUnit && partTypes !== null)
    report('partTypes', partTypes.join(' '), 'PARAMETER_SUPERFLUOUS');
}

function referenceFaults(body: RuleBody, known: RuleReferences, report: Report): void {
  const isKnown = new Set<string>();
  for (const code of indicatorsOf(body)) {
    if (known.indicators.has(code)) isKnown.add(code);
    else report('indicator', code, 'REFERENCE_UNKNOWN');
  }
  if (body.kind === 'OUTLIER_PEER' && !known.categories.has(body.category)) {
    report('category', body.category, 'REFERENCE_UNKNOWN');
  }
  if (body.kind === 'PARTS_AGAINST_TOTAL' && body.totalUnit && !known.units.has(body.totalUnit)) {
    report('totalUnit', body.totalUnit, 'REFERENCE_UNKNOWN');
  }
  const unfit = unfitIndicator(body, known.indicators);
  if (unfit !== null && isKnown.has(unfit)) report('indicator', unfit, 'INDICATOR_UNFIT');
}

/** An indicator the rule cannot say anything sensible about; null when all fit. */
function unfitIndicator(body: RuleBody, indicators: ReadonlyMap<string, Indicator>): string | null {
  if (body.kind === 'RELATION') return null;
  const indicator = indicators.get(body.indicator);
  if (!indicator) return null;
  switch (body.kind) {
    case 'CUMULATIVE_FALLS':
    case 'MONTH_AGAINST_CUMULATIVE':
      return indicator.kind === 'CUMULATIVE_AMOUNT' ? null : indicator.code;
    case 'PARTS_AGAINST_TOTAL':
      return body.totalUnit === null || indicator.unitAggregation === 'SUM' ? null : indicator.code;
    case 'LEVEL_AGAINST_GROWTH': {
      const growth = indicators.get(body.growthIndicator);
      if (growth && growth.kind !== 'GROWTH_RATE') {
        return body.growthIndicator;
      }
      return null;
    }
    default:
      return null;
  }
}

const NOT_NEGATIVE = ['tolerance', 'tolerancePercent', 'relativePercent', 'percent'] as const;
/** Least and most of the whole numbers. */
const COUNTS = { years: [1, 30], minPoints: [3, 100], periods: [2, 60] } as const;

function rangeFaults(parameters: RuleParameters, report: Report): void {
  const check = (field: ParameterName, value: Decimal | null, isGood: (v: Decimal) => boolean) => {
    if (value !== null && !isGood(value)) report(field, value.toFixed(), 'OUT_OF_RANGE');
  };
  for (const field of NOT_NEGATIVE) check(field, parameters[field], (value) => value.gte(0));
  check('factor', parameters.factor, (value) => value.gt(0));
  const { min, max } = parameters;
  if (max !== null) check('min', min, (value) => value.lte(max));
  for (const [field, [least, most]] of Object.entries(COUNTS)) {
    const count = parameters[field as keyof typeof COUNTS];
    if (count !== null && (!Number.isInteger(count) || count < least || count > most)) {
      report(field, String(count), 'OUT_OF_RANGE');
    }
  }
}
