import { graphql } from '../../__generated__/gql.ts';

export const QualityFlagsDocument = graphql(`
  query QualityFlags(
    $after: String
    $state: FlagFilter!
    $department: String
    $rule: String
    $severity: QualitySeverity
    $period: PeriodCode
  ) {
    qualityFlags(
      first: 20
      after: $after
      state: $state
      department: $department
      rule: $rule
      severity: $severity
      period: $period
    ) {
      edges { cursor node { id ...QualityFlag_flag @unmask } }
      pageInfo { hasNextPage endCursor }
    }
  }
`);

graphql(`
  fragment QualityFlag_flag on QualityFlag {
    id severity state period revision value messageZh messageEn receiptNumber recordedAt
    rule { id code version nameZh nameEn noteZh noteEn ownerDepartment { id nameZh nameEn } }
    indicator { id code nameZh nameEn digits unitOfMeasureZh unitOfMeasureEn }
    unit { id code nameZh nameEn shortNameZh }
    figures {
      period revision value
      indicator { id code nameZh nameEn digits unitOfMeasureZh unitOfMeasureEn }
      unit { id code nameZh nameEn shortNameZh }
    }
    verdicts { verdict comment accountName recordedAt }
  }
`);

/** What the filters offer: rules, and the departments that lead an indicator. */
export const QualityChoicesDocument = graphql(`
  query QualityChoices {
    qualityRules { id code nameZh nameEn }
    indicators { id code leadDepartment { id code nameZh nameEn } }
  }
`);

export const QualityRulesDocument = graphql(`
  query QualityRules {
    qualityRules { id ...QualityRule_rule @unmask }
  }
`);

graphql(`
  fragment QualityRule_rule on QualityRule {
    id code version nameZh nameEn kind severity isActive noteZh noteEn recordedAt
    ownerDepartment { id code nameZh nameEn }
    indicators { id code nameZh nameEn }
    parameters {
      indicator growthIndicator partIndicators totalUnit partTypes comparison constant min max isInclusive
      tolerance tolerancePercent measure years minPoints factor relativePercent category periods percent
      left { indicatorCode factor } right { indicatorCode factor }
    }
  }
`);
