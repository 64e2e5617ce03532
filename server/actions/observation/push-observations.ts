import { createHash } from 'node:crypto';
import { type Catalogue, unitActedFor } from '../../data/catalogue/catalogue.ts';
import type { TransactionScope } from '../../data/connect.ts';
import {
  findReceiptByClientKey,
  insertPushRefusal,
  lockClientKey,
  type Receipt,
} from '../../data/observation/push.repository.ts';
import { insertStagedRows } from '../../data/observation/staged-row.repository.ts';
import { periodCode, periodFromKey } from '../../domain/period.ts';
import { pushableDepartment, type Viewer } from '../../domain/permission.ts';
import { finding, NOWHERE, type PushFinding } from '../../domain/push-finding.ts';
import { makeRowChecker } from '../../domain/push-validation.ts';
import type { RawStream, RawTable } from '../../domain/raw-row.ts';
import { type ActionContext, assertMay, today } from '../action-context.ts';
import { checkTogether } from './check-staged.ts';
import { hashAsked } from './hash-asked.ts';
import {
  type PushInput,
  type PushOutcome,
  PushRefused,
  type PushStreamInput,
  refused,
} from './push-input.ts';
import { makeStagingState, type StagingState, stageRows } from './stage-rows.ts';
import { writeStaged } from './write-staged.ts';

const CLIENT_KEY = /^[A-Za-z0-9._:-]{8,100}$/;

/** Whether a text may be the client key of a push. */
export const isClientKey = (text: string) => CLIENT_KEY.test(text);

/** Takes rows at hand in as one transaction: all or none. */
export async function pushObservations(
  context: ActionContext,
  input: PushInput,
): Promise<PushOutcome> {
  const { table, ...terms } = input;
  const inputHash = createHash('sha256')
    .update(JSON.stringify([terms, table]))
    .digest();
  return pushStream(context, { ...terms, inputHash, open: () => streamOf(table) });
}

/** Rows at hand as a stream. */
export async function* streamOf({ rows, ...end }: RawTable): RawStream {
  const { heads } = end;
  yield rows.map((row) => ({ ...row, heads: row.heads ?? heads }));
  return end;
}

/**
 * Takes a push in as one transaction, reading it as it goes: all rows or none. The same key with the same input
 * answers with the receipt of the first time, before anything is read; the same key with other rows is refused.
 */
export async function pushStream(
  context: ActionContext,
  input: PushStreamInput,
): Promise<PushOutcome> {
  const viewer = assertMay(context, 'observation.push');
  if (!isClientKey(input.clientKey))
    return refused([finding('CLIENT_KEY_INVALID', NOWHERE, input.clientKey)]);
  const catalogue = await context.catalogue();
  const state = makeStagingState();
  const work = { context, viewer, catalogue, input, state };
  try {
    const outcome = await context.store.transact((scope) => takeIn(scope, work));
    if (outcome.receipt !== null && !outcome.isReplay)
      announceReceipt(context, catalogue, outcome.receipt);
    return outcome;
  } catch (error) {
    if (!(error instanceof PushRefused)) throw error;
    await keepRefusal(work, error);
    return refused(error.findings, error.findingCount);
  }
}

type PushWork = {
  context: ActionContext;
  viewer: Viewer;
  catalogue: Catalogue;
  input: PushStreamInput;
  state: StagingState;
};

async function takeIn(scope: TransactionScope, work: PushWork): Promise<PushOutcome> {
  const { context, viewer, catalogue, input, state } = work;
  const { accountId } = viewer;
  await lockClientKey(scope.trx, accountId, input.clientKey);
  const key = { accountId, clientKey: input.clientKey, at: context.now() };
  const earlier = await findReceiptByClientKey(scope.reader, key);
  if (earlier?.inputHash.equals(input.inputHash)) return replay(earlier.receipt);
  const rights = { department: pushableDepartment(viewer), today: today(context) };
  const check = makeRowChecker(catalogue.push, rights);
  await insertStagedRows(scope, stageRows(input.open(), check, catalogue, state));
  const refuse = (findings: PushFinding[], count = findings.length) =>
    new PushRefused(findings, count, state.rowsRead);
  if (state.log.count > 0) throw refuse(state.log.kept, state.log.count);
  if (state.rowsRead === 0) throw refuse([finding('FILE_EMPTY', NOWHERE)]);
  if (earlier !== null) {
    const together = await checkTogether(scope.trx);
    if (together.count > 0) throw refuse(together.findings, together.count);
    const asked = await hashAsked(scope.trx, input);
    if (asked.equals(earlier.askedHash)) return replay(earlier.receipt);
    const { receiptNumber } = earlier.receipt;
    throw refuse([finding('CLIENT_KEY_CONFLICT', NOWHERE, input.clientKey, receiptNumber)]);
  }
  const { notes = [], blankCells = 0 } = state.end ?? {};
  const receipt = await writeStaged(scope, {
    ...input,
    context,
    viewer,
    catalogue,
    rowsRead: state.rowsRead,
    blankCells,
    rowsSkipped: 0,
    notes,
    caseId: null,
    isDryRun: false,
  });
  return { receipt, isReplay: false, findings: [], findingCount: 0 };
}

/** The receipt of the first time. */
export const replay = (receipt: Receipt): PushOutcome => ({
  receipt,
  isReplay: true,
  findings: [],
  findingCount: 0,
});

async function keepRefusal(
  { context, viewer, catalogue, input }: PushWork,
  { findings, findingCount, rowsRead }: PushRefused,
): Promise<void> {
  await context.store.transact(({ trx }) =>
    insertPushRefusal(trx, {
      accountId: viewer.accountId,
      departmentId: unitActedFor(catalogue, viewer)?.id ?? null,
      door: input.door,
      fileName: input.fileName?.replaceAll('\0', '') ?? null,
      refusedAt: context.now(),
      rowsRead,
      findingCount,
      findingCodes: [...new Set(findings.map((one) => one.code))],
    }),
  );
}

/** Tells everybody who follows that a push has been committed. */
export function announceReceipt(
  context: ActionContext,
  catalogue: Catalogue,
  receipt: Receipt,
): void {
  context.announce({
    receiptNumber: receipt.receiptNumber,
    recordedAt: receipt.recordedAt.toISOString(),
    indicatorCodes: receipt.indicatorIds.map((id) => catalogue.indicatorById.get(id)!.code),
    periodCodes: receipt.periodKeys.map((key) => periodCode(periodFromKey(key))),
    lightsChanged: receipt.lightsChanged,
  });
}
