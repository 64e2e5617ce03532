import { graphql } from '../../__generated__/gql.ts';

export const CounterpartsDocument = graphql(`
  query Counterparts {
    counterparts {
      tolerancePercent scoringSide validFrom
      indicator { ...Reconciled_indicator @unmask }
      counterpart { ...Reconciled_indicator @unmask }
    }
    indicators { id code nameZh nameEn pinyin }
  }
`);

graphql(`
  fragment Reconciled_indicator on Indicator {
    id code nameZh nameEn pinyin digits unitOfMeasureZh unitOfMeasureEn
    leadDepartment { id code nameZh nameEn shortNameZh }
  }
`);

export const ReconciliationDocument = graphql(`
  query Reconciliation($indicator: String!, $year: Int!) {
    reconciliation(indicator: $indicator, year: $year) { ...Reconciliation_row @unmask }
  }
`);

graphql(`
  fragment Reconciliation_row on ReconciliationRow {
    period scoringSide difference differencePercent tolerancePercent isWithinTolerance
    unit { id code nameZh nameEn shortNameZh }
    counterpartIndicator { ...Reconciled_indicator @unmask }
    observation { revision value missingReason recordedAt }
    counterpart { revision value missingReason recordedAt }
    decision { verdict reason accountName recordedAt receiptNumber isCurrent }
  }
`);
