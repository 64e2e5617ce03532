import { Field, Int, ObjectType } from 'type-graphql';
import type { RankingMeasure } from '../../actions/progress/read-ranking.ts';
import type { Decimal } from '../../domain/decimal.ts';
import type { GapReason, GreyReason } from '../../domain/light.ts';
import type { LightColour } from '../../domain/light-rule.ts';
import type { MissingReason, ValueQuality } from '../../domain/observation.ts';
import type { Period } from '../../domain/period.ts';
import type { LagMeasure } from '../../domain/progress.ts';
import type { RankingMethod } from '../../domain/ranking.ts';
import { IndicatorObject } from '../catalogue/indicator.type.ts';
import { AppraisalCategoryType, UnitObject } from '../catalogue/unit.type.ts';
import {
  GapReasonEnum,
  GreyReasonEnum,
  LagMeasureEnum,
  LightColourEnum,
  MissingReasonEnum,
  RankingMeasureEnum,
  RankingMethodEnum,
  ValueQualityEnum,
  YoyMeasureEnum,
} from '../enums.ts';
import { DateTimeScalar, DecimalScalar, PeriodScalar } from '../scalars/scalars.ts';

@ObjectType('RankingRow', { simpleResolvers: true })
export class RankingRowType {
  @Field(() => UnitObject)
  unit!: UnitObject;

  @Field(() => Int)
  rank!: number;

  @Field(() => Boolean, { description: 'Another unit has the same rounded value.' })
  isTied!: boolean;

  @Field(() => DecimalScalar, { description: 'Rounded as it was compared.' })
  value!: Decimal;

  @Field(() => Int, { nullable: true, description: 'Null when not ranked in the period before.' })
  previousRank!: number | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Places gained since the period before; negative = fell.',
  })
  rankChange!: number | null;

  @Field(() => LightColourEnum)
  light!: LightColour | 'GREY';

  @Field(() => GreyReasonEnum, {
    nullable: true,
    description: 'Why no light is lit; null when one is, and where shares of lights are ranked.',
  })
  reason!: GreyReason | null;

  @Field(() => DecimalScalar, { nullable: true })
  lagPoints!: string | null;

  @Field(() => LagMeasureEnum, { nullable: true })
  lagMeasure!: LagMeasure | null;

  @Field(() => ValueQualityEnum, { nullable: true })
  quality!: ValueQuality | null;
}

@ObjectType('UnrankedUnit', {
  simpleResolvers: true,
  description: 'A unit without a figure: not ranked, and not last.',
})
export class UnrankedUnitType {
  @Field(() => UnitObject)
  unit!: UnitObject;

  @Field(() => GreyReasonEnum)
  reason!: GreyReason;
}

@ObjectType('Ranking', { simpleResolvers: true, description: 'Comparable units in order.' })
export class RankingType {
  @Field(() => PeriodScalar, {
    description: "The period compared: the indicator's newest one by the period asked for.",
  })
  period!: Period;

  @Field(() => PeriodScalar, { nullable: true })
  previousPeriod!: Period | null;

  @Field(() => AppraisalCategoryType, {
    nullable: true,
    description: 'Null when units were chosen by type.',
  })
  category!: AppraisalCategoryType | null;

  @Field(() => IndicatorObject, {
    nullable: true,
    description: 'Null when ranked over all lights.',
  })
  indicator!: IndicatorObject | null;

  @Field(() => RankingMeasureEnum)
  measure!: RankingMeasure;

  @Field(() => RankingMethodEnum)
  method!: RankingMethod;

  @Field(() => [RankingRowType])
  rows!: RankingRowType[];

  @Field(() => [UnrankedUnitType])
  unranked!: UnrankedUnitType[];

  @Field(() => DecimalScalar, {
    nullable: true,
    description: 'Sum of the values of the ranked units; null where units do not add.',
  })
  sum!: Decimal | null;

  @Field(() => DateTimeScalar, { nullable: true })
  dataAsOf!: Date | null;
}

@ObjectType('TrendSeries', {
  simpleResolvers: true,
  description: 'One unit in arrays along the periods of the trend.',
})
export class TrendSeriesType {
  @Field(() => UnitObject)
  unit!: UnitObject;

  @Field(() => [DecimalScalar], { nullable: 'items', description: 'Null = gap, never zero.' })
  values!: (Decimal | null)[];

  @Field(() => [MissingReasonEnum], {
    nullable: 'items',
    description: 'Null with a null value = never pushed; `gapReasons` says why.',
  })
  missingReasons!: (MissingReason | null)[];

  @Field(() => [GapReasonEnum], {
    nullable: 'items',
    description: 'Why there is no value, for every gap; null where there is one.',
  })
  gapReasons!: (GapReason | null)[];

  @Field(() => [String], {
    nullable: 'items',
    description:
      'Code of the predecessor the value comes from, several joined by +; null = its own, or no value.',
  })
  inheritedFrom!: (string | null)[];

  @Field(() => [DecimalScalar], {
    nullable: 'items',
    description:
      'The newest signed value; null = nobody signed one. Differs from the value = changed since.',
  })
  signedValues!: (Decimal | null)[];

  @Field(() => [ValueQualityEnum], { nullable: 'items' })
  qualities!: (ValueQuality | null)[];

  @Field(() => [Int], {
    nullable: 'items',
    description: 'Above 1 the value was corrected; null = never pushed.',
  })
  revisions!: (number | null)[];

  @Field(() => [DecimalScalar], {
    nullable: 'items',
    description:
      'Change on the same period last year; null where either side is missing or the base is not positive.',
  })
  yoy!: (Decimal | null)[];

  @Field(() => [DecimalScalar], { nullable: 'items', description: 'Target of the year.' })
  targets!: (Decimal | null)[];

  @Field(() => [DecimalScalar], { nullable: 'items', description: 'What was due by the period.' })
  dues!: (Decimal | null)[];
}

@ObjectType('Trend', { simpleResolvers: true, description: 'How an indicator ran.' })
export class TrendType {
  @Field(() => IndicatorObject)
  indicator!: IndicatorObject;

  @Field(() => [PeriodScalar], {
    description:
      'Every period the indicator reports, gaps included; those it never reports are left out.',
  })
  periods!: Period[];

  @Field(() => YoyMeasureEnum)
  yoyMeasure!: 'PERCENT' | 'PERCENTAGE_POINTS';

  @Field(() => [TrendSeriesType])
  series!: TrendSeriesType[];

  @Field(() => DateTimeScalar, { nullable: true, description: 'Null = as known now.' })
  asOf!: Date | null;
}
