import { Field, Int, ObjectType } from 'type-graphql';
import type { Decimal } from '../../domain/decimal.ts';
import type { GreyReason } from '../../domain/light.ts';
import type { LightColour } from '../../domain/light-rule.ts';
import type { Period } from '../../domain/period.ts';
import type { LagMeasure, ProgressStatus } from '../../domain/progress.ts';
import {
  IndicatorObject,
  LightLegendEntryType,
  LightRuleType,
} from '../catalogue/indicator.type.ts';
import { AppraisalCategoryType, UnitObject } from '../catalogue/unit.type.ts';
import { GreyReasonEnum, LagMeasureEnum, LightColourEnum, ProgressStatusEnum } from '../enums.ts';
import { ObservationRevisionType } from '../observation/observation.type.ts';
import { DateTimeScalar, DecimalScalar, PeriodScalar } from '../scalars/scalars.ts';
import { TargetType } from '../target/target.type.ts';

type Light = LightColour | 'GREY';

@ObjectType('LightCount', { simpleResolvers: true })
export class LightCountType {
  @Field(() => LightColourEnum)
  light!: Light;

  @Field(() => Int)
  count!: number;
}

@ObjectType('GreyCount', { simpleResolvers: true })
export class GreyCountType {
  @Field(() => GreyReasonEnum)
  reason!: GreyReason;

  @Field(() => Int)
  count!: number;
}

@ObjectType('CockpitSummary', {
  simpleResolvers: true,
  description: "The figures of the cockpit's one sentence.",
})
export class CockpitSummaryType {
  @Field(() => PeriodScalar)
  period!: Period;

  @Field(() => AppraisalCategoryType)
  category!: AppraisalCategoryType;

  @Field(() => DecimalScalar, {
    description: 'Share of the year gone at the close of the month, per hundred, one decimal.',
  })
  timeProgressPercent!: Decimal;

  @Field(() => Int, {
    description: 'Cells of the matrix: units × indicators; those without a target are grey.',
  })
  cellCount!: number;

  @Field(() => Int)
  indicatorCount!: number;

  @Field(() => Int)
  unitCount!: number;

  @Field(() => [LightCountType])
  lightCounts!: LightCountType[];

  @Field(() => [GreyCountType])
  greyCounts!: GreyCountType[];

  @Field(() => Int, { description: 'Lights on the red list that were not on it a month before.' })
  newRedCount!: number;

  @Field(() => Int, { description: 'Lights on the red list a month before that have left it.' })
  clearedRedCount!: number;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'Instant of the newest push; null before the first.',
  })
  dataAsOf!: Date | null;

  @Field(() => String, { nullable: true })
  latestReceiptNumber!: string | null;
}

@ObjectType('LightMatrix', {
  simpleResolvers: true,
  description:
    'Lights of a category in parallel arrays, row by row: place = unit index × number of indicators + indicator index.',
})
export class LightMatrixType {
  @Field(() => PeriodScalar)
  period!: Period;

  @Field(() => AppraisalCategoryType)
  category!: AppraisalCategoryType;

  @Field(() => [UnitObject])
  units!: UnitObject[];

  @Field(() => [IndicatorObject])
  indicators!: IndicatorObject[];

  @Field(() => [LightLegendEntryType])
  legend!: LightLegendEntryType[];

  @Field(() => [LightColourEnum])
  lights!: Light[];

  @Field(() => [GreyReasonEnum], { nullable: 'items', description: 'Null where a light is lit.' })
  reasons!: (GreyReason | null)[];

  @Field(() => [DecimalScalar], {
    nullable: 'items',
    description:
      'How far behind, as printed; negative = ahead; null where not measured or a cap of zero is breached.',
  })
  lagPoints!: (string | null)[];

  @Field(() => [LagMeasureEnum], {
    nullable: 'items',
    description: 'What the gap is counted in; null where there is none.',
  })
  lagMeasures!: (LagMeasure | null)[];

  @Field(() => [Int], {
    nullable: 'items',
    description: 'Reporting months of the year in a row with this light; null without a target.',
  })
  monthsInRow!: (number | null)[];

  @Field(() => DateTimeScalar, { nullable: true })
  dataAsOf!: Date | null;
}

@ObjectType('RedListItem', {
  simpleResolvers: true,
  description: 'One light on the red list and whom to ask.',
})
export class RedListItemType {
  @Field(() => UnitObject)
  unit!: UnitObject;

  @Field(() => IndicatorObject)
  indicator!: IndicatorObject;

  @Field(() => LightColourEnum)
  light!: Light;

  @Field(() => DecimalScalar, {
    nullable: true,
    description: 'Null when a cap of zero is breached: no ratio exists.',
  })
  lagPoints!: string | null;

  @Field(() => LagMeasureEnum, { nullable: true })
  lagMeasure!: LagMeasure | null;

  @Field(() => DecimalScalar, { nullable: true })
  actual!: string | null;

  @Field(() => DecimalScalar, { nullable: true })
  due!: string | null;

  @Field(() => DecimalScalar, { nullable: true, description: 'Null for bands and milestones.' })
  target!: string | null;

  @Field(() => Int)
  monthsInRow!: number;

  @Field(() => UnitObject)
  leadDepartment!: UnitObject;

  @Field(() => String, { nullable: true, description: 'Null where the target names nobody.' })
  responsiblePerson!: string | null;
}

