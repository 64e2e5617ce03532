import { type Account, updateSignInState } from '../../data/account/account.repository.ts';
import { insertSession } from '../../data/account/session.repository.ts';
import type { Viewer } from '../../domain/permission.ts';
import type { ActionContext } from '../action-context.ts';
import { confirmPassword } from './confirm-password.ts';
import { hashSecret, makeSecret } from './secret.ts';

export type SignInFailure = 'CREDENTIALS_WRONG' | 'ACCOUNT_LOCKED';
export type SignInOutcome =
  | { viewer: Viewer; token: string; expiresAt: Date }
  | { failure: SignInFailure; lockedUntil: Date | null };

const SESSION_HOURS = 12;

/** Opens a session. An unknown login takes as long and says the same as a wrong password. */
export async function signIn(
  context: ActionContext,
  input: { login: string; password: string },
): Promise<SignInOutcome> {
  const check = await confirmPassword(context, input.login.trim(), input.password);
  if ('failure' in check) return check;
  const { account } = check;
  const now = context.now();
  const token = makeSecret();
  const expiresAt = new Date(now.getTime() + SESSION_HOURS * 3_600_000);
  await context.store.transact(async ({ trx }) => {
    await updateSignInState(trx, account.accountId, { failedCount: 0, lockedUntil: null });
    const session = { tokenHash: hashSecret(token), accountId: account.accountId };
    await insertSession(trx, { ...session, createdAt: now, expiresAt });
  });
  return { viewer: viewerOf(account), token, expiresAt };
}

/** The account as rights see it. */
export function viewerOf(account: Account): Viewer {
  const { accountId, login, displayName, role, unitCode } = account;
  return { accountId, login, displayName, role, unitCode };
}
