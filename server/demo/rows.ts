import { observedPeriod } from '../domain/indicator.ts';
import type { ValueQuality } from '../domain/observation.ts';
import { periodCode } from '../domain/period.ts';
import type { RawRow } from '../domain/raw-row.ts';
import { absenceOf } from './absences.ts';
import { CITY_CODE } from './catalogue/places.ts';
import { cityCounts } from './city-figures.ts';
import type { DemoIndicator } from './demo-indicator.ts';
import { firstMonth, unitsOf } from './demo-unit.ts';
import { figuresOf } from './figures.ts';
import { asText } from './last-digit.ts';
import type { YearFigures } from './year-figures.ts';

/** A row of a push as its sender writes it; codes for unit, indicator and period. */
export type DemoRow = Omit<RawRow, 'place'>;

/** How firm figures are when they are first pushed. */
function qualityOf(indicatorCode: string, year: number): ValueQuality {
  if (year < 2025) return indicatorCode.startsWith('GDP') ? 'VERIFIED' : 'FINAL';
  if (year === 2025) return 'VERIFIED';
  return indicatorCode.startsWith('FISCAL') || indicatorCode.startsWith('BUDGET_REVENUE')
    ? 'FLASH'
    : 'PRELIMINARY';
}

type Cell = { unitCode: string; count: number | null };

/** Rows of an indicator for the period that ends with a month; empty when none does. */
export function rowsOf(
  entry: DemoIndicator,
  year: number,
  month: number,
  figures: FiguresSource,
): DemoRow[] {
  const { indicator } = entry;
  const period = observedPeriod(indicator, year, month);
  if (period === null) return [];
  const code = periodCode(period);
  const cells: Cell[] = unitsOf(entry, year)
    .filter((unit) => month >= firstMonth(unit, year))
    .map((unit) => ({
      unitCode: unit.code,
      count: figures.of(entry, unit, year).counts[month - 1] ?? null,
    }));
  const city = figures.city(entry, year)[month - 1] ?? null;
  const all = city === null ? cells : [{ unitCode: CITY_CODE, count: city }, ...cells];
  return all.flatMap(({ unitCode, count }): DemoRow[] => {
    const reason = absenceOf(unitCode, indicator.code, year, month);
    if (reason === 'LATE') return [];
    const missingReason = reason ?? (count === null ? 'NOT_APPLICABLE' : null);
    return [
      {
        unit: unitCode,
        indicator: indicator.code,
        period: code,
        value: missingReason === null ? asText(count!, indicator.digits) : null,
        missingReason,
        quality: qualityOf(indicator.code, year),
      },
    ];
  });
}

/** Where figures come from; one source computes each year of a cell only once. */
export type FiguresSource = {
  of: (...question: Parameters<typeof figuresOf>) => YearFigures;
  city: (...question: Parameters<typeof cityCounts>) => (number | null)[];
};

/** A source that remembers what it computed. */
export function rememberedFigures(): FiguresSource {
  const units = new Map<string, YearFigures>();
  const cities = new Map<string, (number | null)[]>();
  return {
    of: (entry, unit, year) => {
      const key = `${entry.indicator.code}|${unit.code}|${year}`;
      const known = units.get(key) ?? figuresOf(entry, unit, year);
      units.set(key, known);
      return known;
    },
    city: (entry, year) => {
      const key = `${entry.indicator.code}|${year}`;
      const known = cities.get(key) ?? cityCounts(entry, year);
      cities.set(key, known);
      return known;
    },
  };
}
