import type { StoredIndicator, StoredUnit } from '../../data/catalogue/catalogue.ts';
import type { CellRecord } from '../../data/progress/progress.repository.ts';
import { listTargets } from '../../data/target/target.repository.ts';
import { decimal } from '../../domain/decimal.ts';
import { RED_LIST_SEVERITY } from '../../domain/light-rule.ts';
import type { Period } from '../../domain/period.ts';
import { type ActionContext, assertMay } from '../action-context.ts';
import { assertMonth, readableUnits, readCells } from './read-cells.ts';

/** One light on the red list with whom to ask. `responsiblePerson` null = nobody is named in the target. */
export type RedListItem = {
  cell: CellRecord;
  unit: StoredUnit;
  indicator: StoredIndicator;
  leadDepartment: StoredUnit;
  responsiblePerson: string | null;
};

/** What is red at the close of a month, furthest behind first; a breached cap of zero, which has no distance, leads. */
export async function readRedList(
  context: ActionContext,
  question: { period: Period; category: string; asOf: Date | null },
): Promise<RedListItem[]> {
  const viewer = assertMay(context, 'progress.read');
  assertMonth(question.period);
  const { period, category, asOf } = question;
  const catalogue = await context.catalogue();
  const units = readableUnits(catalogue, viewer, category, period);
  const unitIds = units.map((unit) => unit.id);
  const cells = await readCells(context, { period, unitIds, asOf, indicatorId: null });
  const reds = cells.filter((cell) => cell.severity !== null && cell.severity >= RED_LIST_SEVERITY);
  const persons = await responsiblePersons(context, { period, unitIds, asOf });
  return reds.sort(byLagThenRun).map((cell) => {
    const indicator = catalogue.indicatorById.get(cell.indicatorId)!;
    return {
      cell,
      unit: catalogue.unitById.get(cell.unitId)!,
      indicator,
      leadDepartment: catalogue.unitByCode.get(indicator.leadDepartmentCode)!,
      responsiblePerson: persons.get(`${cell.unitId} ${cell.indicatorId}`) ?? null,
    };
  });
}

async function responsiblePersons(
  context: ActionContext,
  slice: { period: Period; unitIds: readonly number[]; asOf: Date | null },
): Promise<Map<string, string | null>> {
  const { year } = slice.period;
  const { unitIds, asOf } = slice;
  const span = { fromYear: year, toYear: year, unitIds, indicatorIds: null, asOf };
  const targets = await listTargets(context.store.reader, span);
  return new Map(
    targets.map((target) => [`${target.unitId} ${target.indicatorId}`, target.responsiblePerson]),
  );
}

function byLagThenRun(a: CellRecord, b: CellRecord): number {
  if (a.lag === null || b.lag === null) return (a.lag === null ? 0 : 1) - (b.lag === null ? 0 : 1);
  return decimal(b.lag).cmp(a.lag) || b.monthsInRow - a.monthsInRow;
}