@ObjectType('GreenShareMonth', {
  simpleResolvers: true,
  description: "Share of lit lights that are on schedule at a month's close.",
})
export class GreenShareMonthType {
  @Field(() => PeriodScalar)
  period!: Period;

  @Field(() => Int)
  litCount!: number;

  @Field(() => Int)
  onScheduleCount!: number;

  @Field(() => Int, { description: 'Never counted as on schedule.' })
  greyCount!: number;

  @Field(() => DecimalScalar, {
    nullable: true,
    description: 'Per hundred, one decimal; null where no light is lit.',
  })
  sharePercent!: Decimal | null;

  @Field(() => DecimalScalar, {
    nullable: true,
    description: 'Same month last year, units that were there then.',
  })
  lastYearSharePercent!: Decimal | null;
}

@ObjectType('UnitProfile', {
  simpleResolvers: true,
  description: 'Everything a unit is measured by, in arrays along the indicators.',
})
export class UnitProfileType {
  @Field(() => UnitObject)
  unit!: UnitObject;

  @Field(() => PeriodScalar)
  period!: Period;

  @Field(() => [LightLegendEntryType])
  legend!: LightLegendEntryType[];

  @Field(() => [IndicatorObject])
  indicators!: IndicatorObject[];

  @Field(() => [PeriodScalar], {
    nullable: 'items',
    description: 'Period whose value was read; null when nothing was owed yet.',
  })
  observedPeriods!: (Period | null)[];

  @Field(() => [DecimalScalar], { nullable: 'items' })
  actuals!: (string | null)[];

  @Field(() => [DecimalScalar], { nullable: 'items' })
  targets!: (string | null)[];

  @Field(() => [DecimalScalar], { nullable: 'items' })
  dues!: (string | null)[];

  @Field(() => [DecimalScalar], {
    nullable: 'items',
    description: 'Share of the target reached, per hundred; null where a share means nothing.',
  })
  completionRates!: (string | null)[];

  @Field(() => [DecimalScalar], { nullable: 'items' })
  lagPoints!: (string | null)[];

  @Field(() => [LagMeasureEnum], { nullable: 'items' })
  lagMeasures!: (LagMeasure | null)[];

  @Field(() => [ProgressStatusEnum], { nullable: 'items' })
  statuses!: (ProgressStatus | null)[];

  @Field(() => [LightColourEnum])
  lights!: Light[];

  @Field(() => [GreyReasonEnum], { nullable: 'items' })
  reasons!: (GreyReason | null)[];

  @Field(() => [Int])
  monthsInRow!: number[];

  @Field(() => DateTimeScalar, { nullable: true })
  dataAsOf!: Date | null;
}

@ObjectType('ExplanationStep', {
  simpleResolvers: true,
  description: 'One line of the way from value to light.',
})
export class ExplanationStepType {
  @Field(() => String)
  textZh!: string;

  @Field(() => String)
  textEn!: string;
}

@ObjectType('Progress', {
  simpleResolvers: true,
  description: 'One light explained: number, rule, actual and target, pushed row, receipt.',
})
export class ProgressType {
  @Field(() => UnitObject)
  unit!: UnitObject;

  @Field(() => IndicatorObject)
  indicator!: IndicatorObject;

  @Field(() => PeriodScalar)
  period!: Period;

  @Field(() => PeriodScalar, {
    description: 'Period whose value was read: the newest the indicator reports by this month.',
  })
  observedPeriod!: Period;

  @Field(() => ObservationRevisionType, {
    nullable: true,
    description: 'Null when nothing was pushed for the period.',
  })
  observation!: ObservationRevisionType | null;

  @Field(() => TargetType, { nullable: true, description: 'Null when none was assigned.' })
  target!: TargetType | null;

  @Field(() => DecimalScalar, {
    nullable: true,
    description: 'Share of the target due, per hundred; null when not measured.',
  })
  scheduledSharePercent!: Decimal | null;

  @Field(() => DecimalScalar, { nullable: true })
  due!: Decimal | null;

  @Field(() => DecimalScalar, { nullable: true })
  completionRate!: Decimal | null;

  @Field(() => DecimalScalar, {
    nullable: true,
    description: 'Rounded as the rule compares it; positive = behind.',
  })
  lagPoints!: Decimal | null;

  @Field(() => LagMeasureEnum, { nullable: true })
  lagMeasure!: LagMeasure | null;

  @Field(() => ProgressStatusEnum, { nullable: true })
  status!: ProgressStatus | null;

  @Field(() => LightColourEnum)
  light!: Light;

  @Field(() => GreyReasonEnum, { nullable: true })
  reason!: GreyReason | null;

  @Field(() => LightRuleType)
  rule!: LightRuleType;

  @Field(() => Int)
  monthsInRow!: number;

  @Field(() => [ExplanationStepType])
  steps!: ExplanationStepType[];

  @Field(() => [PeriodScalar])
  sparkPeriods!: Period[];

  @Field(() => [DecimalScalar], {
    nullable: 'items',
    description: 'Values of this year and the last; null = gap.',
  })
  spark!: (Decimal | null)[];

  @Field(() => [ObservationRevisionType], {
    description: 'All revisions of the value, oldest first.',
  })
  history!: ObservationRevisionType[];
}
