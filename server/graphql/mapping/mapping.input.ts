import { Field, InputType, Int, ObjectType } from 'type-graphql';
import type { MissingReason, ValueQuality } from '../../domain/observation.ts';
import { MissingReasonEnum, ValueQualityEnum } from '../enums.ts';
import { UserError } from '../user-error.type.ts';
import { BlankCellsEnum, MappingLayoutEnum, PeriodsAsEnum } from './mapping-enums.ts';
import {
  ColumnMembersInput,
  ConversionInput,
  FootnoteMarkInput,
  MappingSourceInput,
  SplitColumnInput,
  UnitMultiplierInput,
} from './mapping-parts.input.ts';

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

  @Field(() => [String], {
    nullable: true,
    description: 'Several sheets of one layout, read one after the other.',
  })
  sheets?: string[];

  @Field(() => Boolean, {
    nullable: true,
    description: 'True: every sheet that is not hidden, in place of a list.',
  })
  allSheets?: boolean;

  @Field(() => String, {
    nullable: true,
    description: 'First cell of the head row; lines above are preamble.',
  })
  headerStartsWith?: string;

  @Field(() => TidyColumnsInput, { nullable: true })
  columns?: TidyColumnsInput;

  @Field(() => String, { nullable: true })
  unitColumn?: string;

  @Field(() => MappingSourceInput, {
    nullable: true,
    description: 'Where the unit is written, where it differs from what the layout implies.',
  })
  unit?: MappingSourceInput;

  @Field(() => MappingSourceInput, { nullable: true, description: 'The same for the indicator.' })
  indicator?: MappingSourceInput;

  @Field(() => MappingSourceInput, { nullable: true, description: 'The same for the period.' })
  period?: MappingSourceInput;

  @Field(() => MappingSourceInput, {
    nullable: true,
    description: 'Where the year stands when periods are written without it.',
  })
  year?: MappingSourceInput;

  @Field(() => Int, {
    nullable: true,
    description: 'Lines of the head; 1 where left out, in CROSSED 2.',
  })
  headerRows?: number;

  @Field(() => SplitColumnInput, { nullable: true })
  splitColumn?: SplitColumnInput;

  @Field(() => [SpellingInput], { nullable: true })
  units?: SpellingInput[];

  @Field(() => [SpellingInput], { nullable: true })
  indicators?: SpellingInput[];

  @Field(() => PeriodsAsEnum, { nullable: true })
  periodsAs?: string;

  @Field(() => [String], { nullable: true, description: 'How footnotes begin.' })
  notesStartWith?: string[];

  @Field(() => [String], {
    nullable: true,
    description: 'Columns where a blank cell means the one above it, as merged cells come.',
  })
  fillDown?: string[];

  @Field(() => [String], {
    nullable: true,
    description: 'Heads of columns that are left out and counted; * stands for any text.',
  })
  ignoreColumns?: string[];

  @Field(() => [String], {
    nullable: true,
    description: 'Rows that begin so are left out and counted: sums are no units.',
  })
  skipRows?: string[];

  @Field(() => [ColumnMembersInput], {
    nullable: true,
    description: 'Rows with other members are left out and counted.',
  })
  onlyRows?: ColumnMembersInput[];

  @Field(() => [ConversionInput], { nullable: true })
  conversions?: ConversionInput[];

  @Field(() => Boolean, { nullable: true, description: 'Numbers are written 1.234,5.' })
  decimalComma?: boolean;

  @Field(() => BlankCellsEnum)
  blank!: string;

  @Field(() => [MissingMarkerInput], { nullable: true })
  missingMarkers?: MissingMarkerInput[];

  @Field(() => [FootnoteMarkInput], {
    nullable: true,
    description: 'Marks behind values; those that are not listed are refused with the value.',
  })
  footnoteMarks?: FootnoteMarkInput[];

  @Field(() => [UnitMultiplierInput], {
    nullable: true,
    description: 'SDMX_CSV: what UNIT_MULT is brought to, for each indicator.',
  })
  unitMultiplier?: UnitMultiplierInput[];

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
