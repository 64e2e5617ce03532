import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import type { MappingSource } from '../../actions/draft/draft-report.ts';
import type { CorrectionKind } from '../../data/correction/correction.repository.ts';
import type { DraftState } from '../../data/draft/draft.repository.ts';
import type { PushMode } from '../../data/observation/push.repository.ts';
import type { Decimal } from '../../domain/decimal.ts';
import type { LightColour } from '../../domain/light-rule.ts';
import type { MissingReason, ValueQuality } from '../../domain/observation.ts';
import type { Period } from '../../domain/period.ts';
import type { Severity } from '../../domain/quality-rule.ts';
import { IndicatorObject } from '../catalogue/indicator.type.ts';
import { AppraisalCategoryType, UnitObject } from '../catalogue/unit.type.ts';
import {
  CorrectionKindEnum,
  DraftStateEnum,
  LightColourEnum,
  MappingSourceEnum,
  MissingReasonEnum,
  PushModeEnum,
  ValueQualityEnum,
} from '../enums.ts';
import { PushScopeInput } from '../observation/push-observations.input.ts';
import { PushFindingType, PushReceiptType } from '../observation/receipt.type.ts';
import { QualitySeverityEnum } from '../quality/quality-enums.ts';
import { DateTimeScalar, DecimalScalar, PeriodScalar } from '../scalars/scalars.ts';

@ObjectType('SkippedPart', {
  simpleResolvers: true,
  description: 'Lines or cells a rule of the mapping left out.',
})
export class SkippedPartType {
  @Field(() => String, { description: 'The rule, in both languages.' })
  rule!: string;

  @Field(() => Int)
  count!: number;
}

@ObjectType('MappingQuestion', {
  simpleResolvers: true,
  description: 'One thing about the reading of a file a person should decide or confirm.',
})
export class MappingQuestionType {
  @Field(() => String, { description: 'Field of the mapping that answers it.' })
  field!: string;

  @Field(() => Boolean, { description: 'Whether the mapping already holds a guess.' })
  hasGuess!: boolean;

  @Field(() => String)
  messageZh!: string;

  @Field(() => String)
  messageEn!: string;

  @Field(() => [String], { description: 'What was found, at most ten.' })
  values!: string[];
}

@ObjectType('PushDraftFile', { simpleResolvers: true, description: 'One file of a draft.' })
export class PushDraftFileType {
  @Field(() => String, { nullable: true, description: 'Null where it came without a name.' })
  fileName!: string | null;

  @Field(() => Int, { description: 'Bytes.' })
  size!: number;

  @Field(() => MappingSourceEnum, {
    nullable: true,
    description: 'Null until the file has been looked at.',
  })
  mappingSource!: MappingSource | null;

  @Field(() => String, { nullable: true, description: 'Code of the saved mapping; null = none.' })
  mappingCode!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The mapping it is read with, as JSON; null until it has been looked at.',
  })
  mappingJson!: string | null;

  @Field(() => [MappingQuestionType])
  questions!: MappingQuestionType[];

  @Field(() => [String], { description: 'Footnotes and source lines.' })
  notes!: string[];

  @Field(() => Int, { description: 'Lines with content below the head.' })
  linesRead!: number;

  @Field(() => Int, { description: 'Blank cells that made no row.' })
  blankCells!: number;

  @Field(() => [SkippedPartType])
  skipped!: SkippedPartType[];
}

@ObjectType('SaidValue', {
  simpleResolvers: true,
  description: 'A value as it is said; exactly one of value and missingReason is there.',
})
export class SaidValueType {
  @Field(() => DecimalScalar, { nullable: true, description: 'Null with a missing reason.' })
  value!: Decimal | null;

  @Field(() => MissingReasonEnum, { nullable: true, description: 'Null with a value.' })
  missingReason!: MissingReason | null;

  @Field(() => ValueQualityEnum)
  quality!: ValueQuality;
}

