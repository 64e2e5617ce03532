import { Field, InputType } from 'type-graphql';
import type { Decimal } from '../../domain/decimal.ts';
import type { MissingReason, ValueQuality } from '../../domain/observation.ts';
import type { Period } from '../../domain/period.ts';
import { MissingReasonEnum, ValueQualityEnum } from '../enums.ts';
import { DecimalScalar, PeriodScalar } from '../scalars/scalars.ts';

@InputType({ description: 'One observation: a value, or the reason why there is none.' })
export class ObservationInput {
  @Field(() => String, { description: 'Code or full Chinese name of the unit.' })
  unit!: string;

  @Field(() => String, { description: 'Code or full Chinese name of the indicator.' })
  indicator!: string;

  @Field(() => PeriodScalar)
  period!: Period;

  @Field(() => DecimalScalar, {
    nullable: true,
    description: 'Left out exactly when a missing reason is given.',
  })
  value?: Decimal | null;

  @Field(() => MissingReasonEnum, { nullable: true })
  missingReason?: MissingReason | null;

  @Field(() => ValueQualityEnum, { nullable: true, description: 'PRELIMINARY where left out.' })
  quality?: ValueQuality | null;
}

@InputType({ description: 'A push: all rows are accepted, or none.' })
export class PushObservationsInput {
  @Field(() => String, {
    description:
      '8 to 100 letters, digits, . _ : -; a new one for each new push, the same one to retry.',
  })
  clientKey!: string;

  @Field(() => [ObservationInput])
  rows!: ObservationInput[];

  @Field(() => [String], { nullable: true, description: 'Footnotes to keep with the indicators.' })
  notes?: string[] | null;
}
