import type { StoredIndicator, StoredUnit } from '../../data/catalogue/catalogue.ts';
import { listObservations } from '../../data/observation/observation.repository.ts';
import { listUnitCounts } from '../../data/progress/progress.repository.ts';
import { shanghaiDay } from '../../domain/calendar-day.ts';
import { type Decimal, decimal, HUNDRED } from '../../domain/decimal.ts';
import {
  absenceOfUnit,
  GREY_REASONS,
  type GreyReason,
  reasonWithoutTarget,
} from '../../domain/light.ts';
import type { LightColour } from '../../domain/light-rule.ts';
import type { ValueQuality } from '../../domain/observation.ts';
import { endMonth, makePeriod, type Period, periodKey } from '../../domain/period.ts';
import type { LagMeasure } from '../../domain/progress.ts';
import type { ActionContext } from '../action-context.ts';
import { readCells, readLights } from './read-cells.ts';

/** Where one unit stands before ranks are given; a null value has its reason. */
export type Standing = {
  unit: StoredUnit;
  value: Decimal | null;
  reason: GreyReason | null;
  light: LightColour | 'GREY';
  lightReason: GreyReason | null;
  lag: string | null;
  lagMeasure: LagMeasure | null;
  quality: ValueQuality | null;
};

type Slice = { period: Period; units: readonly StoredUnit[]; asOf: Date | null };

/** Values of an indicator with the light of the month the period ends in. */
export async function valueStandings(
  context: ActionContext,
  {
    period,
    units,
    asOf,
    indicator,
    withLights,
  }: Slice & { indicator: StoredIndicator; withLights: boolean },
): Promise<Standing[]> {
  const unitIds = units.map((unit) => unit.id);
  const key = periodKey(period);
  const slice = { indicatorIds: [indicator.id], unitIds, fromKey: key, toKey: key, asOf };
  const observations = await listObservations(context.store.reader, {
    ...slice,
    basis: context.basis,
  });
  const byUnit = new Map(observations.map((one) => [one.unitId, one.observed]));
  const month = makePeriod('MONTH', period.year, endMonth(period));
  const cells = withLights
    ? await readCells(context, { period: month, unitIds, asOf, indicatorId: indicator.id })
    : [];
  const cellByUnit = new Map(cells.map((cell) => [cell.unitId, cell]));
  const day = shanghaiDay(asOf ?? context.now());
  const { dueDay } = await context.catalogue();
  const indicatorCode = indicator.code;
  return units.map((unit) => {
    const observed = byUnit.get(unit.id);
    const cell = cellByUnit.get(unit.id);
    const value = observed?.value ?? null;
    const due = dueDay({ indicatorCode, unitCode: unit.code, period, asOf });
    const absent = observed?.missingReason ?? absenceOfUnit(unit, period, due.day, day);
    return {
      unit,
      value,
      reason: value === null ? absent : null,
      light: cell?.light ?? 'GREY',
      lightReason: cell ? cell.reason : reasonWithoutTarget(unit, period),
      lag: cell?.lag ?? null,
      lagMeasure: cell?.lag ? cell.lagMeasure : null,
      quality: value === null ? null : (observed?.quality ?? null),
    };
  });
}

/** Gaps to schedule of an indicator at a month's close. */
export async function lagStandings(
  context: ActionContext,
  { period, units, asOf, indicator }: Slice & { indicator: StoredIndicator },
): Promise<Standing[]> {
  const unitIds = units.map((unit) => unit.id);
  const cells = await readCells(context, { period, unitIds, asOf, indicatorId: indicator.id });
  const byUnit = new Map(cells.map((cell) => [cell.unitId, cell]));
  return units.map((unit) => {
    const cell = byUnit.get(unit.id);
    const value = cell?.lag ? decimal(cell.lag) : null;
    const untargeted = reasonWithoutTarget(unit, period);
    return {
      unit,
      value,
      // A breached cap of zero is lit and has no distance: that is why it has no place.
      reason: value !== null ? null : cell ? (cell.reason ?? 'ZERO_TARGET') : untargeted,
      light: cell?.light ?? 'GREY',
      lightReason: cell ? cell.reason : untargeted,
      lag: cell?.lag ?? null,
      lagMeasure: cell?.lag ? cell.lagMeasure : null,
      quality: cell?.quality ?? null,
    };
  });
}

/** Share of each unit's lit lights that are on schedule, per hundred; a unit with none lit says why most are not. */
export async function shareStandings(context: ActionContext, slice: Slice): Promise<Standing[]> {
  const { period, units, asOf } = slice;
  const counts = await countLights(context, slice);
  const dark = units.filter((unit) => !counts.get(unit.id)?.lit).map((unit) => unit.id);
  const greys = dark.length === 0 ? [] : await readLights(context, { period, unitIds: dark, asOf });
  const greysByUnit = Map.groupBy(greys, (light) => light.unitId);
  return units.map((unit) => {
    const { lit = 0, onSchedule = 0 } = counts.get(unit.id) ?? {};
    const value = lit > 0 ? decimal(onSchedule).times(HUNDRED).div(lit) : null;
    const reason =
      value === null
        ? (commonReason(greysByUnit.get(unit.id) ?? []) ?? reasonWithoutTarget(unit, period))
        : null;
    return {
      unit,
      value,
      reason,
      light: 'GREY',
      lightReason: null,
      lag: null,
      lagMeasure: null,
      quality: null,
    };
  });
}

/** Counts by unit: in the database for what is known now, from the lights computed for a look back. */
async function countLights(context: ActionContext, { period, units, asOf }: Slice) {
  const unitIds = units.map((unit) => unit.id);
  if (asOf === null) {
    const counts = await listUnitCounts(context.store.reader, periodKey(period), unitIds);
    return new Map(counts.map((count) => [count.unitId, count]));
  }
  const lights = await readLights(context, { period, unitIds, asOf });
  const byUnit = Map.groupBy(
    lights.filter((light) => light.severity !== null),
    (light) => light.unitId,
  );
  return new Map(
    [...byUnit].map(([unitId, lit]) => {
      const onSchedule = lit.filter((light) => light.severity === 0).length;
      return [unitId, { lit: lit.length, onSchedule }];
    }),
  );
}

/** Why most of a unit's lights are grey; null for a unit without any light. */
function commonReason(lights: readonly { reason: GreyReason | null }[]): GreyReason | null {
  const counts = GREY_REASONS.map((reason) => ({
    reason,
    count: lights.filter((light) => light.reason === reason).length,
  }));
  const [most] = counts.sort((a, b) => b.count - a.count);
  return most && most.count > 0 ? most.reason : null;
}
