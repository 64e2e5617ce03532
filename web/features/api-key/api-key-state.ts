import type { ApiKeyRow_KeyFragment } from '../../__generated__/graphql.ts';
import { cityDay } from '../../charts/format.ts';

export type ApiKeyState = 'WORKS' | 'EXPIRED' | 'REVOKED';

/** Whether a key still works at the server's `now`; its last day counts to the end, by the city's calendar. */
export function apiKeyState(
  key: Pick<ApiKeyRow_KeyFragment, 'revokedAt' | 'expiresOn'>,
  now: string,
): ApiKeyState {
  if (key.revokedAt !== null) return 'REVOKED';
  return key.expiresOn !== null && key.expiresOn < cityDay(now) ? 'EXPIRED' : 'WORKS';
}
