import { DEPARTMENTS } from './catalogue/departments.ts';
import { isCountyIn, PLACES } from './catalogue/places.ts';
import type { DemoIndicator } from './demo-indicator.ts';
import { LAST_YEAR } from './demo-years.ts';
import { between } from './noise.ts';

/** What the figures of a unit depend on. `size` 1 is average, `weakness` how often it is behind. */
export type DemoUnit = { code: string; size: number; weakness: number; validFrom: string };

const PLACE_UNITS: DemoUnit[] = PLACES.map(({ code, size, weakness, validFrom }) => ({
  code,
  size,
  weakness,
  validFrom,
}));

const DEPARTMENT_UNITS: DemoUnit[] = DEPARTMENTS.map(({ code }) => ({
  code,
  size: between(`size|${code}`, 0.5, 1.5),
  weakness: between(`weakness|${code}`, 0.4, 1.5),
  validFrom: '2010-01-01',
}));

/** Only departments that decide on applications, draw funds or rule on citizens answer for those. */
const NOT_FOR_PARTY = new Set([
  'ON_TIME_HANDLING',
  'REPLY_DAYS',
  'DISCLOSURES',
  'FUNDS_WON',
  'DECISIONS_CORRECTED',
]);
const NOT_FOR_VERTICAL = new Set(['BUDGET_EXECUTION', 'FUNDS_WON', 'OFFICE_ENERGY', 'REFORM_NODE']);

function answersFor(unitCode: string, indicatorCode: string): boolean {
  if (unitCode.startsWith('D3')) return !NOT_FOR_PARTY.has(indicatorCode);
  if (unitCode.startsWith('D4')) return !NOT_FOR_VERTICAL.has(indicatorCode);
  return indicatorCode !== 'FUNDS_WON' || unitCode.startsWith('D1');
}

/**
 * Units an indicator is observed for in a year; the city itself is added from them. Lanpu's county
 * figures reach back to the years when it was still appraised as a park, so that sums compare.
 */
export function unitsOf({ indicator, appraises }: DemoIndicator, year: number): DemoUnit[] {
  switch (appraises) {
    case 'CITY':
      return [];
    case 'DEPARTMENTS':
      return DEPARTMENT_UNITS.filter((unit) => answersFor(unit.code, indicator.code));
    case 'COUNTIES':
    case 'OBSERVED':
      return PLACE_UNITS.filter((unit) => isCountyIn(unit.code, LAST_YEAR));
    case 'COUNTIES_AND_PARKS':
    case 'OBSERVED_WITH_PARKS':
      return PLACE_UNITS.filter((unit) => unit.validFrom <= `${year}-12-31`);
  }
}

/** Units that carry a target on an indicator in a year. */
export function appraisedUnitsOf(entry: DemoIndicator, year: number): DemoUnit[] {
  switch (entry.appraises) {
    case 'COUNTIES':
      return unitsOf(entry, year).filter((unit) => isCountyIn(unit.code, year));
    case 'COUNTIES_AND_PARKS':
    case 'DEPARTMENTS':
      return unitsOf(entry, year);
    default:
      return [];
  }
}

/** The first month of a year in which a unit has figures, 1–12. */
export function firstMonth(unit: DemoUnit, year: number): number {
  return unit.validFrom.startsWith(`${year}-`) ? Number(unit.validFrom.slice(5, 7)) : 1;
}

/** Whether a full year before has figures to compare with. */
export function hasFullYearBefore(unit: DemoUnit, year: number): boolean {
  return unit.validFrom <= `${year - 1}-01-01`;
}
