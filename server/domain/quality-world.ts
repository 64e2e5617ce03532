import type { Decimal } from './decimal.ts';
import type { Indicator } from './indicator.ts';
import type { UnitType } from './unit.ts';

/** A value as it is known now; missing values have no figure. */
export type Figure = { value: Decimal; revision: number };
/** Figures of one indicator and unit by period key. */
export type Series = ReadonlyMap<number, Figure>;

/** What the judges may look at. Rules never reach further: whoever gathers figures fills exactly this. */
export type QualityWorld = {
  indicator: (code: string) => Indicator;
  /** Empty when nothing is known. */
  series: (indicatorCode: string, unitCode: string) => Series;
  /** The value of the revision before the newest; null when there is none, or it was missing. */
  earlier: (indicatorCode: string, unitCode: string, periodKey: number) => Decimal | null;
  /** Codes of units of some kinds directly below a unit on a day. */
  unitsBelow: (unitCode: string, types: readonly UnitType[], day: string) => readonly string[];
  /** Codes of the units of a category on a day. */
  unitsOfCategory: (categoryCode: string, day: string) => readonly string[];
};

/** Periods of one indicator and unit whose value a push changed. */
export type ChangedSeries = { indicatorCode: string; unitCode: string; periodKeys: number[] };

/** A place in the data a rule is asked about. */
export type Subject = { unitCode: string; periodKey: number };

/** A figure a rule looked at. */
export type InputFigure = Figure & { indicatorCode: string; unitCode: string; periodKey: number };

/** A rule that does not hold: the figure it stands on, all it looked at, and why, with the figures. */
export type Breach = {
  subject: InputFigure;
  /** The subject first. When one of them gets a new revision, this breach is out of date. */
  inputs: InputFigure[];
  messageZh: string;
  messageEn: string;
};

/** The figure of a place together with where it is; null when there is none. */
export function figureAt(
  world: QualityWorld,
  indicatorCode: string,
  { unitCode, periodKey }: Subject,
): InputFigure | null {
  const figure = world.series(indicatorCode, unitCode).get(periodKey);
  return figure ? { ...figure, indicatorCode, unitCode, periodKey } : null;
}
