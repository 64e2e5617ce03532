import type { Decimal } from './decimal.ts';
import { type DueDay, type DueRule, dueDayOf } from './due-rule.ts';
import { type Frequency, type Indicator, observedPeriodKind } from './indicator.ts';
import type { ValueQuality } from './observation.ts';
import {
  endDate,
  endMonth,
  makePeriod,
  type Period,
  type PeriodKind,
  periodFromKey,
  periodKey,
  startDate,
} from './period.ts';
import {
  type CategoryMembership,
  existedBetween,
  holdsOn,
  type Unit,
  type UnitType,
} from './unit.ts';
import type { CalendarYears } from './working-calendar.ts';

/** The units an item is owed for; exactly one of the three is given. */
export type ContractUnits = {
  /** Members of a category on the last day of the period. */
  categoryCode: string | null;
  unitCodes: readonly string[] | null;
  /** Every unit of a type. */
  unitType: UnitType | null;
};

/** A total told in parts; each part is an indicator of its own, pushed beside the total. */
export type Breakdown = { nameZh: string; nameEn: string; indicatorCodes: readonly string[] };

/** What is owed: one indicator for some units, how often, by when, how firm. */
export type ContractItem = {
  indicatorCode: string;
  /** What the department counts in; must be the indicator's, or figures come in ten thousand times too large. */
  unitOfMeasureZh: string;
  units: ContractUnits;
  /** Null = the kind the light reads. */
  periodKind: PeriodKind | null;
  /** Null = as often as the indicator is reported. */
  frequency: Frequency | null;
  /** Null = the total only. */
  breakdown: Breakdown | null;
  due: DueRule;
  /** How firm a figure must at least be to count as delivered; null = any. */
  leastQuality: ValueQuality | null;
  /** What the template checks while it is filled in; null = no limit. */
  check: { min: Decimal | null; max: Decimal | null; decimals: number | null };
};

/** What was agreed with a department, as of one version. Rows are only added. */
export type ContractVersion = {
  version: number;
  nameZh: string;
  nameEn: string;
  /** First month it holds for. */
  validFrom: Period;
  /** Last month it holds for; null = until further notice. */
  validTo: Period | null;
  items: readonly ContractItem[];
  /** Why there is this version. */
  reason: string;
  recordedAt: Date;
  recordedBy: string;
};

export type Contract = {
  code: string;
  departmentCode: string;
  /** Oldest first. */
  versions: readonly ContractVersion[];
};

/** The version in force for a month as known at an instant (null = now): the newest one that covers it. */
export function versionFor(
  contract: Contract,
  month: Period,
  asOf: Date | null = null,
): ContractVersion | null {
  const covers = ({ validFrom, validTo, recordedAt }: ContractVersion) =>
    (asOf === null || recordedAt <= asOf) &&
    periodKey(validFrom) <= periodKey(month) &&
    (validTo === null || periodKey(month) <= periodKey(validTo));
  return contract.versions.findLast(covers) ?? null;
}

/**
 * The contract and version a push is measured against, as `CODE@n`: the first by code that covers every one of
 * its indicators in the newest month it is about; null where none does.
 */
export function contractCovering(
  picture: { contracts: readonly Contract[]; indicatorById: ReadonlyMap<number, Indicator> },
  indicatorIds: readonly number[],
  periodKeys: readonly number[],
): string | null {
  const newest = periodKeys
    .map(periodFromKey)
    .map((period) => makePeriod('MONTH', period.year, endMonth(period)))
    .sort((a, b) => periodKey(a) - periodKey(b))
    .at(-1);
  if (newest === undefined) return null;
  const codes = indicatorIds.map((id) => picture.indicatorById.get(id)?.code ?? '');
  for (const contract of picture.contracts) {
    const version = versionFor(contract, newest);
    const owed = new Set(version?.items.flatMap((item) => indicatorCodesOf(item)));
    if (version && codes.every((code) => owed.has(code)))
      return `${contract.code}@${version.version}`;
  }
  return null;
}

