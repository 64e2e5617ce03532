import { Field, ID, Int, ObjectType } from 'type-graphql';
import type { PushDoor, PushMode } from '../../data/observation/push.repository.ts';
import type { Period } from '../../domain/period.ts';
import type { PushFindingCode } from '../../domain/push-finding.ts';
import { IndicatorObject } from '../catalogue/indicator.type.ts';
import { UnitObject } from '../catalogue/unit.type.ts';
import { PushDoorEnum, PushFindingCodeEnum, PushModeEnum } from '../enums.ts';
import { DateTimeScalar, PeriodScalar } from '../scalars/scalars.ts';

@ObjectType('PushSignature', {
  simpleResolvers: true,
  description: "The head's signature under a receipt: its values change only by a correction case.",
})
export class SignatureType {
  @Field(() => String)
  signerName!: string;

  @Field(() => DateTimeScalar)
  signedAt!: Date;

  @Field(() => String, { description: 'The sentence signed, Chinese then English.' })
  statement!: string;

  @Field(() => Boolean, {
    description: 'Whether a scanned seal was put; it is at /api/receipts/<number>/seal.',
  })
  hasSeal!: boolean;
}

@ObjectType('PushReceipt', {
  simpleResolvers: true,
  description:
    'What a sender holds after a push. rowsRead = rowsNew + rowsChanged + rowsUnchanged + rowsDeleting.',
})
export class PushReceiptType {
  @Field(() => ID)
  id!: string;

  @Field(() => String, { description: 'The number people quote.' })
  receiptNumber!: string;

  @Field(() => String, {
    description: "The sender's key; a retry with it gets this receipt again.",
  })
  clientKey!: string;

  @Field(() => PushDoorEnum)
  door!: PushDoor;

  @Field(() => String, { nullable: true, description: 'Null when rows came without a file.' })
  fileName!: string | null;

  @Field(() => UnitObject, {
    nullable: true,
    description: 'Department of the account; null for the appraisal office.',
  })
  department!: UnitObject | null;

  @Field(() => String)
  accountName!: string;

  @Field(() => DateTimeScalar, { description: 'When its rows became known.' })
  recordedAt!: Date;

  @Field(() => Int)
  rowsRead!: number;

  @Field(() => Int)
  rowsNew!: number;

  @Field(() => Int, {
    description: 'Rows that say something else than before: a new revision each.',
  })
  rowsChanged!: number;

  @Field(() => Int, { description: 'Rows that repeat what was known: nothing is written.' })
  rowsUnchanged!: number;

  @Field(() => Int, { description: 'Blank cells of the file that made no row.' })
  blankCells!: number;

  @Field(() => String, {
    description: 'SHA-256 of the accepted rows in canonical order, hexadecimal.',
  })
  rowsHash!: string;

  @Field(() => Int, { description: 'Lights that changed with this push.' })
  lightsChanged!: number;

  @Field(() => Int, { description: 'Of these, lights that came onto the red list.' })
  newReds!: number;

  @Field(() => [String], { description: 'Footnotes and source lines of the file.' })
  notes!: string[];

  @Field(() => PushModeEnum)
  mode!: PushMode;

  @Field(() => Int, { description: 'Rows that ask for a withdrawal.' })
  rowsDeleting!: number;

  @Field(() => Int, {
    description: 'Values withdrawn, by deleting rows or because a REPLACE left them out.',
  })
  valuesWithdrawn!: number;

  @Field(() => Int, { description: 'Lines a rule of the mapping left out, such as subtotals.' })
  rowsSkipped!: number;

  @Field(() => Int, { description: 'Doubts its figures raised in the review queue.' })
  flagsRaised!: number;

  @Field(() => String, {
    nullable: true,
    description: 'Contract and version it was measured against, CODE@n; null where none covers it.',
  })
  contractVersion!: string | null;

  @Field(() => String, {
    nullable: true,
    description: "Why, where the hub wrote it on a decision; null for a department's own push.",
  })
  reason!: string | null;

  @Field(() => SignatureType, { nullable: true, description: 'Null until the head has signed.' })
  signature!: SignatureType | null;

  @Field(() => [PeriodScalar], { description: 'Periods it touched.' })
  periods!: Period[];

  @Field(() => [IndicatorObject])
  indicators!: IndicatorObject[];

  @Field(() => Boolean, {
    description: 'This answer repeats the receipt of an earlier push with the same key and rows.',
  })
  isReplay!: boolean;
}

@ObjectType('PushFinding', {
  simpleResolvers: true,
  description: 'One thing that is wrong with a push: place, value, what, and what to do.',
})
export class PushFindingType {
  @Field(() => PushFindingCodeEnum)
  code!: PushFindingCode;

  @Field(() => String, { nullable: true, description: 'Sheet of a workbook; null elsewhere.' })
  sheet!: string | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Row as people count, from 1; null for the whole push.',
  })
  row!: number | null;

  @Field(() => String, { nullable: true, description: 'Column head; null for the whole row.' })
  column!: string | null;

  @Field(() => String, { nullable: true, description: 'Cell address of a workbook, such as C12.' })
  cell!: string | null;

  @Field(() => String, { nullable: true, description: 'The value found there, shortened.' })
  value!: string | null;

  @Field(() => String)
  messageZh!: string;

  @Field(() => String)
  messageEn!: string;

  @Field(() => String)
  remedyZh!: string;

  @Field(() => String)
  remedyEn!: string;
}

@ObjectType('PushObservationsPayload', {
  simpleResolvers: true,
  description:
    'Accepted whole or refused whole: the receipt is null exactly when there are findings.',
})
export class PushObservationsPayload {
  @Field(() => PushReceiptType, { nullable: true, description: 'Null when the push was refused.' })
  receipt!: PushReceiptType | null;

  @Field(() => [PushFindingType], { description: 'What is wrong; at most 500 are listed.' })
  findings!: PushFindingType[];

  @Field(() => Int, { description: 'How many there are in all.' })
  findingCount!: number;
}

@ObjectType('PageInfo', { simpleResolvers: true })
export class PageInfoType {
  @Field(() => Boolean)
  hasNextPage!: boolean;

  @Field(() => String, { nullable: true, description: 'Null on an empty page.' })
  endCursor!: string | null;
}

@ObjectType('PushEdge', { simpleResolvers: true })
export class PushEdgeType {
  @Field(() => String)
  cursor!: string;

  @Field(() => PushReceiptType)
  node!: PushReceiptType;
}

@ObjectType('PushConnection', { simpleResolvers: true, description: 'Receipts newest first.' })
export class PushConnectionType {
  @Field(() => [PushEdgeType])
  edges!: PushEdgeType[];

  @Field(() => PageInfoType)
  pageInfo!: PageInfoType;
}

@ObjectType('PushLanded', { simpleResolvers: true, description: 'Told when a push was committed.' })
export class PushLandedType {
  @Field(() => String)
  receiptNumber!: string;

  @Field(() => DateTimeScalar)
  recordedAt!: string;

  @Field(() => [String])
  indicatorCodes!: string[];

  @Field(() => [String], { description: 'Codes of the periods touched.' })
  periodCodes!: string[];

  @Field(() => Int)
  lightsChanged!: number;
}
