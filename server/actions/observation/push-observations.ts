import { type Catalogue, unitActedFor } from '../../data/catalogue/catalogue.ts';
import type { TransactionScope } from '../../data/connect.ts';
import {
  insertChanges,
  insertObservations,
  insertStagedRows,
  insertTouchedByChanges,
  lockIndicators,
} from '../../data/observation/observation-write.repository.ts';
import {
  findReceiptByClientKey,
  insertIndicatorNotes,
  insertPush,
  insertPushNumber,
  lockClientKey,
  type PushDoor,
  type Receipt,
} from '../../data/observation/push.repository.ts';
import { shanghaiDay } from '../../domain/calendar-day.ts';
import type { ObservationRow } from '../../domain/observation.ts';
import { periodCode, periodFromKey } from '../../domain/period.ts';
import { pushableDepartment, type Viewer } from '../../domain/permission.ts';
import { finding, NOWHERE, type PushFinding } from '../../domain/push-finding.ts';
import { checkRows } from '../../domain/push-validation.ts';
import type { RawTable } from '../../domain/raw-row.ts';
import { type ActionContext, assertMay, today } from '../action-context.ts';
import { refreshProgress } from '../progress/refresh-progress.ts';
import { hashRows } from './rows-hash.ts';

export type PushInput = {
  clientKey: string;
  door: PushDoor;
  fileName: string | null;
  table: RawTable;
};

/** Accepted whole with a receipt, or refused whole with everything that is wrong. */
export type PushOutcome =
  | { receipt: Receipt; isReplay: boolean; findings: [] }
  | { receipt: null; isReplay: false; findings: PushFinding[] };

const CLIENT_KEY = /^[A-Za-z0-9._:-]{8,100}$/;
const MAX_ROWS = 1_000_000;

const refused = (findings: PushFinding[]): PushOutcome => ({
  receipt: null,
  isReplay: false,
  findings,
});

/**
 * Takes a push in as one transaction: all rows or none. The same key with the same rows answers with the
 * receipt of the first time; the same key with other rows is refused.
 */
export async function pushObservations(
  context: ActionContext,
  input: PushInput,
): Promise<PushOutcome> {
  const viewer = assertMay(context, 'observation.push');
  const { table, clientKey } = input;
  if (!CLIENT_KEY.test(clientKey))
    return refused([finding('CLIENT_KEY_INVALID', NOWHERE, clientKey)]);
  if (table.findings.length > 0) return refused(table.findings);
  if (table.rows.length === 0) return refused([finding('FILE_EMPTY', NOWHERE)]);
  if (table.rows.length > MAX_ROWS) {
    const count = String(table.rows.length);
    return refused([finding('TOO_MANY_ROWS', NOWHERE, count, String(MAX_ROWS))]);
  }
  const catalogue = await context.catalogue();
  const scope = { department: pushableDepartment(viewer), today: today(context) };
  const checked = checkRows(table.rows, catalogue.push, scope, table.heads);
  if (checked.findings.length > 0) return refused(checked.findings);
  const outcome = await context.store.transact((transaction) =>
    writePush(transaction, { context, viewer, catalogue, input, rows: checked.rows }),
  );
  if (outcome.receipt !== null && !outcome.isReplay)
    announceReceipt(context, catalogue, outcome.receipt);
  return outcome;
}

type PushWork = {
  context: ActionContext;
  viewer: Viewer;
  catalogue: Catalogue;
  input: PushInput;
  rows: ObservationRow[];
};

async function writePush(scope: TransactionScope, work: PushWork): Promise<PushOutcome> {
  const { viewer, catalogue, input, rows } = work;
  const rowsHash = hashRows(rows);
  await lockClientKey(scope.trx, viewer.accountId, input.clientKey);
  const earlier = await findReceiptByClientKey(scope.reader, viewer.accountId, input.clientKey);
  if (earlier !== null) return replayOrConflict(earlier, rowsHash, input.clientKey);
  const indicatorIds = [...new Set(rows.map((row) => indicatorIdOf(catalogue, row)))];
  await lockIndicators(scope.trx, indicatorIds);
  // Taken after the locks: what is recorded later also carries a later instant.
  const recordedAt = work.context.now();
  await insertStagedRows(scope, stagedRows(catalogue, rows));
  const counts = await insertChanges(scope.trx);
  const id = await insertPushNumber(scope.trx);
  await insertObservations(scope.trx, id, recordedAt);
  await insertTouchedByChanges(scope.trx);
  const lights = await refreshProgress(scope, catalogue);
  // PostgreSQL keeps every character but this one.
  const notes = input.table.notes.map((note) => note.replaceAll('\0', ''));
  const receipt: Receipt = {
    id,
    receiptNumber: receiptNumber(id, recordedAt),
    accountId: viewer.accountId,
    accountName: viewer.displayName,
    clientKey: input.clientKey,
    rowsHash: rowsHash.toString('hex'),
    door: input.door,
    fileName: input.fileName?.replaceAll('\0', '') ?? null,
    departmentId: unitActedFor(catalogue, viewer)?.id ?? null,
    recordedAt,
    rowsRead: input.table.rows.length,
    ...counts,
    rowsUnchanged: input.table.rows.length - counts.rowsNew - counts.rowsChanged,
    blankCells: input.table.blankCells,
    ...lights,
    notes,
    indicatorIds,
    periodKeys: [...new Set(rows.map((row) => row.periodKey))].sort((a, b) => a - b),
  };
  await insertPush(scope.trx, { ...receipt, rowsHash });
  await insertIndicatorNotes(scope.trx, id, indicatorIds, notes);
  return { receipt, isReplay: false, findings: [] };
}

function replayOrConflict(earlier: Receipt, rowsHash: Buffer, clientKey: string): PushOutcome {
  if (earlier.rowsHash === rowsHash.toString('hex')) {
    return { receipt: earlier, isReplay: true, findings: [] };
  }
  return refused([finding('CLIENT_KEY_CONFLICT', NOWHERE, clientKey, earlier.receiptNumber)]);
}

function indicatorIdOf(catalogue: Catalogue, row: ObservationRow): number {
  return catalogue.indicatorByCode.get(row.indicatorCode)!.id;
}

function* stagedRows(catalogue: Catalogue, rows: readonly ObservationRow[]) {
  for (const row of rows) {
    const unitId = catalogue.unitByCode.get(row.unitCode)!.id;
    const value = row.value?.toFixed() ?? null;
    yield [
      indicatorIdOf(catalogue, row),
      unitId,
      row.periodKey,
      value,
      row.missingReason,
      row.quality,
    ];
  }
}

/** The number people quote: the day in the city and a running number, `BT20261118-000042`. */
function receiptNumber(id: string, recordedAt: Date): string {
  return `BT${shanghaiDay(recordedAt).replaceAll('-', '')}-${id.padStart(6, '0')}`;
}

function announceReceipt(context: ActionContext, catalogue: Catalogue, receipt: Receipt): void {
  context.announce({
    receiptNumber: receipt.receiptNumber,
    recordedAt: receipt.recordedAt.toISOString(),
    indicatorCodes: receipt.indicatorIds.map((id) => catalogue.indicatorById.get(id)!.code),
    periodCodes: receipt.periodKeys.map((key) => periodCode(periodFromKey(key))),
    lightsChanged: receipt.lightsChanged,
  });
}
