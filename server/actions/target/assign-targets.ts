import { lockIndicators } from '../../data/observation/observation-write.repository.ts';
import { insertTargets, type NewTarget } from '../../data/target/target.repository.ts';
import { FIRST_YEAR, LAST_YEAR } from '../../domain/period.ts';
import { type Target, type TargetFault, targetFaults } from '../../domain/target.ts';
import { type ActionContext, assertMay } from '../action-context.ts';
import { refreshProgress } from '../progress/refresh-progress.ts';

export type TargetFailure = {
  index: number;
  code:
    | TargetFault
    | 'UNIT_UNKNOWN'
    | 'INDICATOR_UNKNOWN'
    | 'TARGET_REPEATED'
    | 'YEAR_OUT_OF_RANGE';
  value: string;
};
export type AssignOutcome = { assigned: number; lightsChanged: number; failures: TargetFailure[] };

/**
 * Assigns targets, all or none. A unit, indicator and year that has a target gets the next version; lights
 * of the year follow the new version. Each triple may occur once in a call.
 */
export async function assignTargets(
  context: ActionContext,
  targets: readonly Target[],
): Promise<AssignOutcome> {
  const viewer = assertMay(context, 'target.assign');
  const catalogue = await context.catalogue();
  const failures: TargetFailure[] = [];
  const ready: NewTarget[] = [];
  const seen = new Set<string>();
  for (const [index, target] of targets.entries()) {
    const unit = catalogue.unitByCode.get(target.unitCode);
    const indicator = catalogue.indicatorByCode.get(target.indicatorCode);
    const triple = `${target.unitCode} ${target.indicatorCode} ${target.year}`;
    if (!unit) failures.push({ index, code: 'UNIT_UNKNOWN', value: target.unitCode });
    if (!indicator)
      failures.push({ index, code: 'INDICATOR_UNKNOWN', value: target.indicatorCode });
    if (target.year < FIRST_YEAR || target.year > LAST_YEAR) {
      failures.push({ index, code: 'YEAR_OUT_OF_RANGE', value: String(target.year) });
    }
    if (seen.has(triple)) failures.push({ index, code: 'TARGET_REPEATED', value: triple });
    seen.add(triple);
    if (!unit || !indicator) continue;
    const faults = targetFaults(indicator, target);
    failures.push(...faults.map((code) => ({ index, code, value: triple })));
    ready.push({ ...target, unitId: unit.id, indicatorId: indicator.id });
  }
  if (failures.length > 0 || ready.length === 0) return { assigned: 0, lightsChanged: 0, failures };
  const lights = await context.store.transact(async (scope) => {
    await lockIndicators(scope.trx, [...new Set(ready.map((target) => target.indicatorId))]);
    const record = { accountId: viewer.accountId, recordedAt: context.now() };
    await insertTargets(scope, ready, record);
    return refreshProgress(scope, catalogue);
  });
  return { assigned: ready.length, lightsChanged: lights.lightsChanged, failures: [] };
}
