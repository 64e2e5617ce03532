import type { IncomingMessage } from 'node:http';

/** The path a request asks for; null when its target is no address (`//`), which anybody may send. */
export function pathOf(request: IncomingMessage): string | null {
  return URL.parse(request.url ?? '/', 'http://localhost')?.pathname ?? null;
}
