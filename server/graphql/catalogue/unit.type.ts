import { Field, ID, Int, ObjectType } from 'type-graphql';
import type { UnitType } from '../../domain/unit.ts';
import { UnitTypeEnum } from '../enums.ts';
import { DateScalar } from '../scalars/scalars.ts';

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
