import { Field, InputType, Int, ObjectType } from 'type-graphql';
import type { Period } from '../../domain/period.ts';
import { UnitObject } from '../catalogue/unit.type.ts';
import { DateTimeScalar, PeriodScalar } from '../scalars/scalars.ts';
import { UserError } from '../user-error.type.ts';
import { ContractItemInput, ContractItemType } from './contract-item.type.ts';

@ObjectType('ContractVersion', {
  simpleResolvers: true,
  description: 'The terms of a contract; for a month the newest version that covers it holds.',
})
export class ContractVersionType {
  @Field(() => Int, { description: 'Counts from 1.' })
  version!: number;

  @Field(() => String)
  nameZh!: string;

  @Field(() => String)
  nameEn!: string;

  @Field(() => PeriodScalar, { description: 'First month it holds for.' })
  validFrom!: Period;

  @Field(() => PeriodScalar, {
    nullable: true,
    description: 'Last month it holds for; null = until further notice.',
  })
  validTo!: Period | null;

  @Field(() => [ContractItemType])
  items!: ContractItemType[];

  @Field(() => String, { description: 'Why there is this version.' })
  reason!: string;

  @Field(() => DateTimeScalar)
  recordedAt!: Date;

  @Field(() => String, { description: 'Who saved it.' })
  recordedBy!: string;
}

@ObjectType('Contract', {
  simpleResolvers: true,
  description: 'What a department has agreed to supply.',
})
export class ContractType {
  @Field(() => String)
  code!: string;

  @Field(() => UnitObject)
  department!: UnitObject;

  @Field(() => ContractVersionType, {
    description: 'The version asked for, else the newest.',
  })
  version!: ContractVersionType;

  @Field(() => [Int], { description: 'Numbers of all versions, oldest first.' })
  versions!: number[];
}

@InputType({ description: 'A contract as it shall be from now on: its next version.' })
export class SaveContractInput {
  @Field(() => String)
  code!: string;

  @Field(() => String)
  nameZh!: string;

  @Field(() => String)
  nameEn!: string;

  @Field(() => String, { description: 'Department that leads every indicator in it.' })
  departmentCode!: string;

  @Field(() => PeriodScalar, { description: 'First month it holds for, such as 2026-01.' })
  validFrom!: Period;

  @Field(() => PeriodScalar, {
    nullable: true,
    description: 'Last month it holds for; until further notice where left out.',
  })
  validTo?: Period | null;

  @Field(() => String, { description: 'Why there is this version.' })
  reason!: string;

  @Field(() => [ContractItemInput])
  items!: ContractItemInput[];
}

@ObjectType({ simpleResolvers: true, description: 'Saved as a new version, or all that is wrong.' })
export class SaveContractPayload {
  @Field(() => ContractType, { nullable: true, description: 'Null when it was not saved.' })
  contract!: ContractType | null;

  @Field(() => [UserError])
  userErrors!: UserError[];
}
