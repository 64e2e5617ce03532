import {
  type ApiKey,
  insertApiKey,
  listApiKeys,
  updateApiKeyRevoked,
} from '../../data/account/api-key.repository.ts';
import { type ActionContext, assertMay } from '../action-context.ts';
import { hashSecret, makeSecret } from './secret.ts';

/** The viewer's own keys, newest first. */
export async function readApiKeys(context: ActionContext): Promise<ApiKey[]> {
  const viewer = assertMay(context, 'apiKey.manage');
  return listApiKeys(context.store.reader, viewer.accountId);
}

/** Makes a key that acts for the viewer's account. The secret is handed out once and not kept. */
export async function createApiKey(
  context: ActionContext,
  input: { name: string; expiresOn: string | null },
): Promise<{ apiKey: ApiKey; secret: string }> {
  const viewer = assertMay(context, 'apiKey.manage');
  const secret = `baton_${makeSecret()}`;
  const apiKey = await context.store.transact(({ trx }) =>
    insertApiKey(trx, {
      accountId: viewer.accountId,
      name: input.name,
      prefix: secret.slice(0, 12),
      secretHash: hashSecret(secret),
      createdAt: context.now(),
      expiresOn: input.expiresOn,
    }),
  );
  return { apiKey, secret };
}

/** Revokes one of the viewer's keys; null when it is not the viewer's. */
export async function revokeApiKey(context: ActionContext, id: string): Promise<ApiKey | null> {
  const viewer = assertMay(context, 'apiKey.manage');
  const key = { id, accountId: viewer.accountId, revokedAt: context.now() };
  return context.store.transact(({ trx }) => updateApiKeyRevoked(trx, key));
}
