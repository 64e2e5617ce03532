import { join } from 'node:path';
import type { Catalogue } from '../../data/catalogue/catalogue.ts';
import type { Transaction } from '../../data/connect.ts';
import {
  type DraftFile,
  type DraftState,
  deleteDraftRows,
  findDraft,
  lockDraft,
  type StoredDraft,
  updateDraft,
} from '../../data/draft/draft.repository.ts';
import {
  insertDraftRows,
  insertStagedDraft,
} from '../../data/observation/staged-row.repository.ts';
import { pushableDepartment, type Viewer } from '../../domain/permission.ts';
import { finding, NOWHERE, type PushFinding } from '../../domain/push-finding.ts';
import { makeRowChecker } from '../../domain/push-validation.ts';
import type { QualityFlag } from '../../domain/quality-flag.ts';
import { rawEnd } from '../../domain/raw-row.ts';
import { STANDARD_MAPPING } from '../../files/column-mapping.ts';
import { type ActionContext, assertMay, today } from '../action-context.ts';
import { readStored, sampleStored } from '../observation/open-file.ts';
import type { DeclaredScope } from '../observation/push-input.ts';
import { type Rehearsal, rehearsePush } from '../observation/rehearse-push.ts';
import { makeStagingState, type StagingState, stageRows } from '../observation/stage-rows.ts';
import { type ChosenMapping, chooseMapping } from './choose-mapping.ts';
import { noteProgress } from './draft-progress.ts';
import { type DraftReport, emptyReport, type FileReport, type FlagReport } from './draft-report.ts';

const KEPT_FINDINGS = 2_000;
const DONE_WITH: DraftState[] = ['CONFIRMED', 'DISCARDED'];

/**
 * Works a draft through: reads its files, checks every row, runs the push to its end without keeping it, and
 * leaves the draft READY with its consequences or REFUSED with findings. Can be run again at any time.
 */
export async function processDraft(context: ActionContext, id: string): Promise<void> {
  const viewer = assertMay(context, 'observation.push');
  const draft = await findDraft(context.store.reader, id);
  if (draft === null || DONE_WITH.includes(draft.state)) return;
  try {
    await change(context, id, { state: 'READING', rowsStaged: null, report: null });
    const report = await workThrough(context, viewer, draft);
    const state = report.findingCount > 0 ? 'REFUSED' : 'READY';
    await change(context, id, { state, report });
  } catch (error) {
    if (!(await isKeptAsFailed(context, id))) return;
    throw error;
  } finally {
    noteProgress(id, null);
  }
}

/** The draft was confirmed or discarded while it was worked on. */
class DoneWith extends Error {}

async function isKeptAsFailed(context: ActionContext, id: string): Promise<boolean> {
  try {
    await change(context, id, { state: 'FAILED' });
    return true;
  } catch (error) {
    if (error instanceof DoneWith) return false;
    throw error;
  }
}

async function change(
  context: ActionContext,
  id: string,
  terms: Omit<Parameters<typeof updateDraft>[2], 'updatedAt'>,
): Promise<void> {
  await context.store.transact(async ({ trx }) => {
    await lockWork(trx, id);
    await updateDraft(trx, id, { ...terms, updatedAt: context.now() });
  });
}

/** Holds a draft that is still open; what was confirmed or discarded meanwhile must not come back to life. */
async function lockWork(trx: Transaction, id: string): Promise<void> {
  const state = await lockDraft(trx, id);
  if (state === null || DONE_WITH.includes(state)) throw new DoneWith();
}

async function workThrough(
  context: ActionContext,
  viewer: Viewer,
  draft: StoredDraft,
): Promise<DraftReport> {
  const report = emptyReport();
  const catalogue = await context.catalogue();
  const state = makeStagingState();
  await context.store.transact(({ trx }) => deleteDraftRows(trx, draft.id));
  for (const [fileIndex, file] of draft.files.entries()) {
    report.files.push(
      await stageFile(context, viewer, { draft, file, fileIndex, catalogue, state }),
    );
  }
  report.rowsRead = state.rowsRead;
  const empty = finding('FILE_EMPTY', NOWHERE);
  if (state.log.count === 0 && state.rowsRead === 0) state.log.add([empty]);
  if (state.log.count > 0) return withFindings(report, state.log.kept, state.log.count);
  await change(context, draft.id, {
    state: 'CHECKING',
    rowsStaged: state.rowsRead,
    catalogueVersion: catalogue.version,
  });
  const rehearsal = await rehearsePush(
    context,
    draftPush(context, viewer, catalogue, draft, report),
    ({ trx }) => insertStagedDraft(trx, draft.id),
  );
  return withRehearsal(report, rehearsal);
}

type FileWork = {
  draft: StoredDraft;
  file: DraftFile;
  fileIndex: number;
  catalogue: Catalogue;
  state: StagingState;
};

