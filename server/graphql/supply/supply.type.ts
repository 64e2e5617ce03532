import { Field, Int, ObjectType } from 'type-graphql';
import type { Decimal } from '../../domain/decimal.ts';
import type { Period } from '../../domain/period.ts';
import { UnitObject } from '../catalogue/unit.type.ts';
import { DateScalar, DecimalScalar, PeriodScalar } from '../scalars/scalars.ts';

@ObjectType('SupplySum', {
  simpleResolvers: true,
  description: 'Counts and rates of figures owed; what each means is in `figures`.',
})
export class SupplySumType {
  @Field(() => Int)
  owed!: number;

  @Field(() => Int)
  onTime!: number;

  @Field(() => Int)
  late!: number;

  @Field(() => Int, { description: 'Past their due day and not there.' })
  missing!: number;

  @Field(() => Int)
  notDue!: number;

  @Field(() => Int)
  correctedAfterSigning!: number;

  @Field(() => Int)
  refusedRows!: number;

  @Field(() => DecimalScalar, {
    nullable: true,
    description: 'Per hundred; null when nothing was due.',
  })
  onTimeRate!: Decimal | null;

  @Field(() => DecimalScalar, {
    nullable: true,
    description: 'Per hundred; null when nothing was due.',
  })
  completeRate!: Decimal | null;
}

@ObjectType('SupplierRow', {
  simpleResolvers: true,
  description: 'How a department kept its contracts; what each count means is in `figures`.',
})
export class SupplierRowType extends SupplySumType {
  @Field(() => UnitObject)
  department!: UnitObject;

  @Field(() => PeriodScalar, {
    nullable: true,
    description: 'Contract period; null in totals.',
  })
  period!: Period | null;
}

@ObjectType('SupplyFigure', {
  simpleResolvers: true,
  description: 'What a figure of the board counts, in words.',
})
export class SupplyFigureType {
  @Field(() => String, { description: 'Name of the field it defines.' })
  code!: string;

  @Field(() => String)
  nameZh!: string;

  @Field(() => String)
  nameEn!: string;

  @Field(() => String)
  definitionZh!: string;

  @Field(() => String)
  definitionEn!: string;
}

@ObjectType('SupplierBoard', {
  simpleResolvers: true,
  description: 'How departments supply what they agreed to.',
})
export class SupplierBoardType {
  @Field(() => DateScalar, { description: 'Day of the city it stands for.' })
  today!: string;

  @Field(() => [SupplyFigureType])
  figures!: readonly SupplyFigureType[];

  @Field(() => [SupplierRowType], { description: 'By department and contract period.' })
  rows!: SupplierRowType[];

  @Field(() => [SupplierRowType], { description: 'One per department over all periods asked for.' })
  totals!: SupplierRowType[];

  @Field(() => SupplySumType, { description: 'All of `totals` together.' })
  overall!: SupplySumType;
}
