import { access } from 'node:fs/promises';
import { join } from 'node:path';
import type { StoredDraft } from '../../data/draft/draft.repository.ts';
import { NOWHERE, type PushFinding } from '../../domain/push-finding.ts';
import { markFileInWorker } from '../../files/read-in-worker.ts';
import { type ActionContext, assertMay } from '../action-context.ts';
import type { DraftReport } from './draft-report.ts';
import { readDraft } from './manage-draft.ts';

export type MarkedFile = { fileName: string | null; bytes: Uint8Array };

/**
 * The department's own file with every wrong cell marked and a list of what is wrong, to be mended and sent again.
 * Null for a draft or file of somebody else, or one that is done with; a finding when marking costs too much.
 */
export async function markDraft(
  context: ActionContext,
  id: string,
  fileIndex: number,
): Promise<MarkedFile | PushFinding | null> {
  assertMay(context, 'observation.push');
  const draft = await readDraft(context, id);
  const file = draft?.files[fileIndex];
  if (!draft || !file) return null;
  const stored = { path: join(context.spoolFolder, file.spoolName), fileName: file.fileName };
  if (!(await isThere(stored.path))) return null;
  const bytes = await markFileInWorker(stored, findingsOf(draft, fileIndex));
  return 'code' in bytes ? bytes : { fileName: file.fileName, bytes };
}

async function isThere(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}

/**
 * What was found in one file. What only shows when several files are together belongs to no one of them: it is
 * listed without a place, so that no cell is marked for the fault of another file.
 */
function findingsOf(draft: StoredDraft, fileIndex: number): PushFinding[] {
  const report = draft.report as DraftReport | null;
  if (report === null) return [];
  const { findings, files } = report;
  if (files.length <= 1) return findings;
  // Rows are counted when all files have been read without a fault.
  const isFromReading = draft.rowsStaged === null;
  if (!isFromReading) return findings.map((one) => ({ ...one, place: NOWHERE }));
  const first = files[fileIndex]?.firstFinding ?? findings.length;
  return findings.slice(first, files[fileIndex + 1]?.firstFinding);
}
