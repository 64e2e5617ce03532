import { registerEnumType } from 'type-graphql';
import { MAPPING_SOURCES } from '../actions/draft/draft-report.ts';
import { CORRECTION_KINDS, CORRECTION_STATES } from '../data/correction/correction.repository.ts';
import { DRAFT_STATES } from '../data/draft/draft.repository.ts';
import { PUSH_DOORS, PUSH_MODES } from '../data/observation/push.repository.ts';
import {
  DIRECTIONS,
  FREQUENCIES,
  INDICATOR_KINDS,
  TIME_AGGREGATIONS,
  UNIT_AGGREGATIONS,
} from '../domain/indicator.ts';
import { GAP_REASONS, GREY_REASONS } from '../domain/light.ts';
import { LIGHT_COLOURS, LIGHT_SHAPES } from '../domain/light-rule.ts';
import { MISSING_REASONS, VALUE_QUALITIES } from '../domain/observation.ts';
import { ROLES } from '../domain/permission.ts';
import { PUSH_FINDING_CODES } from '../domain/push-finding.ts';
import { RANKING_METHODS } from '../domain/ranking.ts';
import { ROW_ACTIONS } from '../domain/raw-row.ts';
import { UNIT_TYPES } from '../domain/unit.ts';
import { LINEAGE_KINDS } from '../domain/unit-lineage.ts';

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
  DEPARTMENT_HEAD: '牵头部门负责人: may do the same, and signs receipts.',
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
export const GapReasonEnum = wordEnum(
  'GapReason',
  'Why a trend has no value: as for lights, or the past of others may not stand for it.',
  GAP_REASONS,
  {
    NOT_APPLICABLE: '不适用: pushed so, or the unit did not exist yet.',
    UNIT_DISSOLVED: '单位撤并: the unit no longer existed.',
    HISTORY_NOT_CARRIED:
      '沿革未衔接: it did not exist yet, and nobody said that old figures stand for it.',
  },
);
export const LineageKindEnum = wordEnum(
  'LineageKind',
  'How one unit goes into another.',
  LINEAGE_KINDS,
  {
    RECODE: '改码: the same area under another code.',
    MERGE: '合并: with others, or into one that existed.',
    SPLIT: '析置: into several.',
    TRANSFER: '划转: a part goes.',
  },
);
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
export const PushDoorEnum = wordEnum('PushDoor', 'Through which door a push came.', PUSH_DOORS, {
  FOLDER: 'A watched folder.',
  CORRECTION: 'An approved correction case.',
  UNDO: 'The undoing of an earlier push.',
  RECONCILIATION: "A reconciliation that adopted the other department's figure.",
});
export const PushModeEnum = wordEnum('PushMode', 'How a push treats what is known.', PUSH_MODES, {
  MERGE: '合并: adds and corrects what its rows name.',
  REPLACE: '整体替换: also withdraws what its scope holds and its rows leave out.',
});
export const RowActionEnum = wordEnum('RowAction', 'What a row asks for.', ROW_ACTIONS, {
  MERGE: 'Adds the value or corrects it.',
  REPLACE: 'The same, with everything the row says about it.',
  DELETE: '撤回: withdraws it; an empty field stands for all.',
});
export const DraftStateEnum = wordEnum('PushDraftState', 'Where a draft stands.', DRAFT_STATES, {
  RECEIVED: 'Waiting for its turn.',
  READING: 'Its files are being read and checked row by row.',
  CHECKING: 'It is being run to its end without being kept.',
  READY: 'Waiting for its sender to confirm.',
  REFUSED: 'There are findings; nothing can be written.',
  CONFIRMED: 'Written: there is a receipt, or a correction case, or both.',
  DISCARDED: 'Thrown away by its sender.',
  FAILED: 'The hub could not finish; it can be tried again.',
});
export const MappingSourceEnum = wordEnum(
  'MappingSource',
  'How the reading of a file was chosen.',
  MAPPING_SOURCES,
  {
    NAMED: 'A saved mapping, by its code.',
    GIVEN: 'Sent with the draft.',
    RECOGNISED: 'Saved for files of this shape.',
    STANDARD: 'Standard headers, or SDMX-CSV.',
    PROPOSED: 'Guessed: to be looked at by a person.',
  },
);
export const CorrectionKindEnum = wordEnum(
  'CorrectionKind',
  'Why signed values shall change.',
  CORRECTION_KINDS,
  {
    ERROR: '差错更正',
    SCHEDULED_REVISION: '例行修订: preliminary to verified or final.',
    METHOD_CHANGE: '口径调整',
    UNDO: '整批撤销',
  },
);
export const CorrectionStateEnum = wordEnum(
  'CorrectionState',
  'Where a correction case stands.',
  CORRECTION_STATES,
  {
    REQUESTED: '待批准',
    APPROVED: '已批准: the new revisions are written.',
    REJECTED: '未批准',
    CANCELLED: '已撤回',
  },
);
export const PushFindingCodeEnum = wordEnum(
  'PushFindingCode',
  'Stable codes of what can be wrong with a push.',
  PUSH_FINDING_CODES,
);
