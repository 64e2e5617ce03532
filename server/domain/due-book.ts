import {
  type Contract,
  type ContractPicture,
  type ContractUnits,
  indicatorCodesOf,
  itemPeriod,
  versionFor,
} from './contract.ts';
import { type DueDay, dueDayOf } from './due-rule.ts';
import { usualDueDay } from './light.ts';
import { endDate, endMonth, makePeriod, type Period, periodKey } from './period.ts';
import { type CategoryMembership, holdsOn, type Unit } from './unit.ts';

/** The last day on which a figure is in time, as known at an instant (null = now). */
export type DueBook = (figure: {
  indicatorCode: string;
  unitCode: string;
  period: Period;
  asOf: Date | null;
}) => DueDay;

/**
 * Answers when any figure is due: by the contract in force for its indicator, unit and kind of period, else
 * on the usual day. Where two contracts owe the same figure, the first by code decides.
 */
export function makeDueBook(contracts: readonly Contract[], picture: ContractPicture): DueBook {
  const byIndicator = new Map<string, Contract[]>();
  for (const contract of contracts) {
    const codes = contract.versions.flatMap(({ items }) => items.flatMap(indicatorCodesOf));
    for (const code of new Set(codes)) {
      byIndicator.set(code, [...(byIndicator.get(code) ?? []), contract]);
    }
  }
  const unitByCode = new Map(picture.units.map((unit) => [unit.code, unit]));
  const staysOf = Map.groupBy(picture.memberships, (stay) => stay.unitCode);
  return ({ indicatorCode, unitCode, period, asOf }) => {
    const usual = { day: usualDueDay(period), isProvisional: false };
    const indicator = picture.indicatorByCode.get(indicatorCode);
    const unit = unitByCode.get(unitCode);
    if (!indicator || !unit) return usual;
    const month = makePeriod('MONTH', period.year, endMonth(period));
    for (const contract of byIndicator.get(indicatorCode) ?? []) {
      const item = versionFor(contract, month, asOf)?.items.find((one) => {
        if (!indicatorCodesOf(one).includes(indicatorCode)) return false;
        const owed = itemPeriod(one, indicator, month);
        if (owed === null || periodKey(owed) !== periodKey(period)) return false;
        return isAmong(one.units, unit, staysOf.get(unitCode) ?? [], endDate(month));
      });
      if (item) return dueDayOf(picture.calendar, item.due, period);
    }
    return usual;
  };
}

function isAmong(
  { unitCodes, unitType, categoryCode }: ContractUnits,
  unit: Unit,
  stays: readonly CategoryMembership[],
  day: string,
): boolean {
  if (unitCodes !== null) return unitCodes.includes(unit.code);
  if (unitType !== null) return unit.unitType === unitType;
  return stays.some((stay) => stay.categoryCode === categoryCode && holdsOn(stay, day));
}
