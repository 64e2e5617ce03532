/** The kinds of place and body in the tree; glossary 5.1. */
export const UNIT_TYPES = [
  'COUNTRY',
  'PROVINCE',
  'CITY',
  'COUNTY',
  'PARK',
  'TOWNSHIP',
  'SUBDISTRICT',
  'MUNICIPAL_ORGAN',
  'VERTICAL_UNIT',
] as const;
export type UnitType = (typeof UNIT_TYPES)[number];

/** A unit in the tree. Dates are `YYYY-MM-DD`; `validTo` null means it still exists. */
export type Unit = {
  code: string;
  nameZh: string;
  nameEn: string;
  shortNameZh: string;
  unitType: UnitType;
  parentCode: string | null;
  pinyin: string;
  validFrom: string;
  validTo: string | null;
};

/** A class within which units are compared (分类考核, seed 001-08). */
export type AppraisalCategory = { code: string; nameZh: string; nameEn: string; sortOrder: number };

/** A unit's stay in a category; `validTo` null means it is still there. Both ends are included. */
export type CategoryMembership = {
  unitCode: string;
  categoryCode: string;
  validFrom: string;
  validTo: string | null;
};

/** Whether a dated fact holds on a day; both ends included, null end is open. */
export function holdsOn(fact: { validFrom: string; validTo: string | null }, day: string): boolean {
  return fact.validFrom <= day && (fact.validTo === null || day <= fact.validTo);
}

/** Whether a unit existed on at least one day of a stretch; both ends included. */
export function existedBetween(
  unit: { validFrom: string; validTo: string | null },
  from: string,
  to: string,
): boolean {
  return unit.validFrom <= to && (unit.validTo === null || from <= unit.validTo);
}
