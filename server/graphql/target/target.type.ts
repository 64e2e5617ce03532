import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import type { Decimal } from '../../domain/decimal.ts';
import { IndicatorObject } from '../catalogue/indicator.type.ts';
import { UnitObject } from '../catalogue/unit.type.ts';
import { DateScalar, DateTimeScalar, DecimalScalar } from '../scalars/scalars.ts';
import { UserError } from '../user-error.type.ts';

@ObjectType('Target', {
  simpleResolvers: true,
  description: 'What was agreed for a unit, indicator and year, in its version in force.',
})
export class TargetType {
  @Field(() => ID)
  id!: string;

  @Field(() => UnitObject)
  unit!: UnitObject;

  @Field(() => IndicatorObject)
  indicator!: IndicatorObject;

  @Field(() => Int)
  year!: number;

  @Field(() => Int, { description: 'Counts from 1; above 1 the target was amended.' })
  version!: number;

  @Field(() => DecimalScalar, { nullable: true, description: 'Null for bands and milestones.' })
  value!: Decimal | null;

  @Field(() => DecimalScalar, {
    nullable: true,
    description: 'Lower end of the band; null unless the indicator is INTERVAL.',
  })
  lower!: Decimal | null;

  @Field(() => DecimalScalar, {
    nullable: true,
    description: 'Upper end of the band; null unless the indicator is INTERVAL.',
  })
  upper!: Decimal | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Month by whose end a milestone is due; null for every other kind.',
  })
  dueMonth!: number | null;

  @Field(() => Int, {
    description: 'Months gone when the schedule starts; 0 = the full-year share.',
  })
  startsAfterMonth!: number;

  @Field(() => String, { nullable: true, description: 'Null where nobody is named.' })
  responsiblePerson!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Number (文号) of the document that set it.',
  })
  documentNumber!: string | null;

  @Field(() => DateScalar)
  assignedOn!: string;

  @Field(() => DateTimeScalar)
  recordedAt!: Date;
}

@InputType({
  description:
    'A target to assign; an existing one for the unit, indicator and year gets the next version.',
})
export class TargetInput {
  @Field(() => String, { description: 'Code of the unit.' })
  unitCode!: string;

  @Field(() => String, { description: 'Code of the indicator.' })
  indicatorCode!: string;

  @Field(() => Int)
  year!: number;

  @Field(() => DecimalScalar, { nullable: true })
  value?: Decimal | null;

  @Field(() => DecimalScalar, { nullable: true })
  lower?: Decimal | null;

  @Field(() => DecimalScalar, { nullable: true })
  upper?: Decimal | null;

  @Field(() => Int, { nullable: true })
  dueMonth?: number | null;

  @Field(() => Int, { defaultValue: 0 })
  startsAfterMonth!: number;

  @Field(() => String, { nullable: true })
  responsiblePerson?: string | null;

  @Field(() => String, { nullable: true })
  documentNumber?: string | null;

  @Field(() => DateScalar)
  assignedOn!: string;
}

@InputType()
export class AssignTargetsInput {
  @Field(() => [TargetInput])
  targets!: TargetInput[];
}

@ObjectType({
  simpleResolvers: true,
  description: 'All targets were assigned, or none: then there are errors.',
})
export class AssignTargetsPayload {
  @Field(() => Int)
  assigned!: number;

  @Field(() => Int)
  lightsChanged!: number;

  @Field(() => [UserError])
  userErrors!: UserError[];
}
