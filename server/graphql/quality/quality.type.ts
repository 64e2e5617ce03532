import { Field, ID, Int, ObjectType } from 'type-graphql';
import type { Decimal } from '../../domain/decimal.ts';
import type { Period } from '../../domain/period.ts';
import type { QualityRuleKind, Severity } from '../../domain/quality-rule.ts';
import type { FlagState, QualityVerdict } from '../../domain/quality-verdict.ts';
import { IndicatorObject } from '../catalogue/indicator.type.ts';
import { UnitObject } from '../catalogue/unit.type.ts';
import { PageInfoType } from '../observation/receipt.type.ts';
import { DateTimeScalar, DecimalScalar, PeriodScalar } from '../scalars/scalars.ts';
import { UserError } from '../user-error.type.ts';
import {
  FlagStateEnum,
  QualityRuleKindEnum,
  QualitySeverityEnum,
  QualityVerdictEnum,
} from './quality-enums.ts';
import { QualityRuleParametersType } from './quality-parameters.type.ts';

@ObjectType('QualityRule', {
  simpleResolvers: true,
  description: 'A rule pushed figures are held against, in one version.',
})
export class QualityRuleType {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  code!: string;

  @Field(() => Int, { description: 'Counts from 1.' })
  version!: number;

  @Field(() => String)
  nameZh!: string;

  @Field(() => String)
  nameEn!: string;

  @Field(() => QualityRuleKindEnum)
  kind!: QualityRuleKind;

  @Field(() => QualitySeverityEnum)
  severity!: Severity;

  @Field(() => UnitObject, { description: 'Department that answers for the rule.' })
  ownerDepartment!: UnitObject;

  @Field(() => String, { description: 'What a reader of its flags should know; may be empty.' })
  noteZh!: string;

  @Field(() => String)
  noteEn!: string;

  @Field(() => Boolean)
  isActive!: boolean;

  @Field(() => [IndicatorObject], { description: 'Indicators it reads.' })
  indicators!: IndicatorObject[];

  @Field(() => QualityRuleParametersType)
  parameters!: QualityRuleParametersType;

  @Field(() => DateTimeScalar, { description: 'When this version was saved.' })
  recordedAt!: Date;
}

@ObjectType('FlaggedFigure', {
  simpleResolvers: true,
  description: 'A figure a rule looked at, as it stood then.',
})
export class FlaggedFigureType {
  @Field(() => IndicatorObject)
  indicator!: IndicatorObject;

  @Field(() => UnitObject)
  unit!: UnitObject;

  @Field(() => PeriodScalar)
  period!: Period;

  @Field(() => Int)
  revision!: number;

  @Field(() => DecimalScalar)
  value!: Decimal;
}

@ObjectType('FlagVerdict', { simpleResolvers: true, description: 'What somebody said of a flag.' })
export class FlagVerdictType {
  @Field(() => QualityVerdictEnum)
  verdict!: QualityVerdict;

  @Field(() => String)
  comment!: string;

  @Field(() => String)
  accountName!: string;

  @Field(() => DateTimeScalar)
  recordedAt!: Date;
}

@ObjectType('QualityFlag', {
  simpleResolvers: true,
  description:
    'A figure that does not satisfy a rule, as it stood when a push brought or touched it.',
})
export class QualityFlagType {
  @Field(() => ID)
  id!: string;

  @Field(() => QualityRuleType, { description: 'The rule in the version that was broken.' })
  rule!: QualityRuleType;

  @Field(() => QualitySeverityEnum)
  severity!: Severity;

  @Field(() => FlagStateEnum)
  state!: FlagState;

  @Field(() => IndicatorObject)
  indicator!: IndicatorObject;

  @Field(() => UnitObject)
  unit!: UnitObject;

  @Field(() => PeriodScalar)
  period!: Period;

  @Field(() => Int)
  revision!: number;

  @Field(() => DecimalScalar)
  value!: Decimal;

  @Field(() => [FlaggedFigureType], {
    description: 'All the rule looked at; the first is the one above.',
  })
  figures!: FlaggedFigureType[];

  @Field(() => String, { description: 'Why it was raised, with the figures.' })
  messageZh!: string;

  @Field(() => String)
  messageEn!: string;

  @Field(() => String, { description: 'Receipt of the push that raised it.' })
  receiptNumber!: string;

  @Field(() => DateTimeScalar)
  recordedAt!: Date;

  @Field(() => [FlagVerdictType], { description: 'Oldest first; the last one holds.' })
  verdicts!: FlagVerdictType[];
}

@ObjectType('QualityFlagEdge', {
  simpleResolvers: true,
  description: 'A flag with its place in the list.',
})
export class QualityFlagEdgeType {
  @Field(() => String)
  cursor!: string;

  @Field(() => QualityFlagType)
  node!: QualityFlagType;
}

@ObjectType('QualityFlagConnection', {
  simpleResolvers: true,
  description: 'A page of the review queue.',
})
export class QualityFlagConnectionType {
  @Field(() => [QualityFlagEdgeType])
  edges!: QualityFlagEdgeType[];

  @Field(() => PageInfoType)
  pageInfo!: PageInfoType;
}

@ObjectType({ simpleResolvers: true, description: 'How many rules were saved; 0 with errors.' })
export class SaveQualityRulesPayload {
  @Field(() => Int)
  saved!: number;

  @Field(() => [UserError])
  userErrors!: UserError[];
}

@ObjectType({ simpleResolvers: true, description: 'The flag with its verdict.' })
export class JudgeFlagPayload {
  @Field(() => QualityFlagType, { nullable: true, description: 'Null when it was not judged.' })
  flag!: QualityFlagType | null;

  @Field(() => [UserError])
  userErrors!: UserError[];
}
