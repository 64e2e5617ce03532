import { Field, Int, ObjectType } from 'type-graphql';
import type { Decimal } from '../../domain/decimal.ts';
import type { MissingReason, ValueQuality } from '../../domain/observation.ts';
import type { Period } from '../../domain/period.ts';
import { UnitObject } from '../catalogue/unit.type.ts';
import { MissingReasonEnum, ValueQualityEnum } from '../enums.ts';
import { DateTimeScalar, DecimalScalar, PeriodScalar } from '../scalars/scalars.ts';

/** What is the same of a value wherever it is shown. */
@ObjectType({ simpleResolvers: true })
abstract class SaidFacts {
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
}

@ObjectType('SignedRevision', {
  simpleResolvers: true,
  description:
    'A value as it was signed; exactly one of value and missingReason is there. A revision lower than that of the value shown = changed since.',
})
export class SignedRevisionType extends SaidFacts {}

@ObjectType('PushedValue', {
  simpleResolvers: true,
  description: 'A pushed value as it was known; exactly one of value and missingReason is there.',
})
export class PushedValueType extends SaidFacts {
  @Field(() => PeriodScalar)
  period!: Period;

  @Field(() => DateTimeScalar, { description: 'When it became known here.' })
  recordedAt!: Date;
}

@ObjectType('Observation', {
  simpleResolvers: true,
  description: 'A pushed value as it was known, beside the newest one under a signature.',
})
export class ObservationType extends PushedValueType {
  @Field(() => SignedRevisionType, {
    nullable: true,
    description: 'The newest signed revision of the same value; null where nobody has signed it.',
  })
  signed!: SignedRevisionType | null;
}

@ObjectType('ObservationRevision', {
  simpleResolvers: true,
  description: 'One revision of a value with the push that brought it.',
})
export class ObservationRevisionType extends PushedValueType {
  @Field(() => String)
  receiptNumber!: string;

  @Field(() => String, {
    nullable: true,
    description: 'Who signed this revision; null = unsigned.',
  })
  signerName!: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'Null = unsigned.' })
  signedAt!: Date | null;
}

@ObjectType('ObservationSeries', { simpleResolvers: true, description: 'Values of one unit.' })
export class ObservationSeriesType {
  @Field(() => UnitObject)
  unit!: UnitObject;

  @Field(() => [ObservationType])
  observations!: ObservationType[];
}
