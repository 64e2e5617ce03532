import { Field, InputType, ObjectType } from 'type-graphql';
import type { MissingReason, ValueQuality } from '../../domain/observation.ts';
import { MissingReasonEnum, ValueQualityEnum } from '../enums.ts';
import { UserError } from '../user-error.type.ts';
import { BlankCellsEnum, MappingLayoutEnum, PeriodsAsEnum } from './mapping-enums.ts';

@InputType({ description: 'A spelling in the file and the code it stands for.' })
export class SpellingInput {
  @Field(() => String)
  key!: string;

  @Field(() => String)
  value!: string;
}

@InputType({ description: 'A text in a value cell and the reason it stands for.' })
export class MissingMarkerInput {
  @Field(() => String)
  key!: string;

  @Field(() => MissingReasonEnum)
  value!: MissingReason;
}

@InputType({
  description:
    'Heads of the columns of a tidy table; those left out are looked for under their standard names.',
})
export class TidyColumnsInput {
  @Field(() => String, { nullable: true })
  unit?: string;

  @Field(() => String, { nullable: true })
  indicator?: string;

  @Field(() => String, { nullable: true })
  period?: string;

  @Field(() => String, { nullable: true })
  value?: string;

  @Field(() => String, { nullable: true })
  missingReason?: string;

  @Field(() => String, { nullable: true })
  quality?: string;
}

@InputType({
  description:
    'The one indicator of a file: its code, or what the title line above the table begins with.',
})
export class IndicatorSourceInput {
  @Field(() => String, { nullable: true })
  code?: string;

  @Field(() => String, { nullable: true })
  preamble?: string;
}

@InputType({
  description: 'How one kind of file is laid out. Saved once, named by every push of such a file.',
})
export class SaveColumnMappingInput {
  @Field(() => String)
  code!: string;

  @Field(() => String)
  nameZh!: string;

  @Field(() => String)
  nameEn!: string;

  @Field(() => MappingLayoutEnum)
  layout!: string;

  @Field(() => String, {
    nullable: true,
    description: 'Sheet of a workbook; the first visible one where left out.',
  })
  sheet?: string;

  @Field(() => String, {
    nullable: true,
    description: 'First cell of the head row; lines above are preamble.',
  })
  headerStartsWith?: string;

  @Field(() => TidyColumnsInput, { nullable: true })
  columns?: TidyColumnsInput;

  @Field(() => String, { nullable: true })
  unitColumn?: string;

  @Field(() => IndicatorSourceInput, { nullable: true })
  indicator?: IndicatorSourceInput;

  @Field(() => [SpellingInput], { nullable: true })
  units?: SpellingInput[];

  @Field(() => [SpellingInput], { nullable: true })
  indicators?: SpellingInput[];

  @Field(() => PeriodsAsEnum, { nullable: true })
  periodsAs?: string;

  @Field(() => [String], { nullable: true, description: 'How footnotes begin.' })
  notesStartWith?: string[];

  @Field(() => BlankCellsEnum)
  blank!: string;

  @Field(() => [MissingMarkerInput], { nullable: true })
  missingMarkers?: MissingMarkerInput[];

  @Field(() => ValueQualityEnum, { nullable: true })
  quality?: ValueQuality;
}

@ObjectType({ simpleResolvers: true })
export class SaveColumnMappingPayload {
  @Field(() => String, { nullable: true, description: 'Null when it was not saved.' })
  code!: string | null;

  @Field(() => [UserError])
  userErrors!: UserError[];
}

@ObjectType('ColumnMapping', {
  simpleResolvers: true,
  description: 'A saved reading of a file layout.',
})
export class ColumnMappingType {
  @Field(() => String)
  code!: string;

  @Field(() => String)
  nameZh!: string;

  @Field(() => String)
  nameEn!: string;
}
