import { graphql } from '../../__generated__/gql.ts';

export const SupplyDocument = graphql(`
  query SupplierBoard($year: Int!, $month: Int) {
    supplierBoard(year: $year, month: $month) {
      today
      figures { code nameZh nameEn definitionZh definitionEn }
      rows { ...SupplyCounts_row @unmask }
      totals { ...SupplyCounts_row @unmask }
      overall { owed onTime late missing notDue correctedAfterSigning refusedRows onTimeRate completeRate }
    }
  }
`);

graphql(`
  fragment SupplyCounts_row on SupplierRow {
    department { id code nameZh nameEn shortNameZh }
    period owed onTime late missing notDue correctedAfterSigning refusedRows onTimeRate completeRate
  }
`);
