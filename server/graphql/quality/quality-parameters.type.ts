import { Field, Int, ObjectType } from 'type-graphql';
import type { Decimal } from '../../domain/decimal.ts';
import type { Comparison, OutlierMeasure } from '../../domain/quality-rule.ts';
import type { UnitType } from '../../domain/unit.ts';
import { UnitTypeEnum } from '../enums.ts';
import { DecimalScalar } from '../scalars/scalars.ts';
import { ComparisonEnum, OutlierMeasureEnum } from './quality-enums.ts';

@ObjectType('QualityTerm', {
  simpleResolvers: true,
  description: 'One summand of a relation: factor × indicator.',
})
export class QualityTermType {
  @Field(() => String)
  indicatorCode!: string;

  @Field(() => DecimalScalar)
  factor!: Decimal;
}

@ObjectType('QualityRuleParameters', {
  simpleResolvers: true,
  description: 'Terms of a rule; those its kind does not have are null.',
})
export class QualityRuleParametersType {
  @Field(() => String, {
    nullable: true,
    description: 'The indicator judged; the total of parts, the level of a growth.',
  })
  indicator!: string | null;

  @Field(() => String, { nullable: true, description: 'Published growth, per hundred.' })
  growthIndicator!: string | null;

  @Field(() => [String], {
    nullable: true,
    description: 'Indicators of the same unit that make up the total.',
  })
  partIndicators!: string[] | null;

  @Field(() => String, {
    nullable: true,
    description: 'Unit whose value is the sum of the units below it.',
  })
  totalUnit!: string | null;

  @Field(() => [UnitTypeEnum], {
    nullable: true,
    description: 'Kinds of the units below that are parts.',
  })
  partTypes!: UnitType[] | null;

  @Field(() => ComparisonEnum, { nullable: true })
  comparison!: Comparison | null;

  @Field(() => DecimalScalar, {
    nullable: true,
    description: 'Added to the right side; 0 where left out.',
  })
  constant!: Decimal | null;

  @Field(() => DecimalScalar, { nullable: true })
  min!: Decimal | null;

  @Field(() => DecimalScalar, { nullable: true })
  max!: Decimal | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether the ends are allowed; true where left out.',
  })
  isInclusive!: boolean | null;

  @Field(() => DecimalScalar, {
    nullable: true,
    description: 'Difference accepted, in the unit of measure; growth: points. 0 where left out.',
  })
  tolerance!: Decimal | null;

  @Field(() => DecimalScalar, {
    nullable: true,
    description: 'Difference accepted, per hundred of the total; the larger tolerance holds.',
  })
  tolerancePercent!: Decimal | null;

  @Field(() => OutlierMeasureEnum, { nullable: true })
  measure!: OutlierMeasure | null;

  @Field(() => Int, { nullable: true, description: 'Earlier years compared with, 1 to 30.' })
  years!: number | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Fewer values and nothing is said; at least 3.',
  })
  minPoints!: number | null;

  @Field(() => DecimalScalar, {
    nullable: true,
    description: 'How many robust standard deviations (1.4826 · MAD) are too far.',
  })
  factor!: Decimal | null;

  @Field(() => DecimalScalar, {
    nullable: true,
    description: 'Where MAD is zero: per hundred of the median that are too far.',
  })
  relativePercent!: Decimal | null;

  @Field(() => String, { nullable: true, description: 'Category whose units are the peers.' })
  category!: string | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Equal figures in a row that are too many, 2 to 60.',
  })
  periods!: number | null;

  @Field(() => DecimalScalar, {
    nullable: true,
    description: 'Largest correction, per hundred of the earlier value.',
  })
  percent!: Decimal | null;

  @Field(() => [QualityTermType], {
    nullable: true,
    description: 'Summands of the left side of a relation; flags stand on the first.',
  })
  left!: QualityTermType[] | null;

  @Field(() => [QualityTermType], {
    nullable: true,
    description: 'Summands of the right side; none where left out.',
  })
  right!: QualityTermType[] | null;
}
