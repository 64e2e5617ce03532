import { Field, InputType } from 'type-graphql';
import type { DeclaredScope } from '../../actions/observation/push-input.ts';
import type { PushMode } from '../../data/observation/push.repository.ts';
import type { Decimal } from '../../domain/decimal.ts';
import type { MissingReason, ValueQuality } from '../../domain/observation.ts';
import type { Period } from '../../domain/period.ts';
import type { RowAction } from '../../domain/raw-row.ts';
import { MissingReasonEnum, PushModeEnum, RowActionEnum, ValueQualityEnum } from '../enums.ts';
import { DecimalScalar, PeriodScalar } from '../scalars/scalars.ts';

@InputType({ description: 'One observation: a value, or the reason why there is none.' })
export class ObservationInput {
  @Field(() => String, {
    description: 'Code or full Chinese name of the unit; in a DELETE empty = all.',
  })
  unit!: string;

  @Field(() => String, {
    description: 'Code or full Chinese name of the indicator; in a DELETE empty = all of yours.',
  })
  indicator!: string;

  @Field(() => PeriodScalar, {
    nullable: true,
    description: 'Only a DELETE may leave it out, meaning all.',
  })
  period?: Period | null;

  @Field(() => DecimalScalar, {
    nullable: true,
    description: 'Left out exactly when a missing reason is given.',
  })
  value?: Decimal | null;

  @Field(() => MissingReasonEnum, { nullable: true })
  missingReason?: MissingReason | null;

  @Field(() => ValueQualityEnum, { nullable: true, description: 'PRELIMINARY where left out.' })
  quality?: ValueQuality | null;

  @Field(() => RowActionEnum, { nullable: true, description: 'MERGE where left out.' })
  action?: RowAction | null;
}

@InputType({
  description:
    'What a REPLACE covers whole. Left out indicators and periods = those of the rows; left out units = all.',
})
export class PushScopeInput {
  @Field(() => [String], { nullable: true, description: 'Codes.' })
  indicators?: string[] | null;

  @Field(() => [String], { nullable: true, description: 'Codes.' })
  units?: string[] | null;

  @Field(() => [String], { nullable: true, description: 'Period codes.' })
  periods?: string[] | null;
}

/** The scope as the actions take it. */
export function declaredScopeOf(scope: PushScopeInput | null | undefined): DeclaredScope | null {
  if (!scope) return null;
  const { indicators, units, periods } = scope;
  return { indicators: indicators ?? null, units: units ?? null, periods: periods ?? null };
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

  @Field(() => PushModeEnum, { nullable: true, description: 'MERGE where left out.' })
  mode?: PushMode | null;

  @Field(() => PushScopeInput, { nullable: true, description: 'With REPLACE only.' })
  scope?: PushScopeInput | null;
}
