import type { Transaction } from '../connect.ts';

/** Opens a session and clears those of the account that are over. */
export async function insertSession(
  trx: Transaction,
  session: { tokenHash: Buffer; accountId: string; createdAt: Date; expiresAt: Date },
): Promise<void> {
  await trx
    .deleteFrom('session')
    .where('account_id', '=', session.accountId)
    .where('expires_at', '<=', session.createdAt)
    .execute();
  await trx
    .insertInto('session')
    .values({
      token_hash: session.tokenHash,
      account_id: session.accountId,
      created_at: session.createdAt,
      expires_at: session.expiresAt,
    })
    .execute();
}

/** Ends a session; nothing happens when it is already over. */
export async function deleteSession(trx: Transaction, tokenHash: Buffer): Promise<void> {
  await trx.deleteFrom('session').where('token_hash', '=', tokenHash).execute();
}
