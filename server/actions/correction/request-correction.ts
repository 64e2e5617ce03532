import type { Catalogue } from '../../data/catalogue/catalogue.ts';
import type { TransactionScope } from '../../data/connect.ts';
import {
  insertChanges,
  listUnsignedChanges,
  lockIndicators,
} from '../../data/observation/observation-write.repository.ts';
import {
  insertStagedRows,
  insertWithdrawals,
} from '../../data/observation/staged-row.repository.ts';
import { pushableDepartment } from '../../domain/permission.ts';
import { finding, NOWHERE, type PushFinding } from '../../domain/push-finding.ts';
import { makeRowChecker } from '../../domain/push-validation.ts';
import type { RawTable } from '../../domain/raw-row.ts';
import { type ActionContext, assertMay, today } from '../action-context.ts';
import { placeOf, valueName } from '../observation/check-staged.ts';
import { PushRefused } from '../observation/push-input.ts';
import { streamOf } from '../observation/push-observations.ts';
import { makeStagingState, stageRows } from '../observation/stage-rows.ts';
import { ownIndicators } from '../observation/write-staged.ts';
import { type CaseRequest, openCase } from './open-case.ts';

const LISTED = 500;

export type RequestOutcome =
  | { caseNumber: string; moved: number }
  | { caseNumber: null; findings: PushFinding[]; findingCount: number };

/**
 * Opens a correction case for rows at hand: what they change must be signed. A row that would change a value nobody
 * signed refuses the request, for it can be pushed; rows that repeat what is known are passed over.
 */
export async function requestCorrection(
  context: ActionContext,
  input: { request: CaseRequest; table: RawTable; fileName: string | null },
): Promise<RequestOutcome> {
  const viewer = assertMay(context, 'correction.request');
  const refused = (findings: PushFinding[], findingCount = findings.length): RequestOutcome => ({
    caseNumber: null,
    findings,
    findingCount,
  });
  if (input.request.reason.trim().length < 5)
    return refused([finding('REASON_MISSING', NOWHERE, input.request.reason)]);
  const catalogue = await context.catalogue();
  const rights = { department: pushableDepartment(viewer), today: today(context) };
  const state = makeStagingState();
  try {
    return await context.store.transact(async (scope) => {
      const check = makeRowChecker(catalogue.push, rights);
      await insertStagedRows(scope, stageRows(streamOf(input.table), check, catalogue, state));
      if (state.log.count > 0) throw new PushRefused(state.log.kept, state.log.count, 0);
      const { request, fileName } = input;
      const own = ownIndicators(catalogue, viewer);
      await lockIndicators(scope.trx, own);
      await insertWithdrawals(scope.trx, own);
      const opened = await openCase(scope, { context, viewer, catalogue, request, fileName });
      if (opened === null) {
        throw new PushRefused([finding('NOTHING_SIGNED', NOWHERE)], 1, state.rowsRead);
      }
      await refuseUnsigned(scope, catalogue, state.rowsRead);
      return opened;
    });
  } catch (error) {
    if (!(error instanceof PushRefused)) throw error;
    return refused(error.findings, error.findingCount);
  }
}

/** What changes nothing signed is not dropped silently: its sender would think it was asked for. */
async function refuseUnsigned(
  { trx }: TransactionScope,
  catalogue: Catalogue,
  rowsRead: number,
): Promise<void> {
  await insertChanges(trx);
  const rest = await listUnsignedChanges(trx, LISTED);
  if (rest.length === 0) return;
  const findings = rest.map((one) =>
    finding('ROW_NOT_SIGNED', placeOf(one), valueName(catalogue, one)),
  );
  throw new PushRefused(findings, rest[0]?.total ?? 0, rowsRead);
}
