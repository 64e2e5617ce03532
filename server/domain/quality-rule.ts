import { type Decimal, ZERO } from './decimal.ts';
import type { UnitType } from './unit.ts';

/** What a rule looks at; `docs/quality.md` has each in words. */
export const QUALITY_RULE_KINDS = [
  'RANGE',
  'CUMULATIVE_FALLS',
  'MONTH_AGAINST_CUMULATIVE',
  'LEVEL_AGAINST_GROWTH',
  'PARTS_AGAINST_TOTAL',
  'RELATION',
  'OUTLIER_SEASONAL',
  'OUTLIER_PEER',
  'REPEATED_VALUE',
  'REVISION_SIZE',
] as const;
export type QualityRuleKind = (typeof QUALITY_RULE_KINDS)[number];

/** BLOCKING refuses the whole push; WARNING and INFO let it in and put a flag into the review queue. */
export const SEVERITIES = ['BLOCKING', 'WARNING', 'INFO'] as const;
export type Severity = (typeof SEVERITIES)[number];

export const COMPARISONS = ['AT_MOST', 'EQUAL', 'AT_LEAST'] as const;
export type Comparison = (typeof COMPARISONS)[number];

/** What an outlier rule compares: the value itself, or its change on the same period last year. */
export const OUTLIER_MEASURES = ['VALUE', 'YEAR_ON_YEAR'] as const;
export type OutlierMeasure = (typeof OUTLIER_MEASURES)[number];

/** One summand of a relation: factor × indicator. */
export type Term = { indicatorCode: string; factor: Decimal };

/** Everything a rule can be told, as it is saved; null = not told. Which kind takes which is in `PARAMETERS`. */
export type RuleParameters = {
  /** The indicator judged; in PARTS_AGAINST_TOTAL the total, in LEVEL_AGAINST_GROWTH the level. */
  indicator: string | null;
  /** Published growth of the level, per hundred. */
  growthIndicator: string | null;
  /** Indicators of the same unit that make up the total. */
  partIndicators: string[] | null;
  /** Unit whose value is the sum of the units below it. */
  totalUnit: string | null;
  /** Which kinds of units below it are its parts. */
  partTypes: UnitType[] | null;
  left: Term[] | null;
  comparison: Comparison | null;
  right: Term[] | null;
  constant: Decimal | null;
  min: Decimal | null;
  max: Decimal | null;
  /** Whether the ends themselves are allowed; null = they are. */
  isInclusive: boolean | null;
  /** Difference still accepted, in the unit of measure (growth: in points); null = none. */
  tolerance: Decimal | null;
  /** Difference still accepted, per hundred of the total; the larger of the two tolerances holds. */
  tolerancePercent: Decimal | null;
  measure: OutlierMeasure | null;
  /** How many earlier years the same season is compared with. */
  years: number | null;
  /** Fewer points than these and nothing is said. */
  minPoints: number | null;
  /** How many scaled median absolute deviations away is too far. */
  factor: Decimal | null;
  /** Where the deviation is zero: how many per hundred of the median is too far. */
  relativePercent: Decimal | null;
  /** Category whose units are the peers. */
  category: string | null;
  /** How many periods in a row with the same figure are too many. */
  periods: number | null;
  /** How large a correction may be, per hundred of the earlier value. */
  percent: Decimal | null;
};

type Bounds = { tolerance: Decimal; tolerancePercent: Decimal };
type Outlier = {
  indicator: string;
  measure: OutlierMeasure;
  minPoints: number;
  factor: Decimal;
  relativePercent: Decimal;
};

/** What a rule of each kind says, complete: optional parameters have their defaults. */
export type RuleBody =
  | {
      kind: 'RANGE';
      indicator: string;
      min: Decimal | null;
      max: Decimal | null;
      isInclusive: boolean;
    }
  | { kind: 'CUMULATIVE_FALLS'; indicator: string; tolerance: Decimal }
  | ({ kind: 'MONTH_AGAINST_CUMULATIVE'; indicator: string } & Bounds)
  | {
      kind: 'LEVEL_AGAINST_GROWTH';
      indicator: string;
      growthIndicator: string;
      tolerance: Decimal;
    }
  | ({
      kind: 'PARTS_AGAINST_TOTAL';
      indicator: string;
      /** Null when the parts are units. */
      partIndicators: string[] | null;
      /** Null when the parts are indicators. */
      totalUnit: string | null;
      partTypes: UnitType[];
    } & Bounds)
  | {
      kind: 'RELATION';
      left: Term[];
      comparison: Comparison;
      right: Term[];
      constant: Decimal;
      tolerance: Decimal;
    }
  | ({ kind: 'OUTLIER_SEASONAL'; years: number } & Outlier)
  | ({ kind: 'OUTLIER_PEER'; category: string } & Outlier)
  | { kind: 'REPEATED_VALUE'; indicator: string; periods: number }
  | { kind: 'REVISION_SIZE'; indicator: string; percent: Decimal };

