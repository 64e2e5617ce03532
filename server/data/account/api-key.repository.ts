import type { Reader, Transaction } from '../connect.ts';

export type ApiKey = {
  id: string;
  name: string;
  prefix: string;
  createdAt: Date;
  expiresOn: string | null;
  lastUsedAt: Date | null;
  revokedAt: Date | null;
};

const API_KEY_COLUMNS = [
  'api_key_id as id',
  'name',
  'prefix',
  'created_at as createdAt',
  'expires_on as expiresOn',
  'last_used_at as lastUsedAt',
  'revoked_at as revokedAt',
] as const;

/** Keys of an account, revoked ones included, newest first. */
export async function listApiKeys(db: Reader, accountId: string): Promise<ApiKey[]> {
  return db
    .selectFrom('api_key')
    .select(API_KEY_COLUMNS)
    .where('account_id', '=', accountId)
    .orderBy('api_key_id', 'desc')
    .execute();
}

export async function insertApiKey(
  trx: Transaction,
  key: {
    accountId: string;
    name: string;
    prefix: string;
    secretHash: Buffer;
    createdAt: Date;
    expiresOn: string | null;
  },
): Promise<ApiKey> {
  return trx
    .insertInto('api_key')
    .values({
      account_id: key.accountId,
      name: key.name,
      prefix: key.prefix,
      secret_hash: key.secretHash,
      created_at: key.createdAt,
      expires_on: key.expiresOn,
      last_used_at: null,
      revoked_at: null,
    })
    .returning(API_KEY_COLUMNS)
    .executeTakeFirstOrThrow();
}

/** Revokes a key of the account; null when the account has no such key. Revoking twice keeps the first instant. */
export async function updateApiKeyRevoked(
  trx: Transaction,
  key: { id: string; accountId: string; revokedAt: Date },
): Promise<ApiKey | null> {
  const row = await trx
    .updateTable('api_key')
    .set((eb) => ({ revoked_at: eb.fn.coalesce('revoked_at', eb.val(key.revokedAt)) }))
    .where('api_key_id', '=', key.id)
    .where('account_id', '=', key.accountId)
    .returning(API_KEY_COLUMNS)
    .executeTakeFirst();
  return row ?? null;
}

export async function updateApiKeyUsed(trx: Transaction, id: string, usedAt: Date): Promise<void> {
  await trx
    .updateTable('api_key')
    .set({ last_used_at: usedAt })
    .where('api_key_id', '=', id)
    .execute();
}
