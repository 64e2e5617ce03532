import { type Catalogue, unitActedFor } from '../../data/catalogue/catalogue.ts';
import type { TransactionScope } from '../../data/connect.ts';
import {
  insertChanges,
  insertObservations,
  insertReaffirmations,
  insertTouchedByChanges,
  listLockedChanges,
  lockIndicators,
} from '../../data/observation/observation-write.repository.ts';
import {
  insertClientKey,
  insertIndicatorNotes,
  insertPush,
  insertPushNumber,
  type Receipt,
} from '../../data/observation/push.repository.ts';
import {
  findStagedSummary,
  getStagedRowsHash,
  insertScopeWithdrawals,
  insertWithdrawals,
  type StoredScope,
} from '../../data/observation/staged-row.repository.ts';
import { shanghaiDay } from '../../domain/calendar-day.ts';
import { contractCovering } from '../../domain/contract.ts';
import { pushableDepartment, type Viewer } from '../../domain/permission.ts';
import { finding, type PushFinding } from '../../domain/push-finding.ts';
import type { QualityFlag } from '../../domain/quality-flag.ts';
import type { ActionContext } from '../action-context.ts';
import { refreshProgress } from '../progress/refresh-progress.ts';
import { judgeQuality } from '../quality/judge-quality.ts';
import { checkTogether, findOutsiders, placeOf, storedScope, valueName } from './check-staged.ts';
import { hashAsked } from './hash-asked.ts';
import { PushRefused, type PushTerms } from './push-input.ts';

/** A push whose rows stand in `staged_row`. */
export type StagedPush = PushTerms & {
  context: ActionContext;
  /** Who answers for the rows: the sender, or who asked for a correction. */
  viewer: Viewer;
  catalogue: Catalogue;
  /** Binds the client key; null binds none (a dry run, or a push the hub writes on a decision). */
  inputHash: Buffer | null;
  /** Rows the file held, repeated ones included; left out = those staged. */
  rowsRead?: number;
  blankCells: number;
  rowsSkipped: number;
  notes: readonly string[];
  /** Approved case whose values may change although they are signed; null = none may. */
  caseId: string | null;
  /** Nothing will be kept: no number is drawn. */
  isDryRun: boolean;
  /** Is told the doubts the figures raised, the first 500. */
  onFlags?: (flags: readonly QualityFlag[]) => void;
};

const KEY_DAYS = 90;
const LISTED_LOCKS = 500;
const NO_NUMBER = '0';

/**
 * Writes what stands in `staged_row`: revisions, withdrawals, lights, receipt. One transaction with the staging;
 * throws PushRefused when the rows must not be written. Part of pushing, confirming a draft, undoing and
 * correcting, never called on its own, hence no rights here.
 */
export async function writeStaged(scope: TransactionScope, push: StagedPush): Promise<Receipt> {
  const { trx } = scope;
  const { catalogue } = push;
  const together = await checkTogether(trx);
  const summary = await findStagedSummary(trx);
  const rowsRead = push.rowsRead ?? summary.rows + summary.deleting;
  const refuse = (findings: PushFinding[], count = findings.length) => {
    if (findings.length > 0) throw new PushRefused(findings, count, rowsRead);
  };
  refuse(together.findings, together.count);
  const declared = await declaredScope(scope, push, summary, refuse);
  const own = ownIndicators(catalogue, push.viewer);
  const touched = summary.deleting > 0 ? own : summary.indicatorIds;
  await lockIndicators(trx, [...new Set([...touched, ...(declared?.indicatorIds ?? [])])]);
  // Taken after the locks: what is recorded later also carries a later instant.
  const recordedAt = push.context.now();
  const askedHash = push.inputHash && (await hashAsked(trx, push));
  if (summary.deleting > 0) await insertWithdrawals(trx, own);
  if (declared) await insertScopeWithdrawals(trx, declared);
  const isAsAsked = askedHash !== null && summary.deleting === 0 && declared === null;
  const rowsHash = isAsAsked ? askedHash : await getStagedRowsHash(trx);
  const changes = await insertChanges(trx);
  await refuseLocked(scope, push, refuse);
  const id = push.isDryRun ? NO_NUMBER : await insertPushNumber(trx);
  await insertObservations(trx, id, recordedAt);
  const rowsUnchanged = rowsRead - changes.rowsNew - changes.rowsChanged - summary.deleting;
  if (rowsUnchanged > 0) await insertReaffirmations(trx, id);
  await insertTouchedByChanges(trx);
  const flagsRaised = await judge(scope, push, { pushId: id, recordedAt }, refuse);
  const lights = await refreshProgress(scope, catalogue);
  // PostgreSQL keeps every character but this one.
  const notes = push.notes.map((note) => note.replaceAll('\0', ''));
  const { indicatorIds, periodKeys } = await findStagedSummary(trx);
  const receipt: Receipt = {
    id,
    receiptNumber: receiptNumber(id, recordedAt),
    accountId: push.viewer.accountId,
    accountName: push.viewer.displayName,
    clientKey: push.clientKey,
    rowsHash: rowsHash.toString('hex'),
    door: push.door,
    fileName: push.fileName?.replaceAll('\0', '') ?? null,
    departmentId: unitActedFor(catalogue, push.viewer)?.id ?? null,
    recordedAt,
    rowsRead,
    ...changes,
    rowsUnchanged,
    rowsDeleting: summary.deleting,
    blankCells: push.blankCells,
    rowsSkipped: push.rowsSkipped,
    flagsRaised,
    ...lights,
    notes,
    indicatorIds,
    periodKeys,
    mode: push.mode ?? 'MERGE',
    contractVersion: contractCovering(catalogue, indicatorIds, periodKeys),
    scope: declared,
    reason: push.reason ?? null,
    signature: null,
  };
  await insertPush(trx, { ...receipt, rowsHash });
  // What the hub notes about an undoing is no footnote of the data.
  if (push.door !== 'UNDO') await insertIndicatorNotes(trx, id, indicatorIds, notes);
  if (push.inputHash !== null && askedHash !== null)
    await bindKey(scope, receipt, { inputHash: push.inputHash, askedHash });
  return receipt;
}

