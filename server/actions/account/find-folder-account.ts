import { findAccountByLogin } from '../../data/account/account.repository.ts';
import type { Viewer } from '../../domain/permission.ts';
import type { ActionContext } from '../action-context.ts';
import { viewerOf } from './sign-in.ts';

/**
 * The lead department whose watched folder has this name; null where no open account of one is called so. Who may
 * write into the folder is decided by the file system, hence no rights here.
 */
export async function findFolderAccount(
  context: ActionContext,
  login: string,
): Promise<Viewer | null> {
  const account = await findAccountByLogin(context.store.reader, login);
  if (account === null || account.isDisabled || account.role !== 'LEAD_DEPARTMENT') return null;
  return viewerOf(account);
}
