import {
  type Catalogue,
  type StoredUnit,
  unitsOfCategory,
} from '../../data/catalogue/catalogue.ts';
import { listObservations } from '../../data/observation/observation.repository.ts';
import {
  type CellRecord,
  type LightRecord,
  listCells,
  listLights,
} from '../../data/progress/progress.repository.ts';
import { listTargets } from '../../data/target/target.repository.ts';
import { shanghaiDay } from '../../domain/calendar-day.ts';
import { absenceOfUnit, type GreyReason } from '../../domain/light.ts';
import { endDate, type Period, periodFromKey, periodKey } from '../../domain/period.ts';
import { readableUnit, type Viewer } from '../../domain/permission.ts';
import { type ActionContext, InvalidArgument, today } from '../action-context.ts';
import { computeCells } from './compute-cells.ts';

/** Throws unless the period is a month: lights stand at the close of a month. */
export function assertMonth(period: Period): void {
  if (period.kind === 'MONTH') return;
  throw new InvalidArgument(
    'period',
    '灯色按月末判定，期间请写成 2026-10',
    'Lights stand at the close of a month: write the period as 2026-10',
  );
}

/** Throws unless there is such a category. */
export function assertCategory(catalogue: Catalogue, category: string): void {
  if (!catalogue.categories.some((one) => one.code === category)) {
    throw new InvalidArgument(
      'category',
      `没有分类“${category}”，可用：${catalogue.categories.map((one) => one.code).join(' ')}。`,
      `There is no category "${category}".`,
    );
  }
}

/** Units of a category on the last day of a month that the viewer may read, in official order. */
export function readableUnits(
  catalogue: Catalogue,
  viewer: Viewer,
  category: string,
  period: Period,
): StoredUnit[] {
  assertCategory(catalogue, category);
  const units = unitsOfCategory(catalogue, category, endDate(period));
  const scope = readableUnit(viewer);
  return scope === 'ALL' ? units : units.filter((unit) => unit.code === scope.unitCode);
}

type CellSlice = { period: Period; unitIds: readonly number[]; asOf: Date | null };

/** Lights at the close of a month, as known now (kept) or at an instant (computed from what was known then). */
export async function readLights(context: ActionContext, slice: CellSlice): Promise<LightRecord[]> {
  if (slice.asOf !== null) return readCells(context, { ...slice, indicatorId: null });
  const records = await listLights(context.store.reader, periodKey(slice.period), slice.unitIds);
  const present = absencePresenter(await context.catalogue(), slice.period, today(context), null);
  return records.map((record) => present(record));
}

/** Whole cells at the close of a month; null indicator = all. */
export async function readCells(
  context: ActionContext,
  slice: CellSlice & { indicatorId: number | null },
): Promise<CellRecord[]> {
  const { period, unitIds, indicatorId, asOf } = slice;
  const key = periodKey(period);
  if (asOf === null) {
    const filter = { periodKey: key, unitIds, indicatorId, minSeverity: null };
    const records = await listCells(context.store.reader, filter);
    const catalogue = await context.catalogue();
    const present = absencePresenter(catalogue, period, today(context), null);
    return records.map((record) => present(record));
  }
  const records = await cellsAsOf(context, { year: period.year, unitIds, indicatorId, asOf });
  const present = absencePresenter(await context.catalogue(), period, shanghaiDay(asOf), asOf);
  return records.filter((record) => record.periodKey === key).map((record) => present(record));
}

/** All month-end cells of a year from what was known at an instant. */
export async function cellsAsOf(
  context: ActionContext,
  slice: { year: number; unitIds: readonly number[]; indicatorId: number | null; asOf: Date },
): Promise<CellRecord[]> {
  const catalogue = await context.catalogue();
  const { year } = slice;
  const indicatorIds = slice.indicatorId === null ? null : [slice.indicatorId];
  const { unitIds, asOf } = slice;
  const targets = await listTargets(context.store.reader, {
    fromYear: year,
    toYear: year,
    unitIds,
    indicatorIds,
    asOf,
  });
  const observations = await listObservations(context.store.reader, {
    indicatorIds: [...new Set(targets.map((target) => target.indicatorId))],
    unitIds,
    fromKey: year * 1000,
    toKey: year * 1000 + 999,
    asOf,
    basis: context.basis,
  });
  return [...computeCells(catalogue, targets, observations)];
}

type Absent = {
  indicatorId: number;
  unitId: number;
  reason: GreyReason | null;
  observedPeriodKey: number | null;
};

/**
 * A missing report is not due until the day it is owed; the kept cell cannot know what day it is read. What
 * is owed is the period the light reads: in August, the half-year figure of a quarterly indicator.
 */
function absencePresenter(catalogue: Catalogue, period: Period, day: string, asOf: Date | null) {
  return <T extends Absent>(record: T): T => {
    if (record.reason !== 'NOT_REPORTED') return record;
    const { observedPeriodKey } = record;
    const owed = observedPeriodKey === null ? period : periodFromKey(observedPeriodKey);
    const unit = catalogue.unitById.get(record.unitId);
    const due = catalogue.dueDay({
      indicatorCode: catalogue.indicatorById.get(record.indicatorId)?.code ?? '',
      unitCode: unit?.code ?? '',
      period: owed,
      asOf,
    });
    return { ...record, reason: absenceOfUnit(unit, owed, due.day, day) };
  };
}
