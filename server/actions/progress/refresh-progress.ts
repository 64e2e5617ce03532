import type { Catalogue } from '../../data/catalogue/catalogue.ts';
import type { TransactionScope } from '../../data/connect.ts';
import { stageRowOf } from '../../data/progress/cell.mapper.ts';
import {
  type LightChanges,
  listTouchedObservations,
  listTouchedTargets,
  updateProgressCells,
} from '../../data/progress/progress-write.repository.ts';
import { RED_LIST_SEVERITY } from '../../domain/light-rule.ts';
import { computeCells } from './compute-cells.ts';

/**
 * Brings the kept lights of the marked units, indicators and years up to date, in the transaction that
 * marked them. A part of pushing and of assigning targets, never called on its own, hence no rights here.
 */
export async function refreshProgress(
  scope: TransactionScope,
  catalogue: Catalogue,
): Promise<LightChanges> {
  const targets = await listTouchedTargets(scope.trx);
  if (targets.length === 0) return { lightsChanged: 0, newReds: 0 };
  const observations = await listTouchedObservations(scope.trx);
  return updateProgressCells(scope, stageRows(catalogue, targets, observations), RED_LIST_SEVERITY);
}

function* stageRows(...facts: Parameters<typeof computeCells>) {
  for (const record of computeCells(...facts)) yield stageRowOf(record);
}
