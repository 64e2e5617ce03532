import {
  type Account,
  findAccountByLogin,
  lockSignInState,
  updateSignInState,
} from '../../data/account/account.repository.ts';
import { afterWrongPassword, isLocked } from '../../domain/sign-in-lock.ts';
import type { ActionContext } from '../action-context.ts';
import { hashPassword, verifyPassword } from './password.ts';

const decoy = hashPassword('no account has this password');

export type PasswordCheck =
  | { account: Account }
  | { failure: 'CREDENTIALS_WRONG' | 'ACCOUNT_LOCKED'; lockedUntil: Date | null };

/**
 * Whether a password belongs to a login, counting wrong ones. An unknown login takes as long and says the same
 * as a wrong password. Part of signing in and of signing a receipt, hence no rights here.
 */
export async function confirmPassword(
  context: ActionContext,
  login: string,
  password: string,
): Promise<PasswordCheck> {
  const account = await findAccountByLogin(context.store.reader, login);
  const now = context.now();
  if (account !== null && isLocked(account, now)) {
    return { failure: 'ACCOUNT_LOCKED', lockedUntil: account.lockedUntil };
  }
  const matches = await verifyPassword(password, account?.passwordHash ?? (await decoy));
  if (account !== null && !account.isDisabled && matches) return { account };
  if (account !== null) await keepFailure(context, account, now);
  return { failure: 'CREDENTIALS_WRONG', lockedUntil: null };
}

async function keepFailure(context: ActionContext, account: Account, now: Date): Promise<void> {
  await context.store.transact(async ({ trx }) => {
    const state = await lockSignInState(trx, account.accountId);
    await updateSignInState(trx, account.accountId, afterWrongPassword(state, now));
  });
}
