import { type Ask, sendOnce } from './http-client.ts';
import { type Measured, measureSides, OURS, type Servers } from './measure.ts';
import { asksOfOurs, type Question } from './questions/question.ts';

/**
 * The same page polled again while nothing has changed, with the tag of the last answer where there is
 * one, against a plain server that holds the same bytes in memory.
 */
export async function measureKept(
  matrix: Question,
  servers: Servers,
  options: { clients: number; rounds: number; sliceMs: number },
): Promise<Measured> {
  const ask = asksOfOurs(matrix, servers.cookie)[0]!;
  const first = await sendOnce(servers.ours.port, ask);
  const body = Buffer.from(first.text);
  await sendOnce(servers.limit.port, { path: '/kept', method: 'PUT', body });
  const { etag } = first.headers;
  const again: Ask = etag ? { ...ask, headers: { ...ask.headers, 'if-none-match': etag } } : ask;
  return measureSides(
    [
      { name: OURS, server: servers.ours, asks: [again] },
      { name: 'bytes from memory', server: servers.limit, asks: [{ path: '/kept' }] },
    ],
    options,
  );
}
