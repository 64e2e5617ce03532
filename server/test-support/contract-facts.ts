import type { Contract, ContractItem, ContractVersion } from '../domain/contract.ts';
import { makePeriod } from '../domain/period.ts';

/** Budget income of every place, due on the fifth working day of the month after, unless told otherwise. */
export function anItem(item: Partial<ContractItem>): ContractItem {
  const isPercent = ['GDP', 'DEBT', 'PRICE', 'BRIDGE'].includes(item.indicatorCode ?? '');
  return {
    indicatorCode: 'BUDGET',
    unitOfMeasureZh: isPercent ? '%' : '亿元',
    units: { categoryCode: 'PLACES', unitCodes: null, unitType: null },
    periodKind: null,
    frequency: null,
    breakdown: null,
    due: { kind: 'WORKING_DAY', nth: 5, monthsAfter: 1 },
    leastQuality: null,
    check: { min: null, max: null, decimals: null },
    ...item,
  };
}

/** A version that holds from January 2026 on. */
export function aVersion(version: Partial<ContractVersion> = {}): ContractVersion {
  return {
    version: 1,
    nameZh: '财政月报',
    nameEn: 'Finance monthly',
    validFrom: makePeriod('MONTH', 2026, 1),
    validTo: null,
    items: [anItem({})],
    reason: '首版',
    recordedAt: new Date('2026-01-01T00:00:00Z'),
    recordedBy: '绩效办',
    ...version,
  };
}

export function aContract(versions: readonly ContractVersion[]): Contract {
  return { code: 'FIN-MONTHLY', departmentCode: 'FIN', versions };
}
