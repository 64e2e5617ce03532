import type { IncomingMessage } from 'node:http';

const SESSION_COOKIE = 'baton_session';

/** The session token of a request; null when it has none. */
export function sessionTokenOf(request: IncomingMessage): string | null {
  for (const part of request.headers.cookie?.split(';') ?? []) {
    const [name, ...value] = part.trim().split('=');
    if (name === SESSION_COOKIE) return value.join('=') || null;
  }
  return null;
}

/** The API key of a request's `Authorization: Bearer` header; null when it has none. */
export function apiKeyOf(request: IncomingMessage): string | null {
  const match = /^Bearer\s+(\S+)$/i.exec(request.headers.authorization ?? '');
  return match?.[1] ?? null;
}

/** The header that sets the session cookie, or clears it for null. Scripts cannot read it; other sites cannot send it. */
export function sessionCookie(
  session: { token: string; expiresAt: Date } | null,
  isSecure: boolean,
): string {
  const attributes = `Path=/; HttpOnly; SameSite=Lax${isSecure ? '; Secure' : ''}`;
  if (session === null) return `${SESSION_COOKIE}=; ${attributes}; Max-Age=0`;
  return `${SESSION_COOKIE}=${session.token}; ${attributes}; Expires=${session.expiresAt.toUTCString()}`;
}
