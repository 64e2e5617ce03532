import { findAccountById } from '../../data/account/account.repository.ts';
import {
  type CorrectionCase,
  findCase,
  getStaleRowCount,
  insertCaseEvent,
  lockCase,
} from '../../data/correction/correction.repository.ts';
import { lockIndicators } from '../../data/observation/observation-write.repository.ts';
import type { Receipt } from '../../data/observation/push.repository.ts';
import {
  findStagedSummary,
  insertStagedCorrection,
} from '../../data/observation/staged-row.repository.ts';
import type { PushFinding } from '../../domain/push-finding.ts';
import { viewerOf } from '../account/sign-in.ts';
import { type ActionContext, assertMay } from '../action-context.ts';
import { PushRefused } from '../observation/push-input.ts';
import { announceReceipt } from '../observation/push-observations.ts';
import { type StagedPush, writeStaged } from '../observation/write-staged.ts';
import { readCase } from './read-cases.ts';

export type CaseFailure =
  | 'CASE_UNKNOWN'
  | 'ALREADY_DECIDED'
  | 'OWN_CASE'
  | 'CASE_STALE'
  | 'COMMENT_MISSING'
  | 'PUSH_REFUSED';
export type DecideOutcome =
  | { case: CorrectionCase; receipt: Receipt | null }
  | { failure: CaseFailure; findings: PushFinding[] };

const failed = (failure: CaseFailure, findings: PushFinding[] = []): DecideOutcome => ({
  failure,
  findings,
});

/**
 * Decides a correction case. Approving writes the new revisions at once, under a receipt in the name of who asked;
 * the signed revisions stay beside them. Nobody decides a case of their own, and a rejection says why.
 */
export async function decideCase(
  context: ActionContext,
  input: { caseNumber: string; approve: boolean; comment: string | null },
): Promise<DecideOutcome> {
  const viewer = assertMay(context, 'correction.decide');
  const comment = input.comment?.trim() || null;
  const found = await findCase(context.store.reader, input.caseNumber);
  if (found === null) return failed('CASE_UNKNOWN');
  if (found.accountId === viewer.accountId) return failed('OWN_CASE');
  if (!input.approve && comment === null) return failed('COMMENT_MISSING');
  const decision = { accountId: viewer.accountId, comment };
  // Read before the transaction: the embedded engine has one connection.
  const push = await correctionPush(context, found);
  return conclude(context, found, async (scope) => {
    const event = { caseId: found.id, ...decision, recordedAt: context.now() };
    if (!input.approve) {
      await insertCaseEvent(scope.trx, { ...event, state: 'REJECTED', pushId: null });
      return null;
    }
    await insertStagedCorrection(scope.trx, found.id);
    const { indicatorIds } = await findStagedSummary(scope.trx);
    // Before looking whether it is stale: another case about the same values may be being approved.
    await lockIndicators(scope.trx, indicatorIds);
    if ((await getStaleRowCount(scope.reader, found.id)) > 0) throw new CaseRefused('CASE_STALE');
    const receipt = await writeStaged(scope, push);
    await insertCaseEvent(scope.trx, { ...event, state: 'APPROVED', pushId: receipt.id });
    return receipt;
  });
}

/** Takes a case back before it is decided; whoever of its department may ask may also take back. */
export async function cancelCase(
  context: ActionContext,
  input: { caseNumber: string; comment: string | null },
): Promise<DecideOutcome> {
  const viewer = assertMay(context, 'correction.request');
  const found = await readCase(context, input.caseNumber);
  if (found === null) return failed('CASE_UNKNOWN');
  return conclude(context, found, async ({ trx }) => {
    await insertCaseEvent(trx, {
      caseId: found.id,
      state: 'CANCELLED',
      accountId: viewer.accountId,
      recordedAt: context.now(),
      comment: input.comment?.trim() || null,
      pushId: null,
    });
    return null;
  });
}

class CaseRefused extends Error {
  readonly failure: CaseFailure;
  constructor(failure: CaseFailure) {
    super(failure);
    this.failure = failure;
  }
}

async function conclude(
  context: ActionContext,
  found: CorrectionCase,
  act: (
    scope: Parameters<Parameters<ActionContext['store']['transact']>[0]>[0],
  ) => Promise<Receipt | null>,
): Promise<DecideOutcome> {
  try {
    const receipt = await context.store.transact(async (scope) => {
      await lockCase(scope.trx, found.id);
      const current = await findCase(scope.reader, found.caseNumber);
      if (current?.state !== 'REQUESTED') throw new CaseRefused('ALREADY_DECIDED');
      return act(scope);
    });
    if (receipt) announceReceipt(context, await context.catalogue(), receipt);
    const decided = await findCase(context.store.reader, found.caseNumber);
    return { case: decided ?? found, receipt };
  } catch (error) {
    if (error instanceof CaseRefused) return failed(error.failure);
    if (error instanceof PushRefused) return failed('PUSH_REFUSED', error.findings);
    throw error;
  }
}

async function correctionPush(context: ActionContext, found: CorrectionCase): Promise<StagedPush> {
  const account = await findAccountById(context.store.reader, found.accountId);
  if (account === null) throw new Error(`Case ${found.caseNumber} has no account`);
  return {
    context,
    viewer: viewerOf(account),
    catalogue: await context.catalogue(),
    clientKey: `case-${found.caseNumber}`,
    door: 'CORRECTION',
    fileName: found.fileName,
    reason: `更正 ${found.caseNumber}：${found.reason}`,
    inputHash: null,
    blankCells: 0,
    rowsSkipped: 0,
    notes: [],
    caseId: found.id,
    isDryRun: false,
  };
}
