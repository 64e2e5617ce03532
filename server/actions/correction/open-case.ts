import { type Catalogue, unitActedFor } from '../../data/catalogue/catalogue.ts';
import type { TransactionScope } from '../../data/connect.ts';
import {
  type CorrectionKind,
  insertCase,
  insertCaseEvent,
  insertCaseNumber,
  insertCaseRows,
} from '../../data/correction/correction.repository.ts';
import {
  deleteChanges,
  insertChanges,
  listLockedChanges,
  lockIndicators,
} from '../../data/observation/observation-write.repository.ts';
import { shanghaiDay } from '../../domain/calendar-day.ts';
import type { Viewer } from '../../domain/permission.ts';
import type { ActionContext } from '../action-context.ts';
import { checkTogether } from '../observation/check-staged.ts';
import { PushRefused } from '../observation/push-input.ts';
import { ownIndicators } from '../observation/write-staged.ts';

const NO_NUMBER = '0';

export type CaseRequest = { kind: CorrectionKind; reason: string };

/**
 * Takes the changes to signed values out of the staged push and opens a case for them; null when there are
 * none. What is left can be pushed as usual. A part of requesting a correction, hence no rights here.
 */
export async function openCase(
  scope: TransactionScope,
  work: {
    context: ActionContext;
    viewer: Viewer;
    catalogue: Catalogue;
    request: CaseRequest;
    fileName: string | null;
    /** Nothing will be kept: no number is drawn. Left out = kept. */
    isDryRun?: boolean;
  },
): Promise<{ caseNumber: string; moved: number } | null> {
  const { context, viewer, catalogue, request } = work;
  const together = await checkTogether(scope.trx);
  if (together.count > 0) throw new PushRefused(together.findings, together.count, 0);
  // All that the rest of the push may lock too, at once: in two steps two pushes could wait for each other.
  await lockIndicators(scope.trx, ownIndicators(catalogue, viewer));
  await insertChanges(scope.trx);
  if ((await listLockedChanges(scope.trx, null, 1)).length === 0) {
    await deleteChanges(scope.trx);
    return null;
  }
  const id = work.isDryRun ? NO_NUMBER : await insertCaseNumber(scope.trx);
  const requestedAt = context.now();
  const caseNumber = `JZ${shanghaiDay(requestedAt).replaceAll('-', '')}-${id.padStart(4, '0')}`;
  await insertCase(scope.trx, {
    id,
    caseNumber,
    kind: request.kind,
    reason: request.reason.trim(),
    departmentId: unitActedFor(catalogue, viewer)?.id ?? null,
    accountId: viewer.accountId,
    fileName: work.fileName,
    requestedAt,
  });
  const moved = await insertCaseRows(scope.trx, id);
  await deleteChanges(scope.trx);
  await insertCaseEvent(scope.trx, {
    caseId: id,
    state: 'REQUESTED',
    accountId: viewer.accountId,
    recordedAt: requestedAt,
    comment: null,
    pushId: null,
  });
  return { caseNumber, moved };
}
