import { Field, InputType, Int, ObjectType } from 'type-graphql';
import type { Decimal } from '../../domain/decimal.ts';
import type { DueRule } from '../../domain/due-rule.ts';
import type { Frequency } from '../../domain/indicator.ts';
import type { ValueQuality } from '../../domain/observation.ts';
import type { PeriodKind } from '../../domain/period.ts';
import type { UnitType } from '../../domain/unit.ts';
import type { Roll } from '../../domain/working-calendar.ts';
import { FrequencyEnum, UnitTypeEnum, ValueQualityEnum } from '../enums.ts';
import { DecimalScalar } from '../scalars/scalars.ts';
import { DueRuleKindEnum, PeriodKindEnum, RollEnum } from './contract-enums.ts';

@InputType('ContractUnitsInput', {
  description: 'Units an item is owed for: exactly one of the three.',
})
@ObjectType('ContractUnits', {
  simpleResolvers: true,
  description: 'Units an item is owed for: exactly one of the three.',
})
export class ContractUnitsType {
  @Field(() => String, {
    nullable: true,
    description: 'Members of a category on the last day of the month.',
  })
  categoryCode?: string | null;

  @Field(() => [String], { nullable: true, description: 'These units.' })
  unitCodes?: string[] | null;

  @Field(() => UnitTypeEnum, { nullable: true, description: 'Every unit of a type.' })
  unitType?: UnitType | null;
}

@InputType('ContractBreakdownInput', {
  description: 'Parts of a total; each is an indicator of its own.',
})
@ObjectType('ContractBreakdown', {
  simpleResolvers: true,
  description: 'Parts of a total; each is an indicator of its own.',
})
export class ContractBreakdownType {
  @Field(() => String)
  nameZh!: string;

  @Field(() => String)
  nameEn!: string;

  @Field(() => [String])
  indicatorCodes!: string[];
}

@InputType('DueRuleInput', { description: 'When a figure is owed.' })
@ObjectType('DueRule', { simpleResolvers: true, description: 'When a figure is owed.' })
export class DueRuleType {
  @Field(() => DueRuleKindEnum)
  kind!: DueRule['kind'];

  @Field(() => Int, { nullable: true, description: 'WORKING_DAY: which one, 1 to 15.' })
  nth?: number | null;

  @Field(() => Int, {
    nullable: true,
    description: 'DAY_OF_MONTH: 1 to 31; beyond the end of the month, its last day.',
  })
  day?: number | null;

  @Field(() => Int, {
    nullable: true,
    description:
      'WORKING_DAYS_AFTER_END: how many, 1 to 250; the first is the day after the period.',
  })
  days?: number | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Months after the one the period ends in, 1 to 12; 1 where left out.',
  })
  monthsAfter?: number | null;

  @Field(() => RollEnum, { nullable: true, description: 'DAY_OF_MONTH: NEXT where left out.' })
  roll?: Roll | null;
}

@InputType('ValueCheckInput', { description: 'What the template checks while it is filled in.' })
@ObjectType('ValueCheck', {
  simpleResolvers: true,
  description: 'What the template checks while it is filled in; null = no limit.',
})
export class ValueCheckType {
  @Field(() => DecimalScalar, { nullable: true, description: 'Least value.' })
  min?: Decimal | null;

  @Field(() => DecimalScalar, { nullable: true, description: 'Greatest value.' })
  max?: Decimal | null;

  @Field(() => Int, { nullable: true, description: 'Most decimals, 0 to 8.' })
  decimals?: number | null;
}

@InputType('ContractItemInput', {
  description: 'One indicator owed for some units, how often, by when, how firm.',
})
export class ContractItemInput {
  @Field(() => String)
  indicatorCode!: string;

  @Field(() => String, {
    description: "What the department counts in; must be the indicator's unit of measure.",
  })
  unitOfMeasureZh!: string;

  @Field(() => ContractUnitsType)
  units!: ContractUnitsType;

  @Field(() => PeriodKindEnum, {
    nullable: true,
    description: 'The kind the light reads where left out.',
  })
  periodKind?: PeriodKind | null;

  @Field(() => FrequencyEnum, {
    nullable: true,
    description: 'As often as the indicator is reported where left out.',
  })
  frequency?: Frequency | null;

  @Field(() => ContractBreakdownType, {
    nullable: true,
    description: 'The total only where left out.',
  })
  breakdown?: ContractBreakdownType | null;

  @Field(() => DueRuleType)
  due!: DueRuleType;

  @Field(() => ValueQualityEnum, {
    nullable: true,
    description: 'Firmness at which a figure counts as delivered; any where left out.',
  })
  leastQuality?: ValueQuality | null;

  @Field(() => ValueCheckType, { nullable: true })
  check?: ValueCheckType | null;
}

@ObjectType('ContractItem', {
  simpleResolvers: true,
  description: 'One indicator owed for some units, how often, by when, how firm.',
})
export class ContractItemType {
  @Field(() => String)
  indicatorCode!: string;

  @Field(() => String)
  unitOfMeasureZh!: string;

  @Field(() => ContractUnitsType)
  units!: ContractUnitsType;

  @Field(() => PeriodKindEnum, { nullable: true, description: 'Null = the kind the light reads.' })
  periodKind!: PeriodKind | null;

  @Field(() => FrequencyEnum, {
    nullable: true,
    description: 'Null = as often as the indicator is reported.',
  })
  frequency!: Frequency | null;

  @Field(() => ContractBreakdownType, { nullable: true, description: 'Null = the total only.' })
  breakdown!: ContractBreakdownType | null;

  @Field(() => DueRuleType)
  due!: DueRuleType;

  @Field(() => String, { description: 'The due rule in Chinese words.' })
  dueZh!: string;

  @Field(() => String, { description: 'The due rule in English words.' })
  dueEn!: string;

  @Field(() => ValueQualityEnum, { nullable: true, description: 'Null = however firm.' })
  leastQuality!: ValueQuality | null;

  @Field(() => ValueCheckType)
  check!: ValueCheckType;
}