async function stageFile(
  context: ActionContext,
  viewer: Viewer,
  work: FileWork,
): Promise<FileReport> {
  const { draft, file, fileIndex, catalogue, state } = work;
  const startedAt = context.now();
  const firstFinding = state.log.kept.length;
  const stored = { path: join(context.spoolFolder, file.spoolName), fileName: file.fileName };
  const sample = await sampleStored(stored);
  const chosen = 'code' in sample ? sample : await chooseMapping(context, file, sample.grids);
  if ('code' in chosen) {
    state.log.add([chosen]);
    return fileReport(file, null, rawEnd(), firstFinding);
  }
  const check = makeRowChecker(catalogue.push, {
    department: pushableDepartment(viewer),
    today: today(context),
  });
  const stream = readStored(stored, chosen.mapping, catalogue);
  const staged = stageRows(stream, check, catalogue, state, ({ rowsRead }) =>
    noteProgress(draft.id, { fileIndex, rowsRead, startedAt }),
  );
  for await (const batch of staged) {
    await context.store.transact(async (scope) => {
      await lockWork(scope.trx, draft.id);
      await insertDraftRows(scope, batch, { id: draft.id, fileIndex });
    });
  }
  return fileReport(file, chosen, state.end ?? rawEnd(), firstFinding);
}

function fileReport(
  file: DraftFile,
  chosen: ChosenMapping | null,
  end: ReturnType<typeof rawEnd>,
  firstFinding: number,
): FileReport {
  const { notes, blankCells, linesRead, skippedLines, ignoredCells, skipped } = end;
  return {
    fileName: file.fileName,
    firstFinding,
    mappingSource: chosen?.source ?? 'STANDARD',
    mappingCode: chosen?.mappingCode ?? file.mappingCode,
    mapping: chosen?.mapping ?? STANDARD_MAPPING,
    questions: chosen?.questions ?? [],
    ...{ notes, blankCells, linesRead, skippedLines, ignoredCells, skipped },
  };
}

/** The push a draft would become, without its rows. */
export function draftPush(
  context: ActionContext,
  viewer: Viewer,
  catalogue: Catalogue,
  draft: StoredDraft,
  report: DraftReport,
) {
  const sum = (field: 'blankCells' | 'skippedLines') =>
    report.files.reduce((total, file) => total + file[field], 0);
  return {
    context,
    viewer,
    catalogue,
    clientKey: `draft-${draft.id}`,
    door: 'UPLOAD' as const,
    fileName: draft.files.map((file) => file.fileName ?? '?').join('、') || null,
    mode: draft.mode,
    scope: draft.scope as DeclaredScope | null,
    rowsRead: report.rowsRead,
    blankCells: sum('blankCells'),
    rowsSkipped: sum('skippedLines'),
    notes: [...new Set(report.files.flatMap((file) => file.notes))],
  };
}

function withFindings(report: DraftReport, findings: PushFinding[], count: number): DraftReport {
  return { ...report, findings: findings.slice(0, KEPT_FINDINGS), findingCount: count };
}

function flagReport({ kind: _, revision: __, value, ...facts }: QualityFlag): FlagReport {
  return { ...facts, value: value.toFixed() };
}

function withRehearsal(report: DraftReport, rehearsal: Rehearsal): DraftReport {
  if ('refused' in rehearsal) {
    return withFindings(report, rehearsal.refused.findings, rehearsal.refused.findingCount);
  }
  const { consequences, locked, lockedCount } = rehearsal;
  const { receipt } = consequences;
  const said = ({
    value,
    missingReason,
    quality,
  }: (typeof consequences.changes)[number]['after']) => ({
    value: value?.toFixed() ?? null,
    missingReason,
    quality,
  });
  return {
    ...report,
    rowsNew: receipt.rowsNew,
    rowsChanged: receipt.rowsChanged,
    rowsUnchanged: receipt.rowsUnchanged,
    rowsDeleting: receipt.rowsDeleting,
    valuesWithdrawn: receipt.valuesWithdrawn,
    lightsChanged: receipt.lightsChanged,
    newReds: receipt.newReds,
    indicatorIds: receipt.indicatorIds,
    periodKeys: receipt.periodKeys,
    contractVersion: receipt.contractVersion,
    lockedCount,
    locked: locked.slice(0, KEPT_FINDINGS),
    changes: consequences.changes.map((one) => ({
      ...one,
      before: one.before && said(one.before),
      after: said(one.after),
    })),
    flags: consequences.flags.map(flagReport),
    flagCount: receipt.flagsRaised,
    missing: consequences.missing,
    missingCount: consequences.missingCount,
    lightChanges: consequences.lightChanges,
    rankChanges: consequences.rankChanges,
  };
}
