import type { Catalogue, StoredIndicator, StoredUnit } from '../../data/catalogue/catalogue.ts';
import {
  listObservations,
  type StoredObservation,
} from '../../data/observation/observation.repository.ts';
import { listTargets, type StoredTarget } from '../../data/target/target.repository.ts';
import { shanghaiDay } from '../../domain/calendar-day.ts';
import type { Decimal } from '../../domain/decimal.ts';
import { yearOnYear } from '../../domain/growth.ts';
import { isPercentage } from '../../domain/indicator.ts';
import { inheritedValue } from '../../domain/inherited-value.ts';
import { absenceOfUnit, type GapReason } from '../../domain/light.ts';
import type { MissingReason, ValueQuality } from '../../domain/observation.ts';
import {
  endMonth,
  type Period,
  periodKey,
  samePeriodLastYear,
  startDate,
} from '../../domain/period.ts';
import { dueValue } from '../../domain/progress.ts';
import { historyPath } from '../../domain/unit-history.ts';
import { forebearsOf } from '../../domain/unit-lineage.ts';
import type { ActionContext } from '../action-context.ts';

/** Parallel arrays along the periods of the trend. A null value is a gap; the two arrays of reasons say why. */
export type TrendSeries = {
  unit: StoredUnit;
  values: (Decimal | null)[];
  /** Reasons pushed, or UNIT_DISSOLVED; null with a null value = never pushed. */
  missingReasons: (MissingReason | null)[];
  /** The reason of every gap; null where there is a value. */
  gapReasons: (GapReason | null)[];
  /** Code of the predecessor a value comes from, several joined by `+`; null = the unit's own, or none. */
  inheritedFrom: (string | null)[];
  qualities: (ValueQuality | null)[];
  revisions: (number | null)[];
  /** The newest signed value of the unit's own; null where nobody has signed one. */
  signedValues: (Decimal | null)[];
  yoy: (Decimal | null)[];
  targets: (Decimal | null)[];
  dues: (Decimal | null)[];
};

type SeriesSlice = {
  indicator: StoredIndicator;
  units: readonly StoredUnit[];
  periods: readonly Period[];
  asOf: Date | null;
};

/** Units and all they came from, each once: those whose values a trend may show. */
export function withForebears(catalogue: Catalogue, units: readonly StoredUnit[]): StoredUnit[] {
  const codes = units.flatMap((unit) => [unit.code, ...forebearsOf(catalogue.lineage, unit.code)]);
  return [...new Set(codes)].flatMap((code) => catalogue.unitByCode.get(code) ?? []);
}

/** The series of a trend: a unit's own values, and before it began those of the units whose past it carries. */
export async function readSeries(
  context: ActionContext,
  slice: SeriesSlice,
): Promise<TrendSeries[]> {
  const { indicator, units, periods, asOf } = slice;
  const [first, last] = [periods[0], periods.at(-1)];
  if (!first || !last || units.length === 0) return [];
  const catalogue = await context.catalogue();
  const indicatorIds = [indicator.id];
  const wanted = {
    indicatorIds,
    unitIds: withForebears(catalogue, units).map((unit) => unit.id),
    fromKey: periodKey(samePeriodLastYear(first)),
    toKey: periodKey(last),
    asOf,
    basis: context.basis,
  };
  const observations = await listObservations(context.store.reader, wanted);
  const underSignature = await listObservations(context.store.reader, {
    ...wanted,
    basis: 'SIGNED',
  });
  const unitIds = units.map((unit) => unit.id);
  const span = { fromYear: first.year, toYear: last.year, unitIds, indicatorIds, asOf };
  const targets = await listTargets(context.store.reader, span);
  const known = new Map(observations.map((one) => [`${one.unitId} ${one.periodKey}`, one]));
  const signed = new Map(
    underSignature.map((one) => [`${one.unitId} ${one.periodKey}`, one.observed.value]),
  );
  const day = shanghaiDay(asOf ?? context.now());
  return units.map((unit) => {
    const goals = targets.filter((one) => one.unitId === unit.id);
    return seriesOf({ catalogue, indicator, unit, known, signed, day, asOf }, periods, goals);
  });
}