/** Everything the obligations of a contract are worked out from. */
export type ContractPicture = {
  units: readonly Unit[];
  memberships: readonly CategoryMembership[];
  indicatorByCode: ReadonlyMap<string, Indicator>;
  calendar: CalendarYears;
};

/** One figure owed: exactly one row of a push answers it. */
export type ExpectedObservation = {
  indicatorCode: string;
  unitCode: string;
  period: Period;
  periodKey: number;
  item: ContractItem;
  due: DueDay;
};

/**
 * Every figure a contract owes for a month, by item, indicator and official order of units. A unit that did
 * not exist in what the period adds (the last month, quarter or half-year) owes nothing.
 */
export function expectedObservations(
  { items }: Pick<ContractVersion, 'items'>,
  month: Period,
  picture: ContractPicture,
): ExpectedObservation[] {
  return items.flatMap((item) => {
    const units = unitsOwing(item.units, month, picture);
    return indicatorCodesOf(item).flatMap((indicatorCode) => {
      const indicator = picture.indicatorByCode.get(indicatorCode);
      const period = indicator ? itemPeriod(item, indicator, month) : null;
      if (!indicator || period === null) return [];
      const due = dueDayOf(picture.calendar, item.due, period);
      const from = newStretchStart(item, indicator, period, month);
      return units
        .filter((unit) => existedBetween(unit, from, endDate(month)))
        .map(({ code }) => {
          return { indicatorCode, unitCode: code, period, periodKey: periodKey(period), item, due };
        });
    });
  });
}

/** The total first, then its parts. */
export function indicatorCodesOf(
  item: Pick<ContractItem, 'indicatorCode' | 'breakdown'>,
): string[] {
  return [item.indicatorCode, ...(item.breakdown?.indicatorCodes ?? [])];
}

export const MONTHS_OF_FREQUENCY: Record<Frequency, number> = {
  MONTH: 1,
  QUARTER: 3,
  HALF: 6,
  YEAR: 12,
};
const MONTHS_OF_KIND: Record<PeriodKind, number> = { ...MONTHS_OF_FREQUENCY, YEAR_TO_DATE: 1 };

type Timing = Pick<ContractItem, 'periodKind' | 'frequency'>;

/** The period whose figure an item owes when a month closes; null when it owes none for that month. */
export function itemPeriod(item: Timing, indicator: Indicator, month: Period): Period | null {
  const kind = item.periodKind ?? observedPeriodKind(indicator);
  const step = MONTHS_OF_FREQUENCY[item.frequency ?? indicator.frequency];
  const { year, ordinal } = month;
  if (ordinal % step !== 0 || ordinal % MONTHS_OF_KIND[kind] !== 0) return null;
  if (indicator.skipsJanuary && ordinal === 1) return null;
  return makePeriod(kind, year, ordinal / MONTHS_OF_KIND[kind]);
}

/** First day of what a figure adds to the one before it: of January to October, October. */
function newStretchStart(
  item: Timing,
  indicator: Indicator,
  period: Period,
  month: Period,
): string {
  const step = MONTHS_OF_FREQUENCY[item.frequency ?? indicator.frequency];
  const start = startDate(makePeriod('MONTH', month.year, month.ordinal - step + 1));
  return start > startDate(period) ? start : startDate(period);
}

function unitsOwing(units: ContractUnits, month: Period, picture: ContractPicture): Unit[] {
  const { categoryCode, unitCodes, unitType } = units;
  if (unitCodes !== null) {
    const listed = new Set(unitCodes);
    return picture.units.filter(({ code }) => listed.has(code));
  }
  if (unitType !== null) return picture.units.filter((unit) => unit.unitType === unitType);
  const members = new Set(
    picture.memberships
      .filter((stay) => stay.categoryCode === categoryCode && holdsOn(stay, endDate(month)))
      .map((stay) => stay.unitCode),
  );
  return picture.units.filter(({ code }) => members.has(code));
}
