import type { ContractItem } from '../domain/contract.ts';
import type { ContractDraft } from '../domain/contract-faults.ts';
import type { DueRule } from '../domain/due-rule.ts';
import { observedPeriod } from '../domain/indicator.ts';
import { makePeriod, periodCode } from '../domain/period.ts';
import { departmentUnits } from './catalogue/departments.ts';
import { DEMO_INDICATORS } from './catalogue/indicators.ts';
import { CITY_CODE } from './catalogue/places.ts';
import { LAST_YEAR } from './demo-years.ts';
import { type DemoPush, LEAD_CODES } from './pushes.ts';

/** When the year's contracts were agreed: before its first figures were due. */
export const CONTRACTS_AGREED_AT = `${LAST_YEAR - 1}-12-22T02:00:00.000Z`;

/** Economic departments report by working days, as statistics are released; the others by the 18th. */
function dueRuleOf(departmentCode: string): DueRule {
  if (departmentCode.startsWith('D1')) return { kind: 'WORKING_DAY', nth: 12, monthsAfter: 1 };
  return { kind: 'DAY_OF_MONTH', day: 18, monthsAfter: 1, roll: 'NEXT' };
}

/** One contract for each lead department: every indicator it leads, for the units it has figures of. */
export function demoContracts(pushes: readonly DemoPush[]): ContractDraft[] {
  const names = new Map(departmentUnits().map((unit) => [unit.code, unit]));
  const unitsOf = unitsByIndicator(pushes);
  return LEAD_CODES.map((departmentCode) => {
    const { shortNameZh, nameEn } = names.get(departmentCode)!;
    return {
      code: `${departmentCode}-${LAST_YEAR}`,
      nameZh: `${shortNameZh}${LAST_YEAR}年考核数据报送约定`,
      nameEn: `Data contract ${LAST_YEAR}, ${nameEn}`,
      departmentCode,
      validFrom: makePeriod('MONTH', LAST_YEAR, 1),
      validTo: makePeriod('MONTH', LAST_YEAR, 12),
      reason: `${LAST_YEAR}年度首次约定`,
      items: DEMO_INDICATORS.map(({ indicator }) => indicator)
        .filter((one) => one.leadDepartmentCode === departmentCode && unitsOf.get(one.code)?.length)
        .map((indicator): ContractItem => {
          const { code, unitOfMeasureZh, digits } = indicator;
          return {
            indicatorCode: code,
            unitOfMeasureZh,
            units: { categoryCode: null, unitCodes: unitsOf.get(code)!, unitType: null },
            periodKind: null,
            frequency: null,
            breakdown: null,
            due: dueRuleOf(departmentCode),
            leastQuality: null,
            check: { min: null, max: null, decimals: digits },
          };
        }),
    };
  }).filter((contract) => contract.items.length > 0);
}

/**
 * Units each indicator had a figure, or a named reason for none, of in the last year. A sum of the city that
 * began only in the course of the year was never agreed on.
 */
function unitsByIndicator(pushes: readonly DemoPush[]): Map<string, string[]> {
  const firstPeriods = new Map<string, Map<string, string>>();
  for (const { rows } of pushes) {
    for (const { indicator, unit, period } of rows) {
      if (!period.startsWith(String(LAST_YEAR))) continue;
      const first = firstPeriods.get(indicator) ?? new Map<string, string>();
      const known = first.get(unit);
      firstPeriods.set(indicator, first);
      if (known === undefined || period < known) first.set(unit, period);
    }
  }
  return new Map(
    [...firstPeriods].map(([code, first]) => {
      const began = firstPeriodOf(code);
      const isAgreed = ([unit, period]: [string, string]) => unit !== CITY_CODE || period === began;
      return [code, [...first].filter(isAgreed).map(([unit]) => unit)];
    }),
  );
}

/** The first period of the last year an indicator reports. */
function firstPeriodOf(code: string): string {
  const { indicator } = DEMO_INDICATORS.find((one) => one.indicator.code === code)!;
  const months = Array.from({ length: 12 }, (_, i) => observedPeriod(indicator, LAST_YEAR, i + 1));
  return periodCode(months.find((period) => period !== null)!);
}
