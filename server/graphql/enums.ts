import { registerEnumType } from 'type-graphql';
import {
  DIRECTIONS,
  FREQUENCIES,
  INDICATOR_KINDS,
  TIME_AGGREGATIONS,
  UNIT_AGGREGATIONS,
} from '../domain/indicator.ts';
import { GREY_REASONS } from '../domain/light.ts';
import { LIGHT_COLOURS, LIGHT_SHAPES } from '../domain/light-rule.ts';
import { MISSING_REASONS, VALUE_QUALITIES } from '../domain/observation.ts';
import { ROLES } from '../domain/permission.ts';
import { PUSH_FINDING_CODES } from '../domain/push-finding.ts';
import { RANKING_METHODS } from '../domain/ranking.ts';
import { UNIT_TYPES } from '../domain/unit.ts';

/** The domain's word lists as GraphQL enums: value and name are the same. */
function wordEnum<T extends string>(
  name: string,
  description: string,
  words: readonly T[],
  meanings: Partial<Record<T, string>> = {},
): Record<T, T> {
  const values = Object.fromEntries(words.map((word) => [word, word])) as Record<T, T>;
  const valuesConfig = Object.fromEntries(
    Object.entries(meanings).map(([word, text]) => [word, { description: text as string }]),
  );
  registerEnumType(values, { name, description, valuesConfig: valuesConfig as never });
  return values;
}

export const RoleEnum = wordEnum('Role', 'Who an account is.', ROLES, {
  LEADER: '领导: reads everything.',
  APPRAISAL_OFFICE: '绩效办: keeps the catalogue, assigns targets, supervises.',
  LEAD_DEPARTMENT: '牵头部门: pushes its own indicators.',
  APPRAISED_UNIT: '被考核单位: reads its own figures and the rankings.',
  ANALYST: '分析人员: reads and queries everything.',
  SCREEN: '大屏: reads lights and rankings, unattended.',
});
export const UnitTypeEnum = wordEnum('UnitType', 'Kinds of place and body.', UNIT_TYPES);
export const IndicatorKindEnum = wordEnum(
  'IndicatorKind',
  'What a value is compared with.',
  INDICATOR_KINDS,
  {
    CUMULATIVE_AMOUNT: 'An amount that adds up over the year: compared with the pro-rated target.',
    GROWTH_RATE: 'A year-to-date growth rate: compared with the whole target.',
    LEVEL: 'A state at a time: compared with the whole target.',
    MILESTONE: 'A node: done by its month or not.',
  },
);
export const DirectionEnum = wordEnum(
  'Direction',
  'Which way is good; there is no default.',
  DIRECTIONS,
  {
    POSITIVE: '正向: more is better.',
    REVERSE: '反向: less is better.',
    INTERVAL: '区间: inside a band is good.',
  },
);
export const TimeAggregationEnum = wordEnum(
  'TimeAggregation',
  'How values of one unit combine over time.',
  TIME_AGGREGATIONS,
);
export const UnitAggregationEnum = wordEnum(
  'UnitAggregation',
  'How values of several units combine; NONE refuses a total.',
  UNIT_AGGREGATIONS,
);
export const FrequencyEnum = wordEnum(
  'Frequency',
  'How often an indicator is reported.',
  FREQUENCIES,
);
export const ValueQualityEnum = wordEnum('ValueQuality', 'How firm a value is.', VALUE_QUALITIES, {
  FLASH: '快报',
  ESTIMATE: '预计',
  PRELIMINARY: '初步核算',
  VERIFIED: '已核实',
  FINAL: '终审',
});
export const MissingReasonEnum = wordEnum(
  'MissingReason',
  'Named reasons why there is no value. Missing is never zero.',
  MISSING_REASONS,
);
export const LightColourEnum = wordEnum(
  'LightColour',
  'Colour of a light; what it means is in the rule. GREY: none is lit, see the reason.',
  [...LIGHT_COLOURS, 'GREY'],
);
export const LightShapeEnum = wordEnum(
  'LightShape',
  'Shape drawn with a light, so that colour is never alone.',
  LIGHT_SHAPES,
);
export const GreyReasonEnum = wordEnum('GreyReason', 'Why no light is lit.', GREY_REASONS, {
  NOT_DUE: '未到期: nothing is owed yet.',
  NOT_REPORTED: '未报送: owed and not there.',
  NO_TARGET: '未下达目标',
  ZERO_TARGET: '目标为零: no ratio exists.',
  RULE_UNDEFINED: '规则未定义: the light rule says nothing about this gap.',
});
export const ProgressStatusEnum = wordEnum(
  'ProgressStatus',
  'Where a value stands against what was due.',
  ['COMPLETED', 'COMPLETED_EARLY', 'AHEAD', 'ON_SCHEDULE', 'BEHIND'],
  {
    COMPLETED: '完成',
    COMPLETED_EARLY: '提前完成',
    AHEAD: '超序时',
    ON_SCHEDULE: '达序时',
    BEHIND: '欠进度',
  },
);
export const LagMeasureEnum = wordEnum(
  'LagMeasure',
  'What a gap is counted in.',
  ['PERCENTAGE_POINTS', 'PERCENT_OF_TARGET'],
  {
    PERCENTAGE_POINTS: '百分点',
    PERCENT_OF_TARGET: 'Percent of the target, for levels that are no percentages.',
  },
);
export const RankingMeasureEnum = wordEnum(
  'RankingMeasure',
  'What units are ranked by.',
  ['VALUE', 'LAG', 'ON_SCHEDULE_SHARE'],
  {
    VALUE: 'The value of one indicator, in its direction.',
    LAG: 'The gap to schedule of one indicator, smallest first.',
    ON_SCHEDULE_SHARE: 'The share of all lit lights that are on schedule.',
  },
);
export const RankingMethodEnum = wordEnum(
  'RankingMethod',
  'How ties are numbered.',
  RANKING_METHODS,
  {
    COMPETITION: '1, 1, 3',
    DENSE: '1, 1, 2',
  },
);
export const YoyMeasureEnum = wordEnum('YoyMeasure', 'What a change on last year is counted in.', [
  'PERCENT',
  'PERCENTAGE_POINTS',
]);
export const PushDoorEnum = wordEnum('PushDoor', 'Through which door a push came.', [
  'GRAPHQL',
  'UPLOAD',
  'CLI',
]);
export const PushFindingCodeEnum = wordEnum(
  'PushFindingCode',
  'Stable codes of what can be wrong with a push.',
  PUSH_FINDING_CODES,
);
