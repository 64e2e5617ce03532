import { Field, InputType, Int } from 'type-graphql';
import type { MissingReason, ValueQuality } from '../../domain/observation.ts';
import { MissingReasonEnum, ValueQualityEnum } from '../enums.ts';
import { ConversionWhereEnum } from './mapping-enums.ts';

@InputType({
  description:
    'Where a unit, an indicator or a period is written; exactly one of the fields. The same for the whole file: code, preamble, title, sheet. In the row: column, columns. In the head: level, levels.',
})
export class MappingSourceInput {
  @Field(() => String, { nullable: true, description: 'A fixed code.' })
  code?: string;

  @Field(() => String, {
    nullable: true,
    description: 'What the line above the table begins with, before its colon.',
  })
  preamble?: string;

  @Field(() => Boolean, {
    nullable: true,
    description: 'True: the one period that the lines above the head name.',
  })
  title?: boolean;

  @Field(() => Boolean, { nullable: true, description: 'True: the name of the sheet.' })
  sheet?: boolean;

  @Field(() => String, { nullable: true, description: 'Head of a column, or #4 or #D.' })
  column?: string;

  @Field(() => [String], {
    nullable: true,
    description: 'Heads of several columns; indicators are joined by a dot.',
  })
  columns?: string[];

  @Field(() => Int, { nullable: true, description: 'Line of the head, 1 = the uppermost.' })
  level?: number;

  @Field(() => [Int], { nullable: true, description: 'Several lines of the head.' })
  levels?: number[];
}

@InputType({ description: 'A column and those of its members that are meant.' })
export class ColumnMembersInput {
  @Field(() => String)
  column!: string;

  @Field(() => [String])
  members!: string[];
}

@InputType({
  description: 'From the unit of measure the file uses to the one of the indicator.',
})
export class ConversionInput {
  @Field(() => String)
  measure!: string;

  @Field(() => String, {
    description: 'What values are multiplied by, a decimal as text: 10000 from 亿元 to 万元.',
  })
  factor!: string;

  @Field(() => [String], {
    nullable: true,
    description: 'Codes of the indicators it holds for; all where left out.',
  })
  indicators?: string[];

  @Field(() => ConversionWhereEnum)
  where!: string;
}

@InputType({ description: 'What a mark behind a value says.' })
export class FootnoteMarkInput {
  @Field(() => String)
  mark!: string;

  @Field(() => ValueQualityEnum, { nullable: true })
  quality?: ValueQuality;

  @Field(() => MissingReasonEnum, { nullable: true })
  missingReason?: MissingReason;

  @Field(() => String, { nullable: true, description: 'Words kept as a note of the push.' })
  note?: string;
}

@InputType({ description: 'A column whose cells hold several texts, such as "unit,geo\\time".' })
export class SplitColumnInput {
  @Field(() => String)
  column!: string;

  @Field(() => String, { description: 'What separates the texts.' })
  by!: string;
}

@InputType({ description: 'The power of ten that the unit of measure of an indicator is.' })
export class UnitMultiplierInput {
  @Field(() => String, { description: 'Code of the indicator; * = every other one.' })
  indicator!: string;

  @Field(() => Int)
  power!: number;
}
