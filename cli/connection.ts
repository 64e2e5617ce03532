import type { Options } from './arguments.ts';
import { EXIT, Stop } from './stop.ts';

export type Connection = { server: string; apiKey: string };
type Environment = Record<string, string | undefined>;

const DEFAULT_SERVER = 'http://127.0.0.1:4000';
const REPLY_LIMIT_MS = 10 * 60 * 1000;

/** Where to send requests and with which key, from options before environment. */
export function connectionOf(options: Options, env: Environment): Connection {
  const server = (options.server ?? env.BATON_SERVER ?? DEFAULT_SERVER).replace(/\/+$/, '');
  if (!/^https?:\/\//.test(server) || !URL.canParse(server)) {
    throw new Stop(
      EXIT.USAGE,
      `服务器地址“${server}”无效`,
      `The server address "${server}" is not valid`,
    );
  }
  const apiKey = (options['api-key'] ?? env.BATON_API_KEY ?? '').trim();
  if (apiKey === '') {
    throw new Stop(
      EXIT.USAGE,
      '缺少接口密钥：请设环境变量 BATON_API_KEY 或给 --api-key',
      'No API key: set BATON_API_KEY or give --api-key',
    );
  }
  if (!/^[\x21-\x7e]+$/.test(apiKey)) {
    throw new Stop(EXIT.USAGE, '接口密钥含有无效字符', 'The API key holds characters no key has');
  }
  return { server, apiKey };
}

export type Reply = { status: number; body: Record<string, unknown> };

/** Posts and reads the JSON reply; stops where there is no server, no reply or no permission. */
export async function post(
  { server, apiKey }: Connection,
  path: string,
  headers: Record<string, string>,
  body: NonNullable<RequestInit['body']>,
): Promise<Reply> {
  let response: Response;
  let text: string;
  try {
    response = await fetch(server + path, {
      method: 'POST',
      headers: { authorization: `Bearer ${apiKey}`, accept: 'application/json', ...headers },
      body,
      redirect: 'error',
      signal: AbortSignal.timeout(REPLY_LIMIT_MS),
    });
    text = await response.text();
  } catch (error) {
    throw noConnection(server, error);
  }
  if (response.status === 401) throw notSignedIn();
  return { status: response.status, body: parseReply(server, response.status, text) };
}

/** Gets a file and hands its pieces to `take` as they come; stops where there is none to be had. */
export async function getFile(
  { server, apiKey }: Connection,
  path: string,
  take: (pieces: AsyncIterable<Uint8Array>) => Promise<void>,
): Promise<void> {
  let response: Response;
  try {
    response = await fetch(server + path, {
      headers: { authorization: `Bearer ${apiKey}` },
      redirect: 'error',
      signal: AbortSignal.timeout(REPLY_LIMIT_MS),
    });
  } catch (error) {
    throw noConnection(server, error);
  }
  const { status, body } = response;
  if (status === 401) throw notSignedIn();
  if (status !== 200 || body === null) {
    const text = await response.text().catch(() => '');
    throw unexpected(server, { status, body: parseReply(server, status, text) });
  }
  await take(piecesOf(server, body));
}

/** Tells a connection that broke off from trouble with what the pieces are written to. */
async function* piecesOf(server: string, body: AsyncIterable<Uint8Array>) {
  try {
    yield* body;
  } catch (error) {
    throw noConnection(server, error);
  }
}

function parseReply(server: string, status: number, text: string): Record<string, unknown> {
  try {
    const body = JSON.parse(text);
    if (typeof body === 'object' && body !== null && !Array.isArray(body)) return body;
  } catch {
    // A page instead of a reply: reported below like any other foreign answer.
  }
  throw unexpected(server, { status, body: {} });
}

export function notSignedIn(): Stop {
  return new Stop(
    EXIT.REFUSED,
    '接口密钥无效、已停用或已过期：请在“接口密钥”页新建一个',
    'The API key is not valid, was revoked or has expired: create one on the page "API keys"',
  );
}

export function notAllowed(): Stop {
  return new Stop(
    EXIT.REFUSED,
    '此接口密钥的账户没有这项权限',
    'The account of this API key is not allowed to do this',
  );
}

/** What to say to a reply that is neither a result nor a refusal of ours. */
export function unexpected(server: string, { status, body }: Reply): Stop {
  const { messageZh, messageEn } = body;
  if (typeof messageZh === 'string' && typeof messageEn === 'string') {
    return new Stop(status < 500 ? EXIT.REFUSED : EXIT.CONNECTION, messageZh, messageEn);
  }
  if (status === 403) return notAllowed();
  if (status === 429 || status === 503) {
    return new Stop(
      EXIT.CONNECTION,
      `${server} 正忙（HTTP ${status}）：请稍后执行同一命令`,
      `${server} is busy (HTTP ${status}): run the same command later`,
    );
  }
  return new Stop(
    EXIT.CONNECTION,
    `${server} 的答复无法理解（HTTP ${status}）：请核对地址，稍后重试`,
    `${server} gave a reply that makes no sense (HTTP ${status}): check the address, try again later`,
  );
}

function noConnection(server: string, error: unknown): Stop {
  const cause = error instanceof Error ? (error.cause ?? error) : error;
  const { code, name } = cause as { code?: string; name?: string };
  const reason = code ?? name ?? String(cause);
  return new Stop(
    EXIT.CONNECTION,
    `连接不上 ${server}（${reason}）：请核对地址和网络；重复执行同一命令不会重复入库`,
    `No connection to ${server} (${reason}): check address and network; repeating the command stores nothing twice`,
  );
}
