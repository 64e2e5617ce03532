import { randomBytes } from 'node:crypto';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { unitActedFor } from '../../data/catalogue/catalogue.ts';
import {
  type DraftFile,
  deleteDraftRows,
  findDraft,
  insertDraft,
  listDrafts,
  lockDraft,
  type StoredDraft,
  updateDraft,
} from '../../data/draft/draft.repository.ts';
import type { PushMode } from '../../data/observation/push.repository.ts';
import { type ActionContext, assertMay } from '../action-context.ts';
import type { DeclaredScope } from '../observation/push-input.ts';

const RECENT = 20;
/** Not while the hub is at work on it. */
const REVISABLE: readonly string[] = ['RECEIVED', 'READY', 'REFUSED', 'FAILED'];

/** Keeps files that were received, to be worked through; returns the key of the draft. */
export async function createDraft(
  context: ActionContext,
  terms: { files: DraftFile[]; mode: PushMode; scope: DeclaredScope | null },
): Promise<string> {
  const viewer = assertMay(context, 'observation.push');
  const catalogue = await context.catalogue();
  const id = randomBytes(12).toString('base64url');
  await context.store.transact(({ trx }) =>
    insertDraft(trx, {
      ...terms,
      id,
      accountId: viewer.accountId,
      departmentId: unitActedFor(catalogue, viewer)?.id ?? null,
      createdAt: context.now(),
    }),
  );
  return id;
}

/** The viewer's own draft; null when there is none with this key. */
export async function readDraft(context: ActionContext, id: string): Promise<StoredDraft | null> {
  const viewer = assertMay(context, 'observation.push');
  const draft = await findDraft(context.store.reader, id);
  return draft?.accountId === viewer.accountId ? draft : null;
}

/** The viewer's newest drafts. */
export async function readDrafts(context: ActionContext): Promise<StoredDraft[]> {
  const viewer = assertMay(context, 'observation.push');
  return listDrafts(context.store.reader, viewer.accountId, RECENT);
}

/** What may still be changed about a draft before it is confirmed. */
export type DraftRevision = {
  mode?: PushMode;
  scope?: DeclaredScope | null;
  /** A file to add to the draft. */
  addFile?: DraftFile;
  /** Another reading for one of its files: a saved mapping by code, a mapping as JSON, or neither = chosen anew. */
  reading?: { fileIndex: number; mappingCode: string | null; mapping: unknown };
};

/** Changes how a draft is to be read or written; it must be worked through again. False when it is too late. */
export async function reviseDraft(
  context: ActionContext,
  id: string,
  revision: DraftRevision,
): Promise<boolean> {
  const draft = await readDraft(context, id);
  if (draft === null) return false;
  const { reading, addFile, mode, scope } = revision;
  const files = draft.files.map((file, index) =>
    reading?.fileIndex === index
      ? { ...file, mappingCode: reading.mappingCode, mapping: reading.mapping }
      : file,
  );
  if (addFile) files.push(addFile);
  return context.store.transact(async ({ trx }) => {
    const state = await lockDraft(trx, id);
    if (state === null || !REVISABLE.includes(state)) return false;
    const updatedAt = context.now();
    await updateDraft(trx, id, { state: 'RECEIVED', files, updatedAt, report: null });
    if (mode) await updateDraft(trx, id, { mode, updatedAt });
    if (scope !== undefined) await updateDraft(trx, id, { scope, updatedAt });
    return true;
  });
}

/** Throws a draft and its files away. False when it was confirmed already. */
export async function discardDraft(context: ActionContext, id: string): Promise<boolean> {
  const draft = await readDraft(context, id);
  if (draft === null) return false;
  const isGone = await context.store.transact(async ({ trx }) => {
    const state = await lockDraft(trx, id);
    if (state === null || state === 'CONFIRMED') return false;
    await updateDraft(trx, id, { state: 'DISCARDED', updatedAt: context.now() });
    await deleteDraftRows(trx, id);
    return true;
  });
  if (isGone) await removeSpooled(context, draft);
  return isGone;
}

/** Removes the files of a draft that is done with. */
export async function removeSpooled(context: ActionContext, draft: StoredDraft): Promise<void> {
  for (const { spoolName } of draft.files) {
    await rm(join(context.spoolFolder, spoolName), { force: true });
  }
}
