import {
  findAccountByApiKey,
  findAccountBySession,
} from '../../data/account/account.repository.ts';
import { updateApiKeyUsed } from '../../data/account/api-key.repository.ts';
import type { Store } from '../../data/connect.ts';
import { shanghaiDay } from '../../domain/calendar-day.ts';
import type { Viewer } from '../../domain/permission.ts';
import { hashSecret } from './secret.ts';
import { viewerOf } from './sign-in.ts';

const USE_RECORDED_EVERY_MS = 60_000;

/** Who a request comes from: an API key if it bears one, else its session; null when neither is good. */
export async function authenticate(
  store: Store,
  credentials: { sessionToken: string | null; apiKey: string | null },
  now: Date,
): Promise<Viewer | null> {
  const { sessionToken, apiKey } = credentials;
  if (apiKey !== null) return authenticateKey(store, apiKey, now);
  if (sessionToken === null) return null;
  const account = await findAccountBySession(store.reader, hashSecret(sessionToken), now);
  return account && viewerOf(account);
}

async function authenticateKey(store: Store, apiKey: string, now: Date): Promise<Viewer | null> {
  const account = await findAccountByApiKey(store.reader, hashSecret(apiKey), shanghaiDay(now));
  if (account === null) return null;
  const last = account.lastUsedAt?.getTime() ?? 0;
  if (now.getTime() - last > USE_RECORDED_EVERY_MS) {
    await store.transact(({ trx }) => updateApiKeyUsed(trx, account.apiKeyId, now));
  }
  return viewerOf(account);
}
