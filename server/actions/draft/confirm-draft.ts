import { createHash } from 'node:crypto';
import {
  deleteDraftRows,
  getDraftRowCount,
  lockDraft,
  type StoredDraft,
  updateDraft,
} from '../../data/draft/draft.repository.ts';
import { findReceiptByNumber, type Receipt } from '../../data/observation/push.repository.ts';
import {
  findStagedSummary,
  insertStagedDraft,
} from '../../data/observation/staged-row.repository.ts';
import { finding, NOWHERE, type PushFinding } from '../../domain/push-finding.ts';
import { type ActionContext, assertMay } from '../action-context.ts';
import { type CaseRequest, openCase } from '../correction/open-case.ts';
import { PushRefused } from '../observation/push-input.ts';
import { announceReceipt } from '../observation/push-observations.ts';
import { writeStaged } from '../observation/write-staged.ts';
import type { DraftReport } from './draft-report.ts';
import { readDraft, removeSpooled } from './manage-draft.ts';
import { draftPush, processDraft } from './process-draft.ts';

/** What confirming led to: a receipt, a correction case, both, or findings. */
export type ConfirmOutcome = {
  receipt: Receipt | null;
  caseNumber: string | null;
  findings: PushFinding[];
  findingCount: number;
};

const refused = (findings: PushFinding[], findingCount = findings.length): ConfirmOutcome => ({
  receipt: null,
  caseNumber: null,
  findings,
  findingCount,
});

/**
 * Writes a draft as its sender saw it: in one transaction, all or none; when others pushed since and the counts
 * would differ, it is checked again first. Changes to signed values go into a
 * correction case when one is asked for, and refuse the draft when not. Confirming twice gives the same receipt.
 */
export async function confirmDraft(
  context: ActionContext,
  input: { draftId: string; correction: CaseRequest | null },
): Promise<ConfirmOutcome> {
  assertMay(context, 'observation.push');
  const draft = await readDraft(context, input.draftId);
  if (draft === null) return refused([finding('DRAFT_UNKNOWN', NOWHERE, input.draftId)]);
  if (draft.state === 'CONFIRMED') return repeated(context, draft);
  if (input.correction !== null && input.correction.reason.trim().length < 5) {
    return refused([finding('REASON_MISSING', NOWHERE, input.correction.reason)]);
  }
  if (await isOutdated(context, draft)) {
    return checkAgain(context, draft.id);
  }
  if (draft.state !== 'READY') return refused([finding('DRAFT_NOT_READY', NOWHERE, draft.state)]);
  try {
    const outcome = await write(context, draft, input.correction);
    await removeSpooled(context, draft);
    if (outcome.receipt) announceReceipt(context, await context.catalogue(), outcome.receipt);
    return outcome;
  } catch (error) {
    if (error instanceof AlreadyConfirmed) {
      const again = await readDraft(context, draft.id);
      if (again?.state === 'CONFIRMED') return repeated(context, again);
      return refused([finding('DRAFT_NOT_READY', NOWHERE, again?.state ?? null)]);
    }
    if (error instanceof NotAsShown) return checkAgain(context, draft.id);
    if (error instanceof PushRefused) return refused(error.findings, error.findingCount);
    throw error;
  }
}

/** Another request confirmed or discarded the draft a moment before. */
class AlreadyConfirmed extends Error {}
/** Others pushed since the check: what would be written is not what its sender saw. */
class NotAsShown extends Error {}

async function checkAgain(context: ActionContext, draftId: string): Promise<ConfirmOutcome> {
  await processDraft(context, draftId);
  return refused([finding('DRAFT_OUTDATED', NOWHERE, draftId)]);
}

const SHOWN = [
  'rowsNew',
  'rowsChanged',
  'rowsUnchanged',
  'rowsDeleting',
  'valuesWithdrawn',
] as const;

function assertAsShown(receipt: Receipt | null, report: DraftReport): void {
  if (receipt !== null && SHOWN.some((count) => receipt[count] !== report[count]))
    throw new NotAsShown();
}

async function repeated(context: ActionContext, draft: StoredDraft): Promise<ConfirmOutcome> {
  const { receiptNumber } = draft;
  const receipt =
    receiptNumber === null ? null : await findReceiptByNumber(context.store.reader, receiptNumber);
  const { caseNumber } = draft.report as DraftReport;
  return { receipt, caseNumber, findings: [], findingCount: 0 };
}

/** The catalogue changed since it was checked, or a crash of the database took its rows. */
async function isOutdated(context: ActionContext, draft: StoredDraft): Promise<boolean> {
  if (draft.state !== 'READY') return false;
  const { version } = await context.catalogue();
  if (draft.catalogueVersion !== version) return true;
  return (await getDraftRowCount(context.store.reader, draft.id)) !== draft.rowsStaged;
}

async function write(
  context: ActionContext,
  draft: StoredDraft,
  correction: CaseRequest | null,
): Promise<ConfirmOutcome> {
  const viewer = assertMay(context, 'observation.push');
  const catalogue = await context.catalogue();
  const report = draft.report as DraftReport;
  const push = draftPush(context, viewer, catalogue, draft, report);
  const digests = draft.files.map((file) => file.digest).join(' ');
  const inputHash = createHash('sha256').update(digests).digest();
  return context.store.transact(async (scope) => {
    if ((await lockDraft(scope.trx, draft.id)) !== 'READY') throw new AlreadyConfirmed();
    await insertStagedDraft(scope.trx, draft.id);
    const opened =
      correction === null ? null : await openCase(scope, { ...push, request: correction });
    const left = await findStagedSummary(scope.trx);
    const isEmpty = left.rows + left.deleting === 0;
    const rowsRead = push.rowsRead - (opened?.moved ?? 0);
    const written = { ...push, rowsRead, inputHash, caseId: null, isDryRun: false };
    const receipt = isEmpty ? null : await writeStaged(scope, written);
    assertAsShown(receipt, report);
    await updateDraft(scope.trx, draft.id, {
      state: 'CONFIRMED',
      updatedAt: context.now(),
      report: { ...report, caseNumber: opened?.caseNumber ?? null },
      ...(receipt && { pushId: receipt.id }),
    });
    await deleteDraftRows(scope.trx, draft.id);
    return { receipt, caseNumber: opened?.caseNumber ?? null, findings: [], findingCount: 0 };
  });
}
