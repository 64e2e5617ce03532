import { Field, Int, ObjectType } from 'type-graphql';
import type { Decimal } from '../../domain/decimal.ts';
import type { Period } from '../../domain/period.ts';
import type { ReconciliationVerdict, ScoringSide } from '../../domain/reconciliation.ts';
import { IndicatorObject } from '../catalogue/indicator.type.ts';
import { UnitObject } from '../catalogue/unit.type.ts';
import { PushedValueType } from '../observation/observation.type.ts';
import { PushFindingType } from '../observation/receipt.type.ts';
import { DateScalar, DateTimeScalar, DecimalScalar, PeriodScalar } from '../scalars/scalars.ts';
import { UserError } from '../user-error.type.ts';
import { ReconciliationVerdictEnum, ScoringSideEnum } from './quality-enums.ts';

@ObjectType('IndicatorCounterpart', {
  simpleResolvers: true,
  description: 'An indicator and the same thing as another department pushes it, from a day on.',
})
export class IndicatorCounterpartType {
  @Field(() => IndicatorObject)
  indicator!: IndicatorObject;

  @Field(() => IndicatorObject)
  counterpart!: IndicatorObject;

  @Field(() => DecimalScalar, {
    description: 'Per hundred of the scoring side; in points where values are percentages.',
  })
  tolerancePercent!: Decimal;

  @Field(() => ScoringSideEnum)
  scoringSide!: ScoringSide;

  @Field(() => DateScalar)
  validFrom!: string;
}

@ObjectType('ReconciliationDecision', {
  simpleResolvers: true,
  description: 'What the appraisal office decided.',
})
export class ReconciliationDecisionType {
  @Field(() => ReconciliationVerdictEnum)
  verdict!: ReconciliationVerdict;

  @Field(() => String)
  reason!: string;

  @Field(() => String)
  accountName!: string;

  @Field(() => DateTimeScalar)
  recordedAt!: Date;

  @Field(() => String, {
    nullable: true,
    description: 'Receipt of the adopted value; null unless it was adopted.',
  })
  receiptNumber!: string | null;

  @Field(() => Boolean, {
    description: 'Whether both figures still are what they were when it was decided.',
  })
  isCurrent!: boolean;
}

@ObjectType('ReconciliationRow', {
  simpleResolvers: true,
  description: 'The figures of two departments about one unit and period.',
})
export class ReconciliationRowType {
  @Field(() => UnitObject)
  unit!: UnitObject;

  @Field(() => PeriodScalar)
  period!: Period;

  @Field(() => IndicatorObject)
  counterpartIndicator!: IndicatorObject;

  @Field(() => PushedValueType, { nullable: true, description: 'Null when nothing was pushed.' })
  observation!: PushedValueType | null;

  @Field(() => PushedValueType, { nullable: true, description: 'Null when nothing was pushed.' })
  counterpart!: PushedValueType | null;

  @Field(() => ScoringSideEnum)
  scoringSide!: ScoringSide;

  @Field(() => DecimalScalar, {
    nullable: true,
    description: 'Other side minus scoring side; null when a value is missing.',
  })
  difference!: Decimal | null;

  @Field(() => DecimalScalar, {
    nullable: true,
    description:
      'Per hundred of the scoring side; null also for percentages, which differ by points.',
  })
  differencePercent!: Decimal | null;

  @Field(() => DecimalScalar)
  tolerancePercent!: Decimal;

  @Field(() => Boolean, { nullable: true, description: 'Null when a value is missing.' })
  isWithinTolerance!: boolean | null;

  @Field(() => ReconciliationDecisionType, { nullable: true, description: 'Null while undecided.' })
  decision!: ReconciliationDecisionType | null;
}

@ObjectType({ simpleResolvers: true, description: 'How many pairs were saved; 0 with errors.' })
export class SaveCounterpartsPayload {
  @Field(() => Int)
  saved!: number;

  @Field(() => [UserError])
  userErrors!: UserError[];
}

@ObjectType({
  simpleResolvers: true,
  description: 'The row as it stands now; null exactly when there are errors or findings.',
})
export class DecideReconciliationPayload {
  @Field(() => ReconciliationRowType, {
    nullable: true,
    description: 'Null when nothing was decided.',
  })
  row!: ReconciliationRowType | null;

  @Field(() => [UserError])
  userErrors!: UserError[];

  @Field(() => [PushFindingType], {
    description:
      'Why the push of the adopted value was refused; a signed figure needs a correction case.',
  })
  findings!: PushFindingType[];
}
