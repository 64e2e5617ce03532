import { findAccountById } from '../../data/account/account.repository.ts';
import { listUnfinishedDrafts, listWaitingDrafts } from '../../data/draft/draft.repository.ts';
import { isPermitted, type Viewer } from '../../domain/permission.ts';
import { viewerOf } from '../account/sign-in.ts';
import type { ActionContext } from '../action-context.ts';

/**
 * Drafts a stop of the hub left half done, oldest first, with who sent them; those whose account has been closed
 * since are left out. The hub's own housekeeping at its start, hence no rights here.
 */
export async function unfinishedDrafts(
  context: ActionContext,
): Promise<{ draftId: string; viewer: Viewer }[]> {
  const { reader } = context.store;
  const found: { draftId: string; viewer: Viewer }[] = [];
  for (const { id, accountId } of await listUnfinishedDrafts(reader)) {
    const account = await findAccountById(reader, accountId);
    if (account === null || account.isDisabled) continue;
    const viewer = viewerOf(account);
    if (isPermitted(viewer, 'observation.push')) found.push({ draftId: id, viewer });
  }
  return found;
}

/** Names of the spooled files that drafts still need. Housekeeping like the above. */
export async function neededSpoolNames(context: ActionContext): Promise<Set<string>> {
  const drafts = await listWaitingDrafts(context.store.reader);
  return new Set(drafts.flatMap(({ files }) => files.map((file) => file.spoolName)));
}
