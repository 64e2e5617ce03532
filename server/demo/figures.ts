import { amountFigures } from './amount-figures.ts';
import { DEMO_INDICATORS } from './catalogue/indicators.ts';
import type { DemoIndicator } from './demo-indicator.ts';
import { type DemoUnit, hasFullYearBefore } from './demo-unit.ts';
import {
  bandFigures,
  derivedGrowth,
  growthCounts,
  nodeFigures,
  stockFigures,
} from './other-figures.ts';
import { rateFigures } from './rate-figures.ts';
import { MONTHS, type YearFigures } from './year-figures.ts';

const BY_CODE = new Map(DEMO_INDICATORS.map((entry) => [entry.indicator.code, entry]));
const NOTHING: YearFigures = { counts: MONTHS.map(() => null), goal: null };

/** The entry of an indicator code; throws on a code the demo city does not have. */
export function demoIndicator(code: string): DemoIndicator {
  const entry = BY_CODE.get(code);
  if (entry === undefined) throw new Error(`The demo city has no indicator ${code}`);
  return entry;
}

/**
 * Figures of one unit, indicator and year. Growth rates of a unit in its first full year are null:
 * there is nothing to compare with.
 */
export function figuresOf(entry: DemoIndicator, unit: DemoUnit, year: number): YearFigures {
  const { model, indicator } = entry;
  if (indicator.kind === 'GROWTH_RATE' && !hasFullYearBefore(unit, year)) return NOTHING;
  switch (model.shape) {
    case 'AMOUNT':
      return amountFigures({ entry, model, unit, year });
    case 'RATE':
      return rateFigures({ entry, model, unit, year });
    case 'GROWTH_OF': {
      const source = demoIndicator(model.source);
      const now = figuresOf(source, unit, year);
      const before = figuresOf(source, unit, year - 1);
      return derivedGrowth(
        { entry, model, unit, year },
        growthCounts(now, before, source.indicator.digits),
      );
    }
    case 'STOCK':
      return stockFigures({ entry, model, unit, year });
    case 'BAND':
      return bandFigures({ entry, model, unit, year });
    case 'NODE':
      return nodeFigures({ entry, model, unit, year });
    case 'SEED':
      return NOTHING;
  }
}
