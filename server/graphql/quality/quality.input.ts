import { Field, ID, InputType } from 'type-graphql';
import type { Decimal } from '../../domain/decimal.ts';
import type { Period } from '../../domain/period.ts';
import type { QualityRuleKind, Severity } from '../../domain/quality-rule.ts';
import type { QualityVerdict } from '../../domain/quality-verdict.ts';
import type { ReconciliationVerdict, ScoringSide } from '../../domain/reconciliation.ts';
import { DateScalar, DecimalScalar, PeriodScalar } from '../scalars/scalars.ts';
import {
  QualityRuleKindEnum,
  QualitySeverityEnum,
  QualityVerdictEnum,
  ReconciliationVerdictEnum,
  ScoringSideEnum,
} from './quality-enums.ts';
import { QualityRuleParametersInput } from './quality-parameters.input.ts';

@InputType({
  description: 'A rule as it shall be from now on; saved as a new version of its code.',
})
export class QualityRuleInput {
  @Field(() => String)
  code!: string;

  @Field(() => String)
  nameZh!: string;

  @Field(() => String)
  nameEn!: string;

  @Field(() => QualityRuleKindEnum, { description: 'Stays the same in all versions.' })
  kind!: QualityRuleKind;

  @Field(() => QualitySeverityEnum)
  severity!: Severity;

  @Field(() => String, { description: 'Code of the department that answers for the rule.' })
  ownerDepartment!: string;

  @Field(() => String, { nullable: true })
  noteZh?: string | null;

  @Field(() => String, { nullable: true })
  noteEn?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'True where left out.' })
  isActive?: boolean | null;

  @Field(() => QualityRuleParametersInput)
  parameters!: QualityRuleParametersInput;
}

@InputType({ description: 'Rules to save: all or none.' })
export class SaveQualityRulesInput {
  @Field(() => [QualityRuleInput])
  rules!: QualityRuleInput[];
}

@InputType({ description: 'What is said about a flag.' })
export class JudgeFlagInput {
  @Field(() => ID)
  flag!: string;

  @Field(() => QualityVerdictEnum)
  verdict!: QualityVerdict;

  @Field(() => String, {
    nullable: true,
    description: 'At least 5 characters unless the figure will be corrected.',
  })
  comment?: string | null;
}

@InputType({ description: 'An indicator and the same thing as another department pushes it.' })
export class CounterpartInput {
  @Field(() => String)
  indicator!: string;

  @Field(() => String)
  counterpart!: string;

  @Field(() => DecimalScalar, {
    description: 'Per hundred of the scoring side; in points where values are percentages.',
  })
  tolerancePercent!: Decimal;

  @Field(() => ScoringSideEnum)
  scoringSide!: ScoringSide;

  @Field(() => DateScalar, { description: 'Holds for periods that end on this day or later.' })
  validFrom!: string;
}

@InputType({ description: 'Pairs to save: all or none.' })
export class SaveCounterpartsInput {
  @Field(() => [CounterpartInput])
  counterparts!: CounterpartInput[];
}

@InputType({ description: 'A decision between two departments about one figure.' })
export class DecideReconciliationInput {
  @Field(() => String)
  indicator!: string;

  @Field(() => String)
  unit!: string;

  @Field(() => PeriodScalar)
  period!: Period;

  @Field(() => ReconciliationVerdictEnum)
  verdict!: ReconciliationVerdict;

  @Field(() => String, { description: 'At least 5 characters.' })
  reason!: string;
}
