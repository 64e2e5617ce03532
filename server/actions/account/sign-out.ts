import { deleteSession } from '../../data/account/session.repository.ts';
import { type ActionContext, assertMay } from '../action-context.ts';
import { hashSecret } from './secret.ts';

/** Ends the session of a cookie; with an API key there is none to end. */
export async function signOut(context: ActionContext, token: string | null): Promise<void> {
  assertMay(context, 'session.close');
  if (token === null) return;
  await context.store.transact(({ trx }) => deleteSession(trx, hashSecret(token)));
}
