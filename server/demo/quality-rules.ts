import { decimal } from '../domain/decimal.ts';
import {
  type QualityRuleKind,
  type RuleParameters,
  ruleParameters,
} from '../domain/quality-rule.ts';
import type { RuleDraft } from '../domain/quality-rule-faults.ts';
import { CITY_CODE } from './catalogue/places.ts';

type Terms = Pick<RuleDraft, 'code' | 'severity'> & {
  owner: string;
  names: [zh: string, en: string];
  notes?: [zh: string, en: string];
};

function rule(kind: QualityRuleKind, terms: Terms, told: Partial<RuleParameters>): RuleDraft {
  const { owner, names, notes = ['', ''], ...head } = terms;
  return {
    ...head,
    nameZh: names[0],
    nameEn: names[1],
    ownerDepartmentCode: owner,
    noteZh: notes[0],
    noteEn: notes[1],
    isActive: true,
    kind,
    parameters: ruleParameters(told),
  };
}

const one = (indicatorCode: string) => [{ indicatorCode, factor: decimal(1) }];
const ROUNDING: [string, string] = [
  '分项因四舍五入可能不等于总计',
  'Parts may not add up to the total because each is rounded',
];

/** The rules the demo city holds its figures against, owned by the departments that push them. */
export const DEMO_QUALITY_RULES: readonly RuleDraft[] = [
  rule(
    'RELATION',
    {
      code: 'BUDGET_WITHIN_FISCAL',
      severity: 'BLOCKING',
      owner: 'D103',
      names: ['一般预算收入不超过财政总收入', 'General budget revenue within total fiscal revenue'],
    },
    { left: one('BUDGET_REVENUE'), comparison: 'AT_MOST', right: one('FISCAL_TOTAL') },
  ),
  rule(
    'RANGE',
    {
      code: 'TAX_SHARE_RANGE',
      severity: 'BLOCKING',
      owner: 'D103',
      names: ['税收占比在0至100之间', 'Tax share between 0 and 100'],
    },
    { indicator: 'TAX_SHARE', min: decimal(0), max: decimal(100) },
  ),
  rule(
    'CUMULATIVE_FALLS',
    {
      code: 'FOREIGN_CAPITAL_FALLS',
      severity: 'WARNING',
      owner: 'D105',
      names: ['利用外资累计数下降', 'Foreign capital falls'],
    },
    { indicator: 'FOREIGN_CAPITAL' },
  ),
  rule(
    'CUMULATIVE_FALLS',
    {
      code: 'INVESTMENT_FALLS',
      severity: 'WARNING',
      owner: 'D101',
      names: ['重点项目投资累计数下降', 'Major project investment falls'],
    },
    { indicator: 'MAJOR_INVESTMENT' },
  ),
  rule(
    'REVISION_SIZE',
    {
      code: 'FOREIGN_CAPITAL_REVISION',
      severity: 'WARNING',
      owner: 'D105',
      names: ['利用外资修订过大', 'Large correction of foreign capital'],
    },
    { indicator: 'FOREIGN_CAPITAL', percent: decimal(20) },
  ),
  rule(
    'OUTLIER_SEASONAL',
    {
      code: 'FOREIGN_CAPITAL_SEASON',
      severity: 'WARNING',
      owner: 'D105',
      names: ['利用外资偏离往年同期', 'Foreign capital unlike earlier years'],
    },
    {
      indicator: 'FOREIGN_CAPITAL',
      measure: 'VALUE',
      years: 3,
      minPoints: 3,
      factor: decimal(20),
      relativePercent: decimal(50),
    },
  ),
  rule(
    'LEVEL_AGAINST_GROWTH',
    {
      code: 'BUDGET_GROWTH_AGREES',
      severity: 'WARNING',
      owner: 'D103',
      names: [
        '一般预算收入增速与总量一致',
        'Growth of general budget revenue agrees with its level',
      ],
      notes: [
        '财政增速按同口径计算，调整口径的年份会提示',
        'Fiscal growth is on a comparable basis; years in which the basis changed are flagged',
      ],
    },
    {
      indicator: 'BUDGET_REVENUE',
      growthIndicator: 'BUDGET_REVENUE_GROWTH',
      tolerance: decimal('0.1'),
    },
  ),
  rule(
    'PARTS_AGAINST_TOTAL',
    {
      code: 'GDP_ADDS_UP',
      severity: 'WARNING',
      owner: 'D104',
      names: [
        '各县区、园区生产总值之和与全市一致',
        'Products of the places add up to that of the city',
      ],
      notes: ROUNDING,
    },
    {
      indicator: 'GDP',
      totalUnit: CITY_CODE,
      partTypes: ['COUNTY', 'PARK'],
      tolerancePercent: decimal('0.1'),
    },
  ),
  rule(
    'OUTLIER_PEER',
    {
      code: 'INVESTMENT_GROWTH_PEERS',
      severity: 'INFO',
      owner: 'D104',
      names: ['固投增速偏离同类', 'Investment growth unlike its peers'],
    },
    {
      indicator: 'INVESTMENT_GROWTH',
      measure: 'VALUE',
      category: 'COUNTY',
      minPoints: 5,
      factor: decimal(8),
      relativePercent: decimal(50),
    },
  ),
  rule(
    'REPEATED_VALUE',
    {
      code: 'DEBT_RATIO_REPEATED',
      severity: 'INFO',
      owner: 'D103',
      names: ['债务率多月不变', 'Debt ratio unchanged for months'],
    },
    { indicator: 'DEBT_RATIO', periods: 4 },
  ),
];