type Facts = {
  catalogue: Catalogue;
  indicator: StoredIndicator;
  unit: StoredUnit;
  known: ReadonlyMap<string, StoredObservation>;
  signed: ReadonlyMap<string, Decimal | null>;
  day: string;
  asOf: Date | null;
};

type Point = Pick<StoredObservation['observed'], 'value' | 'missingReason'> & {
  quality: StoredObservation['observed']['quality'] | null;
  revision: number | null;
  inheritedFrom: string | null;
  gapReason: GapReason | null;
};

function pointOf(facts: Facts, period: Period): Point {
  const { catalogue, indicator, unit, known } = facts;
  const own = known.get(`${unit.id} ${periodKey(period)}`);
  if (own) {
    const { value, missingReason, quality } = own.observed;
    const point = { value, missingReason, quality, revision: own.revision };
    return { ...point, inheritedFrom: null, gapReason: missingReason };
  }
  const lookup = { index: catalogue.lineage, unitByCode: catalogue.unitByCode };
  const path = historyPath(lookup, unit, period, indicator.unitAggregation);
  const found = path.parts.map((part) => {
    const lender = catalogue.unitByCode.get(part.unitCode)!;
    const lent = known.get(`${lender.id} ${periodKey(period)}`)?.observed;
    const { value = null, missingReason = null, quality = null } = lent ?? {};
    return { ...part, value, missingReason, quality };
  });
  const inherited = inheritedValue(found);
  if (inherited?.value) {
    const { value, quality, from } = inherited;
    return {
      value,
      missingReason: null,
      quality,
      revision: null,
      inheritedFrom: from,
      gapReason: null,
    };
  }
  const reason =
    inherited?.missingReason ??
    path.reason ??
    absence(facts, period, path.isOwn || found.length > 0);
  const missingReason =
    inherited?.missingReason ?? (reason === 'UNIT_DISSOLVED' ? 'UNIT_DISSOLVED' : null);
  return { ...NOTHING, missingReason, gapReason: reason };
}

const NOTHING = { value: null, quality: null, revision: null, inheritedFrom: null };

/** Before anybody held the area nothing was owed; otherwise the figure is late, not due, or owed by nobody any more. */
function absence(facts: Facts, period: Period, wasHeld: boolean): GapReason {
  const { catalogue, indicator, unit, day, asOf } = facts;
  if (!wasHeld && unit.validFrom > startDate(period)) return 'NOT_APPLICABLE';
  const slot = { indicatorCode: indicator.code, unitCode: unit.code, period, asOf };
  return absenceOfUnit(unit, period, catalogue.dueDay(slot).day, day);
}

function seriesOf(
  facts: Facts,
  periods: readonly Period[],
  targets: readonly StoredTarget[],
): TrendSeries {
  const { unit, indicator } = facts;
  const goalOf = new Map(targets.map((target) => [target.year, target]));
  const inPoints = isPercentage(indicator.unitOfMeasureZh);
  const points = new Map(periods.map((period) => [periodKey(period), pointOf(facts, period)]));
  const found = [...points.values()];
  return {
    unit,
    values: found.map((one) => one.value),
    missingReasons: found.map((one) => one.missingReason),
    gapReasons: found.map((one) => (one.value === null ? one.gapReason : null)),
    inheritedFrom: found.map((one) => one.inheritedFrom),
    qualities: found.map((one) => (one.value ? one.quality : null)),
    revisions: found.map((one) => one.revision),
    signedValues: periods.map(
      (period) => facts.signed.get(`${unit.id} ${periodKey(period)}`) ?? null,
    ),
    yoy: periods.map((period, index) => {
      const earlier = samePeriodLastYear(period);
      const before = points.get(periodKey(earlier)) ?? pointOf(facts, earlier);
      return yearOnYear(found[index]!.value, before.value, inPoints);
    }),
    targets: periods.map((period) => goalOf.get(period.year)?.value ?? null),
    dues: periods.map((period) => {
      const target = goalOf.get(period.year);
      if (!target) return null;
      const named = { ...target, unitCode: unit.code, indicatorCode: indicator.code };
      return dueValue(indicator, named, endMonth(period));
    }),
  };
}
