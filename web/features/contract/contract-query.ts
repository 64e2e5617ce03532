import { graphql } from '../../__generated__/gql.ts';

export const ContractListDocument = graphql(`
  query ContractList {
    contracts {
      code versions
      department { id code nameZh nameEn shortNameZh }
      version { version nameZh nameEn validFrom validTo items { indicatorCode frequency } }
    }
    contractDues { code day isProvisional workingDaysLeft months owed arrived }
    indicators { id code frequency }
  }
`);

export const ContractDocument = graphql(`
  query Contract($code: String!, $version: Int) {
    contract(code: $code, version: $version) { ...Contract_contract @unmask }
    indicators {
      id code nameZh nameEn pinyin frequency unitOfMeasureZh unitOfMeasureEn
      leadDepartment { id code }
    }
    units { id code nameZh nameEn shortNameZh }
  }
`);

graphql(`
  fragment Contract_contract on Contract {
    code versions
    department { id code nameZh nameEn }
    version {
      version nameZh nameEn validFrom validTo reason recordedAt recordedBy
      items {
        indicatorCode unitOfMeasureZh periodKind frequency leastQuality dueZh dueEn
        units { categoryCode unitCodes unitType }
        breakdown { nameZh nameEn indicatorCodes }
        due { kind nth day days monthsAfter roll }
        check { min max decimals }
      }
    }
  }
`);

export const ContractSupplyDocument = graphql(`
  query ContractSupply($code: String!, $month: PeriodCode!) {
    contractSupply(code: $code, month: $month) {
      month version today owed onTime late missing notDue
      items {
        indicator { id code nameZh nameEn }
        period dueDay isProvisional owed onTime late missing notDue
        absentUnits { id code nameZh nameEn shortNameZh }
      }
    }
  }
`);