@ObjectType('ValueKey', { simpleResolvers: true, description: 'Which value.' })
export class ValueKeyType {
  @Field(() => UnitObject)
  unit!: UnitObject;

  @Field(() => IndicatorObject)
  indicator!: IndicatorObject;

  @Field(() => PeriodScalar)
  period!: Period;
}

@ObjectType('ValueChange', {
  simpleResolvers: true,
  description: 'One value a draft would write.',
})
export class ValueChangeType extends ValueKeyType {
  @Field(() => String, { nullable: true, description: 'Sheet of a workbook; null elsewhere.' })
  sheet!: string | null;

  @Field(() => Int, { nullable: true, description: 'Row in the file; null for a withdrawal.' })
  row!: number | null;

  @Field(() => String, { nullable: true, description: 'Cell of a workbook; null elsewhere.' })
  cell!: string | null;

  @Field(() => SaidValueType, { nullable: true, description: 'Null where nothing was known.' })
  before!: SaidValueType | null;

  @Field(() => SaidValueType)
  after!: SaidValueType;
}

@ObjectType('LightChange', {
  simpleResolvers: true,
  description: 'A light that would change; period is the month at whose close it stands.',
})
export class LightChangeType extends ValueKeyType {
  @Field(() => LightColourEnum)
  before!: LightColour | 'GREY';

  @Field(() => LightColourEnum)
  after!: LightColour | 'GREY';
}

@ObjectType('RankChange', {
  simpleResolvers: true,
  description: 'A place in the ranking by share of lights on schedule that would change.',
})
export class RankChangeType {
  @Field(() => AppraisalCategoryType)
  category!: AppraisalCategoryType;

  @Field(() => PeriodScalar)
  period!: Period;

  @Field(() => UnitObject)
  unit!: UnitObject;

  @Field(() => Int, { nullable: true, description: 'Null = not ranked.' })
  before!: number | null;

  @Field(() => Int, { nullable: true, description: 'Null = not ranked.' })
  after!: number | null;
}

@ObjectType('DraftFlag', {
  simpleResolvers: true,
  description: 'A doubt a quality rule would raise about a figure of the draft.',
})
export class DraftFlagType extends ValueKeyType {
  @Field(() => String)
  ruleCode!: string;

  @Field(() => String)
  ruleNameZh!: string;

  @Field(() => String)
  ruleNameEn!: string;

  @Field(() => QualitySeverityEnum)
  severity!: Severity;

  @Field(() => DecimalScalar)
  value!: Decimal;

  @Field(() => String)
  messageZh!: string;

  @Field(() => String)
  messageEn!: string;
}

@ObjectType('PushDraft', {
  simpleResolvers: true,
  description:
    'Files on their way to a push: read, checked, and shown with their consequences before they are confirmed. Lists are capped, counts are whole.',
})
export class PushDraftType {
  @Field(() => ID)
  id!: string;

  @Field(() => DraftStateEnum)
  state!: DraftState;

  @Field(() => PushModeEnum)
  mode!: PushMode;

  @Field(() => DateTimeScalar)
  createdAt!: Date;

  @Field(() => DateTimeScalar)
  updatedAt!: Date;

  @Field(() => [PushDraftFileType])
  files!: PushDraftFileType[];

  @Field(() => Int, { description: 'Rows read so far, or in all once it has been read.' })
  rowsRead!: number;

  @Field(() => Int)
  rowsNew!: number;

  @Field(() => Int)
  rowsChanged!: number;

  @Field(() => Int)
  rowsUnchanged!: number;

  @Field(() => Int)
  rowsDeleting!: number;

  @Field(() => Int)
  valuesWithdrawn!: number;

  @Field(() => [PushFindingType], { description: 'What is wrong; at most 500 are listed.' })
  findings!: PushFindingType[];

  @Field(() => Int)
  findingCount!: number;

