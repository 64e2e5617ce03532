import { Field, ID, Int, ObjectType } from 'type-graphql';
import type { Decimal } from '../../domain/decimal.ts';
import type {
  Direction,
  Frequency,
  IndicatorKind,
  TimeAggregation,
  UnitAggregation,
} from '../../domain/indicator.ts';
import type { LightColour, LightShape } from '../../domain/light-rule.ts';
import {
  DirectionEnum,
  FrequencyEnum,
  IndicatorKindEnum,
  LightColourEnum,
  LightShapeEnum,
  TimeAggregationEnum,
  UnitAggregationEnum,
} from '../enums.ts';
import { DateTimeScalar, DecimalScalar } from '../scalars/scalars.ts';
import { UnitObject } from './unit.type.ts';

@ObjectType('IndicatorBlock', {
  simpleResolvers: true,
  description: 'A first-level block of the indicator tree.',
})
export class IndicatorBlockType {
  @Field(() => String)
  code!: string;

  @Field(() => String)
  nameZh!: string;

  @Field(() => String)
  nameEn!: string;

  @Field(() => DecimalScalar, {
    nullable: true,
    description: 'Points of the block in the scheme; null where it carries none.',
  })
  fullMark!: string | null;
}

@ObjectType('IndicatorNote', {
  simpleResolvers: true,
  description: 'A footnote that came with the data.',
})
export class IndicatorNoteType {
  @Field(() => String)
  text!: string;

  @Field(() => String, { description: 'The push that first brought it.' })
  receiptNumber!: string;

  @Field(() => DateTimeScalar)
  recordedAt!: Date;
}

@ObjectType('LightLegendEntry', {
  simpleResolvers: true,
  description: 'A light as a legend explains it.',
})
export class LightLegendEntryType {
  @Field(() => LightColourEnum)
  light!: LightColour;

  @Field(() => LightShapeEnum)
  shape!: LightShape;

  @Field(() => String)
  wordZh!: string;

  @Field(() => String)
  wordEn!: string;

  @Field(() => Int, { description: '0 = on schedule, 1 = behind, 2 or more = on the red list.' })
  severity!: number;
}

@ObjectType('LightBand', {
  simpleResolvers: true,
  description: 'One condition of a light rule on the lag; positive = behind.',
})
export class LightBandType extends LightLegendEntryType {
  @Field(() => DecimalScalar, { nullable: true, description: 'Null = unbounded.' })
  lower!: Decimal | null;

  @Field(() => Boolean)
  lowerClosed!: boolean;

  @Field(() => DecimalScalar, { nullable: true, description: 'Null = unbounded.' })
  upper!: Decimal | null;

  @Field(() => Boolean)
  upperClosed!: boolean;
}

@ObjectType('LightRule', {
  simpleResolvers: true,
  description:
    'Ordered conditions on how far behind schedule a value is; the first that holds gives the light.',
})
export class LightRuleType {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  code!: string;

  @Field(() => String)
  nameZh!: string;

  @Field(() => String)
  nameEn!: string;

  @Field(() => Int, { description: 'Decimals the lag is rounded to before it is compared.' })
  lagDigits!: number;

  @Field(() => [LightBandType])
  bands!: LightBandType[];

  @Field(() => Boolean, {
    description: 'Some lags fall in no band; there the light is grey with RULE_UNDEFINED.',
  })
  hasHole!: boolean;
}

@ObjectType('Indicator', {
  simpleResolvers: true,
  description: 'What is measured, by whom, how often and which way is good.',
})
export class IndicatorObject {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  code!: string;

  @Field(() => String)
  nameZh!: string;

  @Field(() => String)
  nameEn!: string;

  @Field(() => String, { description: 'For column heads; never the only name shown.' })
  shortNameZh!: string;

  @Field(() => String, { description: 'Lower-case pinyin initials; empty where unknown.' })
  pinyin!: string;

  @Field(() => IndicatorKindEnum)
  kind!: IndicatorKind;

  @Field(() => DirectionEnum)
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

  @Field(() => Int, { description: 'Decimals it is published with; rankings round to them.' })
  digits!: number;

  @Field(() => Boolean, { description: 'January is never published alone.' })
  skipsJanuary!: boolean;

  @Field(() => String)
  definitionZh!: string;

  @Field(() => String)
  definitionEn!: string;

  @Field(() => IndicatorBlockType)
  block!: IndicatorBlockType;

  @Field(() => UnitObject)
  leadDepartment!: UnitObject;

  @Field(() => LightRuleType)
  lightRule!: LightRuleType;
}
