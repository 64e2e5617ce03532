import type { Contract } from '../../domain/contract.ts';
import { type DueBook, makeDueBook } from '../../domain/due-book.ts';
import type { Indicator, IndicatorBlock } from '../../domain/indicator.ts';
import type { LightRule } from '../../domain/light-rule.ts';
import type { PushCatalogue } from '../../domain/push-validation.ts';
import {
  type AppraisalCategory,
  type CategoryMembership,
  holdsOn,
  type Unit,
} from '../../domain/unit.ts';
import { makeUnitDirectory } from '../../domain/unit-directory.ts';
import type { FormerName, LineageIndex } from '../../domain/unit-lineage.ts';
import type { CalendarYears } from '../../domain/working-calendar.ts';

export type StoredUnit = Unit & { id: number };
export type StoredIndicator = Indicator & { id: number };
export type StoredLightRule = LightRule & { id: number };

/**
 * The catalogue as one immutable picture in memory: some thousands of units and some hundreds of
 * indicators, read by every request and changed a few times a year.
 */
export type Catalogue = {
  version: string;
  units: readonly StoredUnit[];
  categories: readonly AppraisalCategory[];
  memberships: readonly CategoryMembership[];
  blocks: readonly IndicatorBlock[];
  indicators: readonly StoredIndicator[];
  lightRules: readonly StoredLightRule[];
  /** What departments owe, and on which days the city works. */
  contracts: readonly Contract[];
  calendar: CalendarYears;
  /** Former names of units and which unit went into which. */
  formerNames: readonly FormerName[];
  lineage: LineageIndex;
  unitByCode: ReadonlyMap<string, StoredUnit>;
  unitById: ReadonlyMap<number, StoredUnit>;
  indicatorByCode: ReadonlyMap<string, StoredIndicator>;
  indicatorById: ReadonlyMap<number, StoredIndicator>;
  lightRuleByCode: ReadonlyMap<string, StoredLightRule>;
  /** When any figure is due. */
  dueDay: DueBook;
  /** Codes and full names to units and indicators, as a push may spell them. */
  push: PushCatalogue;
};

type Parts = Pick<
  Catalogue,
  | 'version'
  | 'units'
  | 'categories'
  | 'memberships'
  | 'blocks'
  | 'indicators'
  | 'lightRules'
  | 'contracts'
  | 'calendar'
  | 'formerNames'
  | 'lineage'
>;

/** Builds the picture and its look-ups from the rows read. */
export function makeCatalogue(parts: Parts): Catalogue {
  const unitByCode = new Map(parts.units.map((unit) => [unit.code, unit]));
  const indicatorByCode = new Map(parts.indicators.map((one) => [one.code, one]));
  return {
    ...parts,
    unitByCode,
    unitById: new Map(parts.units.map((unit) => [unit.id, unit])),
    indicatorByCode,
    indicatorById: new Map(parts.indicators.map((one) => [one.id, one])),
    lightRuleByCode: new Map(parts.lightRules.map((rule) => [rule.code, rule])),
    dueDay: makeDueBook(parts.contracts, { ...parts, indicatorByCode }),
    push: {
      units: makeUnitDirectory(parts.units, parts.formerNames, parts.lineage),
      indicators: new Map([...byUniqueName(parts.indicators), ...indicatorByCode]),
      departmentNames: new Map(parts.units.map((unit) => [unit.code, unit.nameZh])),
    },
  };
}

/** Names that lead to exactly one thing; a name two units share must be pushed by code. */
function byUniqueName<T extends { nameZh: string }>(things: readonly T[]): Map<string, T> {
  const names = new Map<string, T | null>();
  for (const thing of things) names.set(thing.nameZh, names.has(thing.nameZh) ? null : thing);
  return new Map([...names].filter((entry): entry is [string, T] => entry[1] !== null));
}

/** Units of a category on a day, in official order. */
export function unitsOfCategory(
  catalogue: Catalogue,
  categoryCode: string,
  day: string,
): StoredUnit[] {
  const members = new Set(
    catalogue.memberships
      .filter((stay) => stay.categoryCode === categoryCode && holdsOn(stay, day))
      .map((stay) => stay.unitCode),
  );
  return catalogue.units.filter((unit) => members.has(unit.code));
}

/** Categories of a unit on a day. */
export function categoriesOfUnit(
  catalogue: Catalogue,
  unitCode: string,
  day: string,
): AppraisalCategory[] {
  const codes = new Set(
    catalogue.memberships
      .filter((stay) => stay.unitCode === unitCode && holdsOn(stay, day))
      .map((stay) => stay.categoryCode),
  );
  return catalogue.categories.filter((category) => codes.has(category.code));
}

/** The unit an account acts for; null for city-wide roles. */
export function unitActedFor(
  catalogue: Catalogue,
  viewer: { unitCode: string | null },
): StoredUnit | null {
  return viewer.unitCode === null ? null : (catalogue.unitByCode.get(viewer.unitCode) ?? null);
}
