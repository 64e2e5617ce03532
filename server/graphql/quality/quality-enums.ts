import { registerEnumType } from 'type-graphql';
import {
  COMPARISONS,
  OUTLIER_MEASURES,
  QUALITY_RULE_KINDS,
  SEVERITIES,
} from '../../domain/quality-rule.ts';
import { FLAG_STATES, QUALITY_VERDICTS } from '../../domain/quality-verdict.ts';
import { RECONCILIATION_VERDICTS, SCORING_SIDES } from '../../domain/reconciliation.ts';

function wordEnum<T extends string>(
  name: string,
  words: readonly T[],
  description: string,
  meanings: Partial<Record<T, string>> = {},
): Record<T, T> {
  const values = Object.fromEntries(words.map((word) => [word, word])) as Record<T, T>;
  const valuesConfig = Object.fromEntries(
    Object.entries(meanings).map(([word, text]) => [word, { description: text as string }]),
  );
  registerEnumType(values, { name, description, valuesConfig: valuesConfig as never });
  return values;
}

export const QualityRuleKindEnum = wordEnum(
  'QualityRuleKind',
  QUALITY_RULE_KINDS,
  'What a quality rule looks at.',
  {
    RANGE: '取值范围: a value between two ends.',
    CUMULATIVE_FALLS: '累计下降: a year-to-date amount below the one before it.',
    MONTH_AGAINST_CUMULATIVE: '当月与累计: the month and what came before make up the cumulative.',
    LEVEL_AGAINST_GROWTH: '总量与增速: the growth published against the growth of the level.',
    PARTS_AGAINST_TOTAL: '分项与总计: a total against the sum of its parts.',
    RELATION: '指标间关系: a linear relation between indicators of one unit.',
    OUTLIER_SEASONAL: '历史离群: far from the same season of earlier years.',
    OUTLIER_PEER: '同类离群: far from the other units of the category.',
    REPEATED_VALUE: '数值不变: the same figure many periods in a row.',
    REVISION_SIZE: '修订幅度: a correction larger than usual.',
  },
);
export const QualitySeverityEnum = wordEnum(
  'QualitySeverity',
  SEVERITIES,
  'What a broken rule does.',
  {
    BLOCKING: 'Refuses the whole push.',
    WARNING: 'Lets it in and asks for a verdict.',
    INFO: 'Lets it in and mentions it.',
  },
);
export const ComparisonEnum = wordEnum('Comparison', COMPARISONS, 'How two sides must stand.', {
  AT_MOST: '≤',
  EQUAL: '=',
  AT_LEAST: '≥',
});
export const OutlierMeasureEnum = wordEnum(
  'OutlierMeasure',
  OUTLIER_MEASURES,
  'What an outlier rule compares.',
  { VALUE: 'The value itself.', YEAR_ON_YEAR: 'Its change on the same period last year.' },
);
export const QualityVerdictEnum = wordEnum(
  'QualityVerdict',
  QUALITY_VERDICTS,
  'What is said about a flag.',
  {
    CONFIRMED_RIGHT: '数据属实: the figure stands; an unchanged one is not flagged again.',
    WILL_CORRECT: '将更正: a correction follows.',
    RULE_WRONG: '规则有误: the rule is at fault; said by the appraisal office only.',
  },
);
export const FlagStateEnum = wordEnum('FlagState', FLAG_STATES, 'Where a flag stands.', {
  OPEN: 'Waits for a verdict.',
  JUDGED: 'Has one.',
  SUPERSEDED: 'One of its figures was replaced before anybody judged it.',
});
export const FlagFilterEnum = wordEnum(
  'FlagFilter',
  [...FLAG_STATES, 'ALL'] as const,
  'Which flags to list.',
  { ALL: 'Every flag, superseded ones included.' },
);
export const ScoringSideEnum = wordEnum(
  'ScoringSide',
  SCORING_SIDES,
  'Whose figure is scored: that of the indicator or that of its counterpart.',
);
export const ReconciliationVerdictEnum = wordEnum(
  'ReconciliationVerdict',
  RECONCILIATION_VERDICTS,
  'What was decided between two departments.',
  {
    KEEP: 'The scoring side stays as it is.',
    ADOPT_COUNTERPART: 'The scoring side takes the figure of the other side.',
  },
);