  @Field(() => [PushFindingType], {
    description: 'Signed values it wants to change: they need a correction case.',
  })
  locked!: PushFindingType[];

  @Field(() => Int)
  lockedCount!: number;

  @Field(() => [ValueChangeType], {
    description: 'Corrections and withdrawals first; at most 200.',
  })
  changes!: ValueChangeType[];

  @Field(() => [DraftFlagType], { description: 'Doubts the figures would raise; at most 500.' })
  flags!: DraftFlagType[];

  @Field(() => Int)
  flagCount!: number;

  @Field(() => [ValueKeyType], {
    description: 'Had a value last time and has none now; at most 200.',
  })
  missing!: ValueKeyType[];

  @Field(() => Int)
  missingCount!: number;

  @Field(() => [LightChangeType], { description: 'At most 200.' })
  lightChanges!: LightChangeType[];

  @Field(() => Int)
  lightsChanged!: number;

  @Field(() => Int, { description: 'Of these, lights that would come onto the red list.' })
  newReds!: number;

  @Field(() => [RankChangeType])
  rankChanges!: RankChangeType[];

  @Field(() => [IndicatorObject])
  indicators!: IndicatorObject[];

  @Field(() => [PeriodScalar])
  periods!: Period[];

  @Field(() => String, { nullable: true, description: 'CODE@n; null where no contract covers it.' })
  contractVersion!: string | null;

  @Field(() => String, { nullable: true, description: 'Null until confirmed.' })
  receiptNumber!: string | null;

  @Field(() => String, { nullable: true, description: 'Correction case it opened; null = none.' })
  caseNumber!: string | null;
}

@InputType({ description: 'Why signed values shall change.' })
export class CaseRequestInput {
  @Field(() => CorrectionKindEnum)
  kind!: CorrectionKind;

  @Field(() => String, { description: 'At least five characters.' })
  reason!: string;
}

@InputType({ description: 'Which draft to write.' })
export class ConfirmPushDraftInput {
  @Field(() => ID)
  draftId!: string;

  @Field(() => CaseRequestInput, {
    nullable: true,
    description:
      'Asks for the changes to signed values in a case; left out = they refuse the draft.',
  })
  correction?: CaseRequestInput | null;
}

@ObjectType({ simpleResolvers: true })
export class ConfirmPushDraftPayload {
  @Field(() => PushReceiptType, {
    nullable: true,
    description: 'Null when it was refused, or when everything went into a case.',
  })
  receipt!: PushReceiptType | null;

  @Field(() => String, { nullable: true, description: 'Case opened; null = none.' })
  caseNumber!: string | null;

  @Field(() => [PushFindingType])
  findings!: PushFindingType[];

  @Field(() => Int)
  findingCount!: number;
}

@InputType({ description: 'Another way to read or write a draft; it is worked through again.' })
export class RevisePushDraftInput {
  @Field(() => ID)
  draftId!: string;

  @Field(() => PushModeEnum, { nullable: true, description: 'Left out = as it is.' })
  mode?: PushMode | null;

  @Field(() => PushScopeInput, { nullable: true, description: 'Left out = as it is.' })
  scope?: PushScopeInput | null;

  @Field(() => Int, { nullable: true, description: 'File whose reading changes; left out = none.' })
  fileIndex?: number | null;

  @Field(() => String, { nullable: true, description: 'Saved mapping to read it with.' })
  mappingCode?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Mapping to read it with, as JSON; goes before the code.',
  })
  mappingJson?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Save the mapping under its code for files of this shape.',
  })
  keepMapping?: boolean | null;
}

@ObjectType({ simpleResolvers: true })
export class RevisePushDraftPayload {
  @Field(() => PushDraftType, { nullable: true, description: 'Null when it could not be revised.' })
  draft!: PushDraftType | null;

  @Field(() => [String], { description: 'What is wrong with the mapping given, place first.' })
  mappingIssues!: string[];
}
