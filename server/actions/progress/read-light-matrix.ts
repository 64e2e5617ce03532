import type { Catalogue, StoredIndicator, StoredUnit } from '../../data/catalogue/catalogue.ts';
import { findLatestPush, type LightRecord } from '../../data/progress/progress.repository.ts';
import { type GreyReason, reasonWithoutTarget } from '../../domain/light.ts';
import type { LightBand, LightColour } from '../../domain/light-rule.ts';
import type { Period } from '../../domain/period.ts';
import type { LagMeasure } from '../../domain/progress.ts';
import { type ActionContext, assertMay } from '../action-context.ts';
import { assertMonth, readableUnits, readLights } from './read-cells.ts';

/** A light as a legend shows it: its colour, shape and words in the rules in use. */
export type LegendEntry = Pick<LightBand, 'light' | 'shape' | 'wordZh' | 'wordEn' | 'severity'>;

/** Lights in parallel arrays, row by row: place = unit index × number of indicators + indicator index. */
export type LightMatrix = {
  period: Period;
  categoryCode: string;
  units: StoredUnit[];
  indicators: StoredIndicator[];
  legend: LegendEntry[];
  lights: (LightColour | 'GREY')[];
  reasons: (GreyReason | null)[];
  lagPoints: (string | null)[];
  lagMeasures: (LagMeasure | null)[];
  monthsInRow: (number | null)[];
  dataAsOf: Date | null;
};

/**
 * The matrix of a category at the close of a month. Columns are the indicators any of its units has a
 * target for; a unit without a target there is grey with NO_TARGET.
 */
export async function readLightMatrix(
  context: ActionContext,
  question: { period: Period; category: string; asOf: Date | null },
): Promise<LightMatrix> {
  const viewer = assertMay(context, 'progress.read');
  assertMonth(question.period);
  const { period, category, asOf } = question;
  const catalogue = await context.catalogue();
  const units = readableUnits(catalogue, viewer, category, period);
  const unitIds = units.map((unit) => unit.id);
  const records = await readLights(context, { period, unitIds, asOf });
  const latest = await findLatestPush(context.store.reader, asOf);
  const used = new Set(records.map((record) => record.indicatorId));
  const indicators = catalogue.indicators.filter((indicator) => used.has(indicator.id));
  return {
    period,
    categoryCode: category,
    units,
    indicators,
    legend: legendOf(catalogue, indicators),
    ...layOut(records, units, indicators, period),
    dataAsOf: latest?.recordedAt ?? null,
  };
}

function layOut(
  records: readonly LightRecord[],
  units: readonly StoredUnit[],
  indicators: readonly StoredIndicator[],
  period: Period,
) {
  const size = units.length * indicators.length;
  const lights = new Array<LightColour | 'GREY'>(size).fill('GREY');
  const reasons: (GreyReason | null)[] = units.flatMap((unit) =>
    new Array<GreyReason>(indicators.length).fill(reasonWithoutTarget(unit, period)),
  );
  const lagPoints = new Array<string | null>(size).fill(null);
  const lagMeasures = new Array<LagMeasure | null>(size).fill(null);
  const monthsInRow = new Array<number | null>(size).fill(null);
  const row = new Map(units.map((unit, index) => [unit.id, index * indicators.length]));
  const column = new Map(indicators.map((indicator, index) => [indicator.id, index]));
  for (const record of records) {
    const place = row.get(record.unitId)! + column.get(record.indicatorId)!;
    lights[place] = record.light;
    reasons[place] = record.reason;
    lagPoints[place] = record.lag;
    lagMeasures[place] = record.lag === null ? null : record.lagMeasure;
    monthsInRow[place] = record.monthsInRow;
  }
  return { lights, reasons, lagPoints, lagMeasures, monthsInRow };
}

/** The lights of the rules the indicators follow, best first; a colour two rules use appears with the words of the first. */
export function legendOf(
  catalogue: Catalogue,
  indicators: readonly StoredIndicator[],
): LegendEntry[] {
  const entries = new Map<string, LegendEntry>();
  for (const indicator of indicators) {
    for (const band of catalogue.lightRuleByCode.get(indicator.lightRuleCode)?.bands ?? []) {
      if (!entries.has(band.light)) entries.set(band.light, band);
    }
  }
  return [...entries.values()].sort((a, b) => a.severity - b.severity);
}
