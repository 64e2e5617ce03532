import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import type {
  CorrectionKind,
  CorrectionState,
} from '../../data/correction/correction.repository.ts';
import { UnitObject } from '../catalogue/unit.type.ts';
import { CaseRequestInput, SaidValueType, ValueKeyType } from '../draft/draft.type.ts';
import { CorrectionKindEnum, CorrectionStateEnum } from '../enums.ts';
import { ObservationInput } from '../observation/push-observations.input.ts';
import { PageInfoType, PushFindingType, PushReceiptType } from '../observation/receipt.type.ts';
import { DateTimeScalar } from '../scalars/scalars.ts';
import { UserError } from '../user-error.type.ts';

@ObjectType('CorrectionEvent', { simpleResolvers: true, description: 'What happened to a case.' })
export class CorrectionEventType {
  @Field(() => CorrectionStateEnum)
  state!: CorrectionState;

  @Field(() => String)
  accountName!: string;

  @Field(() => DateTimeScalar)
  recordedAt!: Date;

  @Field(() => String, { nullable: true, description: 'Null where nothing was said.' })
  comment!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Receipt of the push that carried it out; null unless approved.',
  })
  receiptNumber!: string | null;
}

@ObjectType('CorrectionRow', {
  simpleResolvers: true,
  description: 'One value a case wants to change.',
})
export class CorrectionRowType extends ValueKeyType {
  @Field(() => SaidValueType, { description: 'What was the newest when it was asked.' })
  before!: SaidValueType;

  @Field(() => SaidValueType)
  after!: SaidValueType;
}

@ObjectType('CorrectionCase', {
  simpleResolvers: true,
  description: 'A request to change signed values (003-17); the appraisal office decides.',
})
export class CorrectionCaseType {
  @Field(() => ID)
  id!: string;

  @Field(() => String, { description: 'The number people quote.' })
  caseNumber!: string;

  @Field(() => CorrectionKindEnum)
  kind!: CorrectionKind;

  @Field(() => CorrectionStateEnum)
  state!: CorrectionState;

  @Field(() => String)
  reason!: string;

  @Field(() => UnitObject, {
    nullable: true,
    description: 'Department that asks; null for the appraisal office.',
  })
  department!: UnitObject | null;

  @Field(() => String)
  accountName!: string;

  @Field(() => Boolean, { description: 'Asked for by who is looking: somebody else decides it.' })
  isOwn!: boolean;

  @Field(() => String, { nullable: true, description: 'Null where rows came without a file.' })
  fileName!: string | null;

  @Field(() => DateTimeScalar)
  requestedAt!: Date;

  @Field(() => Int)
  rowCount!: number;

  @Field(() => [CorrectionEventType], { description: 'Oldest first.' })
  events!: CorrectionEventType[];
}

@ObjectType('CorrectionEdge', { simpleResolvers: true })
export class CorrectionEdgeType {
  @Field(() => String)
  cursor!: string;

  @Field(() => CorrectionCaseType)
  node!: CorrectionCaseType;
}

@ObjectType('CorrectionConnection', { simpleResolvers: true, description: 'Cases newest first.' })
export class CorrectionConnectionType {
  @Field(() => [CorrectionEdgeType])
  edges!: CorrectionEdgeType[];

  @Field(() => PageInfoType)
  pageInfo!: PageInfoType;
}

@InputType({ description: 'Rows that change signed values.' })
export class RequestCorrectionInput {
  @Field(() => CaseRequestInput)
  request!: CaseRequestInput;

  @Field(() => [ObservationInput])
  rows!: ObservationInput[];
}

@ObjectType({ simpleResolvers: true })
export class RequestCorrectionPayload {
  @Field(() => String, { nullable: true, description: 'Null when it was refused.' })
  caseNumber!: string | null;

  @Field(() => [PushFindingType])
  findings!: PushFindingType[];
}

@InputType({ description: 'The decision of the appraisal office.' })
export class DecideCorrectionInput {
  @Field(() => String)
  caseNumber!: string;

  @Field(() => Boolean)
  approve!: boolean;

  @Field(() => String, { nullable: true, description: 'Needed to reject.' })
  comment?: string | null;
}

@InputType({ description: 'Takes a case back before it is decided.' })
export class CancelCorrectionInput {
  @Field(() => String)
  caseNumber!: string;

  @Field(() => String, { nullable: true })
  comment?: string | null;
}

@ObjectType({ simpleResolvers: true })
export class CorrectionPayload {
  @Field(() => CorrectionCaseType, { nullable: true, description: 'Null with user errors.' })
  case!: CorrectionCaseType | null;

  @Field(() => PushReceiptType, {
    nullable: true,
    description: 'The push that carried it out; null unless approved.',
  })
  receipt!: PushReceiptType | null;

  @Field(() => [PushFindingType])
  findings!: PushFindingType[];

  @Field(() => [UserError])
  userErrors!: UserError[];
}
