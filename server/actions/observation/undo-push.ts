import { lockIndicators } from '../../data/observation/observation-write.repository.ts';
import type { Receipt } from '../../data/observation/push.repository.ts';
import { insertStagedUndo } from '../../data/observation/staged-row.repository.ts';
import { finding, NOWHERE } from '../../domain/push-finding.ts';
import { type ActionContext, assertMay } from '../action-context.ts';
import { readReceipt } from '../receipt/read-receipts.ts';
import { type PushOutcome, PushRefused, refused } from './push-input.ts';
import { announceReceipt } from './push-observations.ts';
import { ownIndicators, writeStaged } from './write-staged.ts';

/**
 * Takes a whole push back as one act: every value it wrote becomes what it was before, as a new revision under a
 * receipt of its own; nothing is erased. Values others have changed since stay as they are and are counted in
 * the notes. Signed values are not undone: that needs a correction case.
 */
export async function undoPush(
  context: ActionContext,
  input: { receiptNumber: string; reason: string },
): Promise<PushOutcome> {
  const viewer = assertMay(context, 'push.undo');
  const receipt = await readReceipt(context, input.receiptNumber);
  if (receipt === null) {
    return refused([finding('RECEIPT_UNKNOWN', NOWHERE, input.receiptNumber)]);
  }
  if (input.reason.trim().length < 5) {
    return refused([finding('REASON_MISSING', NOWHERE, input.reason)]);
  }
  const catalogue = await context.catalogue();
  const own = new Set(ownIndicators(catalogue, viewer));
  const foreign = receipt.indicatorIds.find((id) => !own.has(id));
  if (foreign !== undefined) {
    const indicator = catalogue.indicatorById.get(foreign)!;
    const owner = catalogue.unitByCode.get(indicator.leadDepartmentCode);
    return refused([
      finding('INDICATOR_NOT_YOURS', NOWHERE, indicator.nameZh, owner?.nameZh ?? ''),
    ]);
  }
  try {
    const undone = await context.store.transact(async (scope): Promise<Receipt> => {
      // Before looking what is the newest: a push that is being written must not be overwritten unseen.
      await lockIndicators(scope.trx, receipt.indicatorIds);
      const { staged, superseded } = await insertStagedUndo(scope.trx, receipt.id);
      const nothing = finding('UNDO_NOTHING_LEFT', NOWHERE, receipt.receiptNumber);
      if (staged === 0) throw new PushRefused([nothing], 1, 0);
      return writeStaged(scope, {
        context,
        viewer,
        catalogue,
        clientKey: `undo-${receipt.receiptNumber}`,
        door: 'UNDO',
        fileName: null,
        reason: `撤销 ${receipt.receiptNumber}：${input.reason.trim()}`,
        inputHash: null,
        blankCells: 0,
        rowsSkipped: 0,
        notes: superseded > 0 ? [supersededNote(superseded)] : [],
        caseId: null,
        isDryRun: false,
      });
    });
    announceReceipt(context, catalogue, undone);
    return { receipt: undone, isReplay: false, findings: [], findingCount: 0 };
  } catch (error) {
    if (!(error instanceof PushRefused)) throw error;
    return refused(error.findings, error.findingCount);
  }
}

function supersededNote(count: number): string {
  return `${count} 个值在此后又有更改，未予撤销 (${count} values changed again since and were left)`;
}
