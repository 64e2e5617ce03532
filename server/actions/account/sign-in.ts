import {
  type Account,
  findAccountByLogin,
  lockSignInState,
  updateSignInState,
} from '../../data/account/account.repository.ts';
import { insertSession } from '../../data/account/session.repository.ts';
import type { Viewer } from '../../domain/permission.ts';
import { afterWrongPassword, isLocked } from '../../domain/sign-in-lock.ts';
import type { ActionContext } from '../action-context.ts';
import { hashPassword, verifyPassword } from './password.ts';
import { hashSecret, makeSecret } from './secret.ts';

export type SignInFailure = 'CREDENTIALS_WRONG' | 'ACCOUNT_LOCKED';
export type SignInOutcome =
  | { viewer: Viewer; token: string; expiresAt: Date }
  | { failure: SignInFailure; lockedUntil: Date | null };

const SESSION_HOURS = 12;
const decoy = hashPassword('no account has this password');

/** Opens a session. An unknown login takes as long and says the same as a wrong password. */
export async function signIn(
  context: ActionContext,
  input: { login: string; password: string },
): Promise<SignInOutcome> {
  const account = await findAccountByLogin(context.store.reader, input.login.trim());
  const now = context.now();
  if (account !== null && isLocked(account, now)) {
    return { failure: 'ACCOUNT_LOCKED', lockedUntil: account.lockedUntil };
  }
  const matches = await verifyPassword(input.password, account?.passwordHash ?? (await decoy));
  if (account === null || account.isDisabled || !matches) {
    if (account !== null) await keepFailure(context, account, now);
    return { failure: 'CREDENTIALS_WRONG', lockedUntil: null };
  }
  const token = makeSecret();
  const expiresAt = new Date(now.getTime() + SESSION_HOURS * 3_600_000);
  await context.store.transact(async ({ trx }) => {
    await updateSignInState(trx, account.accountId, { failedCount: 0, lockedUntil: null });
    const session = { tokenHash: hashSecret(token), accountId: account.accountId };
    await insertSession(trx, { ...session, createdAt: now, expiresAt });
  });
  return { viewer: viewerOf(account), token, expiresAt };
}

async function keepFailure(context: ActionContext, account: Account, now: Date): Promise<void> {
  await context.store.transact(async ({ trx }) => {
    const state = await lockSignInState(trx, account.accountId);
    await updateSignInState(trx, account.accountId, afterWrongPassword(state, now));
  });
}

/** The account as rights see it. */
export function viewerOf(account: Account): Viewer {
  const { accountId, login, displayName, role, unitCode } = account;
  return { accountId, login, displayName, role, unitCode };
}
