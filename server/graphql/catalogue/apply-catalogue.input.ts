import { Field, InputType, Int, ObjectType } from 'type-graphql';
import type { Decimal } from '../../domain/decimal.ts';
import type {
  Direction,
  Frequency,
  IndicatorKind,
  TimeAggregation,
  UnitAggregation,
} from '../../domain/indicator.ts';
import type { LightColour, LightShape } from '../../domain/light-rule.ts';
import type { UnitType } from '../../domain/unit.ts';
import type { LineageKind } from '../../domain/unit-lineage.ts';
import {
  DirectionEnum,
  FrequencyEnum,
  IndicatorKindEnum,
  LightColourEnum,
  LightShapeEnum,
  LineageKindEnum,
  TimeAggregationEnum,
  UnitAggregationEnum,
  UnitTypeEnum,
} from '../enums.ts';
import { DateScalar, DecimalScalar } from '../scalars/scalars.ts';
import { UserError } from '../user-error.type.ts';

@InputType()
export class UnitInput {
  @Field(() => String)
  code!: string;

  @Field(() => String)
  nameZh!: string;

  @Field(() => String)
  nameEn!: string;

  @Field(() => String, { nullable: true, description: 'The full name where left out.' })
  shortNameZh?: string | null;

  @Field(() => UnitTypeEnum)
  unitType!: UnitType;

  @Field(() => String, { nullable: true })
  parentCode?: string | null;

  @Field(() => String, { nullable: true, description: 'Lower-case pinyin initials.' })
  pinyin?: string | null;

  @Field(() => DateScalar, { nullable: true, description: '1949-10-01 where left out.' })
  validFrom?: string | null;

  @Field(() => DateScalar, { nullable: true })
  validTo?: string | null;
}

@InputType()
export class CategoryInput {
  @Field(() => String)
  code!: string;

  @Field(() => String)
  nameZh!: string;

  @Field(() => String)
  nameEn!: string;

  @Field(() => Int)
  sortOrder!: number;
}

@InputType()
export class BlockInput extends CategoryInput {
  @Field(() => DecimalScalar, { nullable: true })
  fullMark?: Decimal | null;
}

@InputType()
export class MembershipInput {
  @Field(() => String)
  unitCode!: string;

  @Field(() => String)
  categoryCode!: string;

  @Field(() => DateScalar)
  validFrom!: string;

  @Field(() => DateScalar, { nullable: true })
  validTo?: string | null;
}

@InputType()
export class LightBandInput {
  @Field(() => LightColourEnum)
  light!: LightColour;

  @Field(() => LightShapeEnum)
  shape!: LightShape;

  @Field(() => String)
  wordZh!: string;

  @Field(() => String)
  wordEn!: string;

  @Field(() => Int)
  severity!: number;

  @Field(() => DecimalScalar, { nullable: true })
  lower?: Decimal | null;

  @Field(() => Boolean)
  lowerClosed!: boolean;

  @Field(() => DecimalScalar, { nullable: true })
  upper?: Decimal | null;

  @Field(() => Boolean)
  upperClosed!: boolean;
}

@InputType()
export class LightRuleInput {
  @Field(() => String)
  code!: string;

  @Field(() => String)
  nameZh!: string;

  @Field(() => String)
  nameEn!: string;

  @Field(() => Int)
  lagDigits!: number;

  @Field(() => [LightBandInput])
  bands!: LightBandInput[];
}

@InputType()
export class IndicatorInput {
  @Field(() => String)
  code!: string;

  @Field(() => String)
  nameZh!: string;

  @Field(() => String)
  nameEn!: string;

  @Field(() => String)
  shortNameZh!: string;

  @Field(() => String, { nullable: true })
  pinyin?: string | null;

  @Field(() => IndicatorKindEnum)
  kind!: IndicatorKind;

  @Field(() => DirectionEnum, { description: 'There is no default.' })
  direction!: Direction;

  @Field(() => String)
  unitOfMeasureZh!: string;

  @Field(() => String)
  unitOfMeasureEn!: string;

  @Field(() => TimeAggregationEnum)
  timeAggregation!: TimeAggregation;

  @Field(() => UnitAggregationEnum)
  unitAggregation!: UnitAggregation;

  @Field(() => FrequencyEnum)
  frequency!: Frequency;

  @Field(() => Int)
  digits!: number;

  @Field(() => Boolean)
  skipsJanuary!: boolean;

  @Field(() => String)
  definitionZh!: string;

  @Field(() => String)
  definitionEn!: string;

  @Field(() => String)
  blockCode!: string;

  @Field(() => String)
  leadDepartmentCode!: string;

  @Field(() => String)
  lightRuleCode!: string;

  @Field(() => Int)
  sortOrder!: number;
}

@InputType({
  description: 'A former name of a unit whose code stayed; its first day tells names apart.',
})
export class FormerNameInput {
  @Field(() => String)
  unitCode!: string;

  @Field(() => String)
  nameZh!: string;

  @Field(() => String, { nullable: true, description: 'The Chinese name where left out.' })
  nameEn?: string | null;

  @Field(() => String, { nullable: true, description: 'The full name where left out.' })
  shortNameZh?: string | null;

  @Field(() => DateScalar)
  validFrom!: string;

  @Field(() => DateScalar)
  validTo!: string;
}

@InputType({ description: 'One unit, or a part of it, goes into another on a day.' })
export class LineageInput {
  @Field(() => String)
  predecessorCode!: string;

  @Field(() => String)
  successorCode!: string;

  @Field(() => DateScalar, { description: 'First day on which the successor held it.' })
  onDay!: string;

  @Field(() => LineageKindEnum)
  kind!: LineageKind;

  @Field(() => DecimalScalar, {
    nullable: true,
    description: 'Part of the amounts that goes, above 0 up to 1; null = unknown.',
  })
  share?: Decimal | null;

  @Field(() => Boolean, {
    nullable: true,
    description:
      'Old figures of the predecessor stand for the past of the successor; no where left out. A RECODE always carries them.',
  })
  carriesHistory?: boolean | null;

  @Field(() => String, { nullable: true })
  documentNumber?: string | null;

  @Field(() => String, { nullable: true })
  note?: string | null;
}

@InputType({
  description:
    'Entries to add or to change by their codes; lists left out change nothing. Parents stand before children.',
})
export class ApplyCatalogueInput {
  @Field(() => [UnitInput], { nullable: true })
  units?: UnitInput[] | null;

  @Field(() => [CategoryInput], { nullable: true })
  categories?: CategoryInput[] | null;

  @Field(() => [MembershipInput], { nullable: true })
  memberships?: MembershipInput[] | null;

  @Field(() => [BlockInput], { nullable: true })
  blocks?: BlockInput[] | null;

  @Field(() => [LightRuleInput], { nullable: true })
  lightRules?: LightRuleInput[] | null;

  @Field(() => [IndicatorInput], { nullable: true })
  indicators?: IndicatorInput[] | null;

  @Field(() => [FormerNameInput], { nullable: true })
  formerNames?: FormerNameInput[] | null;

  @Field(() => [LineageInput], { nullable: true })
  lineage?: LineageInput[] | null;
}

@ObjectType({
  simpleResolvers: true,
  description: 'All entries were applied, or none: then there are errors.',
})
export class ApplyCataloguePayload {
  @Field(() => Int)
  applied!: number;

  @Field(() => [UserError])
  userErrors!: UserError[];
}