/** Body of one kind. */
export type BodyOf<K extends QualityRuleKind> = Extract<RuleBody, { kind: K }>;

/** A rule without what it says: name, owner, weight. */
export type RuleHead = {
  code: string;
  nameZh: string;
  nameEn: string;
  /** Department that answers for the rule. */
  ownerDepartmentCode: string;
  severity: Severity;
  noteZh: string;
  noteEn: string;
  /** An inactive rule judges nothing and keeps its history. */
  isActive: boolean;
};
export type QualityRule = RuleHead & { body: RuleBody };

export type ParameterName = keyof RuleParameters;
type Takes = { needs: readonly ParameterName[]; may: readonly ParameterName[] };

const OUTLIER_NEEDS = ['indicator', 'measure', 'minPoints', 'factor', 'relativePercent'] as const;

/** Which parameters each kind needs and which it may have; all others must be left out. */
export const PARAMETERS: Record<QualityRuleKind, Takes> = {
  RANGE: { needs: ['indicator'], may: ['min', 'max', 'isInclusive'] },
  CUMULATIVE_FALLS: { needs: ['indicator'], may: ['tolerance'] },
  MONTH_AGAINST_CUMULATIVE: { needs: ['indicator'], may: ['tolerance', 'tolerancePercent'] },
  LEVEL_AGAINST_GROWTH: { needs: ['indicator', 'growthIndicator', 'tolerance'], may: [] },
  PARTS_AGAINST_TOTAL: {
    needs: ['indicator'],
    may: ['partIndicators', 'totalUnit', 'partTypes', 'tolerance', 'tolerancePercent'],
  },
  RELATION: { needs: ['left', 'comparison'], may: ['right', 'constant', 'tolerance'] },
  OUTLIER_SEASONAL: { needs: [...OUTLIER_NEEDS, 'years'], may: [] },
  OUTLIER_PEER: { needs: [...OUTLIER_NEEDS, 'category'], may: [] },
  REPEATED_VALUE: { needs: ['indicator', 'periods'], may: [] },
  REVISION_SIZE: { needs: ['indicator', 'percent'], may: [] },
};

const NOTHING_TOLD: RuleParameters = {
  indicator: null,
  growthIndicator: null,
  partIndicators: null,
  totalUnit: null,
  partTypes: null,
  left: null,
  comparison: null,
  right: null,
  constant: null,
  min: null,
  max: null,
  isInclusive: null,
  tolerance: null,
  tolerancePercent: null,
  measure: null,
  years: null,
  minPoints: null,
  factor: null,
  relativePercent: null,
  category: null,
  periods: null,
  percent: null,
};
export const PARAMETER_NAMES = Object.keys(NOTHING_TOLD) as ParameterName[];

/** All parameters, those not named null. */
export function ruleParameters(told: Partial<RuleParameters>): RuleParameters {
  return { ...NOTHING_TOLD, ...told };
}

/** The parameters a saved rule was told, for showing and changing it. */
export function parametersOf(body: RuleBody): RuleParameters {
  const { kind: _, ...told } = body;
  return ruleParameters(told as Partial<RuleParameters>);
}

const DEFAULTS: Partial<RuleParameters> = {
  isInclusive: true,
  tolerance: ZERO,
  tolerancePercent: ZERO,
  constant: ZERO,
  right: [],
  partTypes: [],
};

/** The body of a kind out of its parameters; null when one it needs is missing. Whether they make sense is for `qualityRuleFaults`. */
export function ruleBody(kind: QualityRuleKind, parameters: RuleParameters): RuleBody | null {
  const { needs, may } = PARAMETERS[kind];
  if (needs.some((name) => parameters[name] === null)) return null;
  const told = [...needs, ...may].map((name) => [name, parameters[name] ?? DEFAULTS[name] ?? null]);
  return { kind, ...Object.fromEntries(told) } as RuleBody;
}

/** Indicators a rule reads, each once; the first is the one its flags stand on. */
export function indicatorsOf(body: RuleBody): string[] {
  switch (body.kind) {
    case 'RELATION':
      return [...new Set([...body.left, ...body.right].map((term) => term.indicatorCode))];
    case 'LEVEL_AGAINST_GROWTH':
      return [body.growthIndicator, body.indicator];
    case 'PARTS_AGAINST_TOTAL':
      return [body.indicator, ...(body.partIndicators ?? [])];
    default:
      return [body.indicator];
  }
}