/** What is restored was known before: rules that block do not stop an undoing. */
async function judge(
  scope: TransactionScope,
  push: StagedPush,
  written: { pushId: string; recordedAt: Date },
  refuse: Refuse,
): Promise<number> {
  const outcome = await judgeQuality(scope, { catalogue: push.catalogue, ...written });
  if (push.door !== 'UNDO') refuse(outcome.findings);
  push.onFlags?.(outcome.flags);
  return outcome.flagCount;
}

type Refuse = (findings: PushFinding[], count?: number) => void;

async function declaredScope(
  { trx }: TransactionScope,
  push: StagedPush,
  summary: Parameters<typeof storedScope>[2],
  refuse: Refuse,
): Promise<StoredScope | null> {
  if (push.mode !== 'REPLACE') return null;
  const scope = storedScope(push.catalogue, push.scope ?? null, summary);
  if (Array.isArray(scope)) {
    refuse(scope);
    return null;
  }
  const own = new Set(ownIndicators(push.catalogue, push.viewer));
  const foreign = scope.indicatorIds.filter((id) => !own.has(id));
  refuse(foreign.map((id) => foreignIndicator(push.catalogue, id)));
  refuse(await findOutsiders(trx, push.catalogue, scope));
  return scope;
}

function foreignIndicator(catalogue: Catalogue, id: number): PushFinding {
  const indicator = catalogue.indicatorById.get(id)!;
  const owner = catalogue.unitByCode.get(indicator.leadDepartmentCode);
  const place = { sheet: null, row: null, column: null, cell: null };
  return finding('INDICATOR_NOT_YOURS', place, indicator.nameZh, owner?.nameZh ?? '');
}

/** Indicators someone may push: what a deletion or a scope may reach. */
export function ownIndicators(catalogue: Catalogue, viewer: Viewer): number[] {
  const department = pushableDepartment(viewer);
  return catalogue.indicators
    .filter((one) => department === 'ALL' || one.leadDepartmentCode === department.departmentCode)
    .map((one) => one.id);
}

async function refuseLocked({ trx }: TransactionScope, push: StagedPush, refuse: Refuse) {
  const locked = await listLockedChanges(trx, push.caseId, LISTED_LOCKS);
  refuse(
    locked.map((one) =>
      finding('ROW_LOCKED', placeOf(one), valueName(push.catalogue, one), one.receiptNumber),
    ),
    locked[0]?.total ?? 0,
  );
}

async function bindKey(
  { trx }: TransactionScope,
  receipt: Receipt,
  hashes: { inputHash: Buffer; askedHash: Buffer },
): Promise<void> {
  const expiresAt = new Date(receipt.recordedAt.getTime() + KEY_DAYS * 86_400_000);
  const { accountId, clientKey, id: pushId } = receipt;
  await insertClientKey(trx, { accountId, clientKey, pushId, ...hashes, expiresAt });
}

/** The number people quote: the day in the city and a running number, `BT20261118-000042`. */
function receiptNumber(id: string, recordedAt: Date): string {
  return `BT${shanghaiDay(recordedAt).replaceAll('-', '')}-${id.padStart(6, '0')}`;
}
