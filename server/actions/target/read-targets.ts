import { listTargets, type StoredTarget } from '../../data/target/target.repository.ts';
import { readableUnit } from '../../domain/permission.ts';
import { type ActionContext, assertMay, assertYear } from '../action-context.ts';

/** Targets in force in a year, as known at an instant; null unit or indicator = all the viewer may read. */
export async function readTargets(
  context: ActionContext,
  question: {
    year: number;
    unitCode: string | null;
    indicatorCode: string | null;
    asOf: Date | null;
  },
): Promise<StoredTarget[]> {
  const viewer = assertMay(context, 'target.read');
  assertYear(question.year);
  const catalogue = await context.catalogue();
  const scope = readableUnit(viewer);
  const wanted = catalogue.units
    .filter((unit) => question.unitCode === null || unit.code === question.unitCode)
    .filter((unit) => scope === 'ALL' || unit.code === scope.unitCode);
  const indicator = catalogue.indicatorByCode.get(question.indicatorCode ?? '');
  if (question.indicatorCode !== null && !indicator) return [];
  return listTargets(context.store.reader, {
    fromYear: question.year,
    toYear: question.year,
    unitIds: wanted.map((unit) => unit.id),
    indicatorIds: indicator ? [indicator.id] : null,
    asOf: question.asOf,
  });
}
