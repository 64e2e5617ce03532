import { Field, Int, ObjectType } from 'type-graphql';
import type { Decimal } from '../../domain/decimal.ts';
import type { MissingReason, ValueQuality } from '../../domain/observation.ts';
import type { Period } from '../../domain/period.ts';
import { UnitObject } from '../catalogue/unit.type.ts';
import { MissingReasonEnum, ValueQualityEnum } from '../enums.ts';
import { DateTimeScalar, DecimalScalar, PeriodScalar } from '../scalars/scalars.ts';

@ObjectType('Observation', {
  simpleResolvers: true,
  description: 'A pushed value as it was known; exactly one of value and missingReason is there.',
})
export class ObservationType {
  @Field(() => PeriodScalar)
  period!: Period;

  @Field(() => DecimalScalar, {
    nullable: true,
    description: "In the indicator's unit of measure; null when there is a missing reason.",
  })
  value!: Decimal | null;

  @Field(() => MissingReasonEnum, { nullable: true, description: 'Null when there is a value.' })
  missingReason!: MissingReason | null;

  @Field(() => ValueQualityEnum)
  quality!: ValueQuality;

  @Field(() => Int, { description: 'Counts from 1; above 1 the value was corrected.' })
  revision!: number;

  @Field(() => DateTimeScalar, { description: 'When it became known here.' })
  recordedAt!: Date;
}

@ObjectType('ObservationRevision', {
  simpleResolvers: true,
  description: 'One revision of a value with the push that brought it.',
})
export class ObservationRevisionType extends ObservationType {
  @Field(() => String)
  receiptNumber!: string;
}

@ObjectType('ObservationSeries', { simpleResolvers: true, description: 'Values of one unit.' })
export class ObservationSeriesType {
  @Field(() => UnitObject)
  unit!: UnitObject;

  @Field(() => [ObservationType])
  observations!: ObservationType[];
}
