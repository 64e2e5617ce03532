import { Field, ID, Int, ObjectType } from 'type-graphql';
import type { Decimal } from '../../domain/decimal.ts';
import type { UnitType } from '../../domain/unit.ts';
import type { LineageKind } from '../../domain/unit-lineage.ts';
import { LineageKindEnum, UnitTypeEnum } from '../enums.ts';
import { DateScalar, DecimalScalar } from '../scalars/scalars.ts';

@ObjectType('AppraisalCategory', {
  simpleResolvers: true,
  description: 'A class within which units are compared.',
})
export class AppraisalCategoryType {
  @Field(() => String)
  code!: string;

  @Field(() => String)
  nameZh!: string;

  @Field(() => String)
  nameEn!: string;

  @Field(() => Int)
  sortOrder!: number;
}

@ObjectType('Unit', {
  simpleResolvers: true,
  description: 'A place or body in the tree: city, county, park, township, department.',
})
export class UnitObject {
  @Field(() => ID)
  id!: string;

  @Field(() => String, { description: 'Code people use; GB/T 2260 where there is one.' })
  code!: string;

  @Field(() => String)
  nameZh!: string;

  @Field(() => String)
  nameEn!: string;

  @Field(() => String, { description: 'For narrow places; never the only name shown.' })
  shortNameZh!: string;

  @Field(() => UnitTypeEnum)
  unitType!: UnitType;

  @Field(() => String, { nullable: true, description: 'Null at the top of the tree.' })
  parentCode!: string | null;

  @Field(() => String, { description: 'Lower-case pinyin initials; empty where unknown.' })
  pinyin!: string;

  @Field(() => DateScalar)
  validFrom!: string;

  @Field(() => DateScalar, { nullable: true, description: 'Null while it exists.' })
  validTo!: string | null;
}

@ObjectType('FormerName', {
  simpleResolvers: true,
  description: 'A name a unit bore before, under the same code. Both days are included.',
})
export class FormerNameType {
  @Field(() => String, { description: 'Full Chinese name.' })
  name!: string;

  @Field(() => String)
  nameEn!: string;

  @Field(() => DateScalar)
  validFrom!: string;

  @Field(() => DateScalar)
  validTo!: string;
}

@ObjectType('LineageStep', {
  simpleResolvers: true,
  description: 'A step by which one unit, or a part of it, went into another.',
})
export class LineageStepType {
  @Field(() => UnitObject, { description: 'The unit at the other end of the step.' })
  unit!: UnitObject;

  @Field(() => LineageKindEnum)
  kind!: LineageKind;

  @Field(() => DateScalar, {
    description:
      'First day on which the successor held it; 31 December where only the year is known.',
  })
  day!: string;

  @Field(() => DecimalScalar, {
    nullable: true,
    description: 'Part of the amounts that went, above 0 up to 1; null = unknown.',
  })
  share!: Decimal | null;

  @Field(() => Boolean, {
    description: 'Old figures of the predecessor stand for the past of the successor.',
  })
  carriesHistory!: boolean;

  @Field(() => String, { nullable: true, description: 'Null where unknown.' })
  documentNumber!: string | null;

  @Field(() => String, { nullable: true, description: 'Null where nothing was said.' })
  note!: string | null;
}
