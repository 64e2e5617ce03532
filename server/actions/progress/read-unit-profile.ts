import type { StoredIndicator, StoredUnit } from '../../data/catalogue/catalogue.ts';
import { type CellRecord, findLatestPush } from '../../data/progress/progress.repository.ts';
import type { Period } from '../../domain/period.ts';
import { readableUnit } from '../../domain/permission.ts';
import { AccessDenied, type ActionContext, assertMay } from '../action-context.ts';
import { assertMonth, readCells } from './read-cells.ts';
import { type LegendEntry, legendOf } from './read-light-matrix.ts';

export type UnitProfile = {
  unit: StoredUnit;
  period: Period;
  legend: LegendEntry[];
  indicators: StoredIndicator[];
  /** One cell per indicator, in the same order. */
  cells: CellRecord[];
  dataAsOf: Date | null;
};

/** All indicators a unit has a target for, at the close of a month; null when there is no such unit. Throws for a unit the viewer may not read: units are no secret, their figures are. */
export async function readUnitProfile(
  context: ActionContext,
  question: { unitCode: string; period: Period; asOf: Date | null },
): Promise<UnitProfile | null> {
  const viewer = assertMay(context, 'progress.read');
  assertMonth(question.period);
  const { unitCode, period, asOf } = question;
  const catalogue = await context.catalogue();
  const unit = catalogue.unitByCode.get(unitCode);
  const scope = readableUnit(viewer);
  if (!unit) return null;
  if (scope !== 'ALL' && scope.unitCode !== unitCode) {
    throw new AccessDenied(viewer, 'progress.read');
  }
  const slice = { period, unitIds: [unit.id], indicatorId: null, asOf };
  const byIndicator = new Map(
    (await readCells(context, slice)).map((cell) => [cell.indicatorId, cell]),
  );
  const latest = await findLatestPush(context.store.reader, asOf);
  const indicators = catalogue.indicators.filter((indicator) => byIndicator.has(indicator.id));
  return {
    unit,
    period,
    legend: legendOf(catalogue, indicators),
    indicators,
    cells: indicators.map((indicator) => byIndicator.get(indicator.id)!),
    dataAsOf: latest?.recordedAt ?? null,
  };
}
