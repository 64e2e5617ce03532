import { Field, Int, ObjectType } from 'type-graphql';
import type { Period } from '../../domain/period.ts';
import { IndicatorObject } from '../catalogue/indicator.type.ts';
import { UnitObject } from '../catalogue/unit.type.ts';
import { DateScalar, PeriodScalar } from '../scalars/scalars.ts';

@ObjectType('ContractDue', {
  simpleResolvers: true,
  description: 'What a contract owes next.',
})
export class ContractDueType {
  @Field(() => String, { description: 'Code of the contract.' })
  code!: string;

  @Field(() => DateScalar, { description: 'The first due day that is not past.' })
  day!: string;

  @Field(() => Boolean, {
    description: 'The holidays of its year are not known yet: the day may move.',
  })
  isProvisional!: boolean;

  @Field(() => Int, {
    description: 'Working days left after today, the due day counted; 0 when it is today.',
  })
  workingDaysLeft!: number;

  @Field(() => [PeriodScalar], { description: 'Months whose figures are owed, oldest first.' })
  months!: Period[];

  @Field(() => Int, { description: 'Figures owed on the day.' })
  owed!: number;

  @Field(() => Int, { description: 'How many of them are there already.' })
  arrived!: number;
}

@ObjectType('ContractItemSupply', {
  simpleResolvers: true,
  description: 'Figures owed of one indicator; `owed` is the sum of the four counts after it.',
})
export class ContractItemSupplyType {
  @Field(() => IndicatorObject)
  indicator!: IndicatorObject;

  @Field(() => PeriodScalar)
  period!: Period;

  @Field(() => DateScalar)
  dueDay!: string;

  @Field(() => Boolean, { description: 'Whether the due day may still move.' })
  isProvisional!: boolean;

  @Field(() => Int)
  owed!: number;

  @Field(() => Int)
  onTime!: number;

  @Field(() => Int)
  late!: number;

  @Field(() => Int, { description: 'Past the due day and not there.' })
  missing!: number;

  @Field(() => Int)
  notDue!: number;

  @Field(() => [UnitObject], { description: 'Units whose figure is not there, due or not.' })
  absentUnits!: UnitObject[];
}

@ObjectType('ContractSupply', {
  simpleResolvers: true,
  description: 'What a contract owes for a month and what of it is there.',
})
export class ContractSupplyType {
  @Field(() => PeriodScalar)
  month!: Period;

  @Field(() => Int, { description: 'Version that holds for the month.' })
  version!: number;

  @Field(() => DateScalar, { description: 'Day of the city it stands for.' })
  today!: string;

  @Field(() => Int)
  owed!: number;

  @Field(() => Int)
  onTime!: number;

  @Field(() => Int)
  late!: number;

  @Field(() => Int)
  missing!: number;

  @Field(() => Int)
  notDue!: number;

  @Field(() => [ContractItemSupplyType], { description: 'In the order of the contract.' })
  items!: ContractItemSupplyType[];
}
