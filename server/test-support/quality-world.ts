import { decimal } from '../domain/decimal.ts';
import type { Indicator } from '../domain/indicator.ts';
import { periodKey } from '../domain/period.ts';
import { parsePeriod } from '../domain/period-text.ts';
import type { Figure, QualityWorld } from '../domain/quality-world.ts';
import { anIndicator, cityCatalogue } from './city-catalogue.ts';

export const keyOf = (period: string): number => periodKey(parsePeriod(period)!);

type Facts = {
  /** `INDICATOR UNIT PERIOD` to value. */
  figures: Record<string, string>;
  earlier?: Record<string, string>;
  indicators?: Indicator[];
  units?: string[];
};

/** A world made of typed figures: indicators of the test city, counties EAST and WEST below CITY. */
export function worldOf({ figures, earlier = {}, indicators = [], units }: Facts): QualityWorld {
  const known = new Map(
    [...cityCatalogue().indicators, ...indicators].map((one) => [one.code, one]),
  );
  const series = new Map<string, Map<number, Figure>>();
  for (const [place, value] of Object.entries(figures)) {
    const [indicator, unit, period] = place.split(' ');
    const key = `${indicator} ${unit}`;
    const one = series.get(key) ?? new Map<number, Figure>();
    one.set(keyOf(period!), { value: decimal(value), revision: 1 });
    series.set(key, one);
  }
  const before = new Map(
    Object.entries(earlier).map(([place, value]) => {
      const [indicator, unit, period] = place.split(' ');
      return [`${indicator} ${unit} ${keyOf(period!)}`, decimal(value)];
    }),
  );
  return {
    indicator: (code) => known.get(code) ?? anIndicator({ code, nameZh: code }),
    series: (indicator, unit) => series.get(`${indicator} ${unit}`) ?? new Map(),
    earlier: (indicator, unit, key) => before.get(`${indicator} ${unit} ${key}`) ?? null,
    unitsBelow: () => units ?? ['EAST', 'WEST'],
    unitsOfCategory: () => units ?? ['EAST', 'WEST'],
  };
}
