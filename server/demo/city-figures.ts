import { CITY_CODE } from './catalogue/places.ts';
import type { DemoIndicator } from './demo-indicator.ts';
import { type DemoUnit, unitsOf } from './demo-unit.ts';
import { demoIndicator, figuresOf } from './figures.ts';
import { between } from './noise.ts';
import { bandFigures, growthCounts } from './other-figures.ts';
import { SEASONS } from './season.ts';
import {
  ASSIGNED_BATCHES,
  FISCAL_YEAR_TOTALS,
  ORGANS,
  PUBLIC_SATISFACTION_2025H2,
  TAX_SHARE_DECEMBER,
} from './seed-figures.ts';
import { MONTHS, type YearFigures } from './year-figures.ts';

type Counts = (number | null)[];
const NONE: Counts = MONTHS.map(() => null);
const CITY: DemoUnit = { code: CITY_CODE, size: 1, weakness: 0.2, validFrom: '1998-01-01' };

/** What the city as a whole reports on an indicator in a year; all null where it reports nothing. */
export function cityCounts(entry: DemoIndicator, year: number): Counts {
  const { code, kind, unitAggregation } = entry.indicator;
  if (entry.model.shape === 'SEED') return seedCounts(code, year);
  if (entry.appraises === 'CITY') return cityBand(entry, year);
  if (FISCAL_YEAR_TOTALS[code]) return fiscalCounts(code, year);
  if (entry.model.shape === 'GROWTH_OF') {
    const { source } = entry.model;
    const totals = (of: number): YearFigures => ({ counts: fiscalCounts(source, of), goal: null });
    return growthCounts(totals(year), totals(year - 1), demoIndicator(source).indicator.digits);
  }
  if (kind === 'MILESTONE' || (entry.appraises === 'DEPARTMENTS' && code !== 'KEY_TASKS'))
    return NONE;
  const parts = partsOf(entry, year);
  return MONTHS.map((month) => {
    const mean = weightedMean(parts, month);
    if (mean === null) return null;
    return unitAggregation === 'SUM' ? total(parts, month) : published(entry, year, month, mean);
  });
}

/** Means give way to the figures the source documents print. */
function published(entry: DemoIndicator, year: number, month: number, mean: number): number {
  const { code } = entry.indicator;
  const isPrinted = code === 'PUBLIC_SATISFACTION' && year === 2025 && month === 12;
  if (isPrinted) return PUBLIC_SATISFACTION_2025H2;
  return code === 'TAX_SHARE' ? mean + taxShareOffset(entry, year) : mean;
}

/** The city's own share of tax moves in step with its places and meets the published Decembers. */
function taxShareOffset(entry: DemoIndicator, year: number): number {
  const printed = year <= 2024 ? 2024 : 2025;
  const closing = weightedMean(partsOf(entry, printed), 12);
  return closing === null ? 0 : TAX_SHARE_DECEMBER[printed]! - closing;
}

type Part = { size: number; counts: Counts };

function partsOf(entry: DemoIndicator, year: number): Part[] {
  return unitsOf(entry, year).map((unit) => ({
    size: unit.size,
    counts: figuresOf(entry, unit, year).counts,
  }));
}

function weightedMean(parts: Part[], month: number): number | null {
  let sum = 0;
  let weight = 0;
  for (const { size, counts } of parts) {
    const count = counts[month - 1] ?? null;
    if (count === null) continue;
    sum += count * size;
    weight += size;
  }
  return weight === 0 ? null : Math.round(sum / weight);
}

function total(parts: Part[], month: number): number {
  return parts.reduce((sum, { counts }) => sum + (counts[month - 1] ?? 0), 0);
}

/** The year's total is the published one; on the way there the months have their own luck. */
function fiscalCounts(code: string, year: number): Counts {
  const total = FISCAL_YEAR_TOTALS[code]?.[year];
  if (total === undefined) return NONE;
  let sum = 0;
  return SEASONS.FISCAL.map((share, index) => {
    sum += share;
    const open = 1 - sum / FISCAL_SHARES;
    const luck = 1 + open * between(`city|${code}|${year}|${index}`, -0.02, 0.03);
    return Math.round((total * luck * sum) / FISCAL_SHARES);
  });
}

const FISCAL_SHARES = SEASONS.FISCAL.reduce((sum, share) => sum + share, 0);

function cityBand(entry: DemoIndicator, year: number): Counts {
  if (entry.model.shape !== 'BAND') return NONE;
  return bandFigures({ entry, model: entry.model, unit: CITY, year }).counts;
}

function seedCounts(code: string, year: number): Counts {
  if (code === 'ORGANS')
    return MONTHS.map((month) => (month === 12 ? (ORGANS[year] ?? null) : null));
  if (code !== 'ASSIGNED_ITEMS' || year !== 2026) return NONE;
  return MONTHS.map((month) => {
    const arrived = ASSIGNED_BATCHES.filter((batch) => batch.month <= month);
    return arrived.length === 0 ? null : arrived.reduce((sum, { items }) => sum + items, 0);
  });
}
