import http from 'node:http';

export type Ask = {
  path: string;
  method?: 'GET' | 'POST' | 'PUT';
  headers?: Record<string, string>;
  body?: string | Buffer;
};
export type Answer = {
  status: number;
  bytes: number;
  body: Buffer | null;
  headers: http.IncomingHttpHeaders;
};

/** One request; the body is kept only where it is wanted, so that reading it costs both sides the same little. */
export function send(
  port: number,
  ask: Ask,
  agent: http.Agent,
  keepsBody: boolean,
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const request = http.request(
      {
        host: '127.0.0.1',
        port,
        path: ask.path,
        method: ask.method ?? 'GET',
        headers: ask.headers,
        agent,
      },
      (response) => {
        const chunks: Buffer[] = [];
        let bytes = 0;
        response.on('data', (chunk: Buffer) => {
          bytes += chunk.length;
          if (keepsBody) chunks.push(chunk);
        });
        response.on('end', () => {
          const body = keepsBody ? Buffer.concat(chunks) : null;
          resolve({ status: response.statusCode ?? 0, bytes, body, headers: response.headers });
        });
        response.on('error', reject);
      },
    );
    request.on('error', reject);
    request.end(ask.body);
  });
}

/** One request outside any measurement, with its body as text. Throws unless it was answered with 200. */
export async function sendOnce(
  port: number,
  ask: Ask,
): Promise<{ text: string; headers: http.IncomingHttpHeaders }> {
  const agent = new http.Agent({ keepAlive: false });
  const answer = await send(port, ask, agent, true);
  const text = answer.body?.toString('utf8') ?? '';
  if (answer.status !== 200)
    throw new Error(`${ask.path} answered ${answer.status}: ${text.slice(0, 500)}`);
  return { text, headers: answer.headers };
}

export type Load = { latenciesMs: number[]; requests: number; elapsedMs: number };

/**
 * So many clients ask one after the other without pause for a while, each going round the variants.
 * Every client finishes what it began; each asks at least twice unless told otherwise.
 */
export async function runLoad(
  port: number,
  asks: readonly Ask[],
  options: { clients: number; sliceMs: number; leastTurns?: number },
): Promise<Load> {
  const agent = new http.Agent({ keepAlive: true, maxSockets: options.clients });
  const latenciesMs: number[] = [];
  const lengths = new Map<Ask, number>();
  const start = performance.now();
  const until = start + options.sliceMs;
  const client = async (number: number) => {
    for (let turn = 0; turn < (options.leastTurns ?? 2) || performance.now() < until; turn++) {
      const ask = asks[(number * 7 + turn) % asks.length]!;
      const sent = performance.now();
      const { status, bytes } = await send(port, ask, agent, false);
      if (status !== 200 && status !== 304)
        throw new Error(`${ask.path} answered ${status} under load`);
      // A GraphQL error also comes with 200: whatever is not the first answer's length is no answer.
      if (bytes !== (lengths.get(ask) ?? bytes))
        throw new Error(`${ask.path} changed its answer under load`);
      lengths.set(ask, bytes);
      latenciesMs.push(performance.now() - sent);
    }
  };
  await Promise.all(Array.from({ length: options.clients }, (_, number) => client(number)));
  const elapsedMs = performance.now() - start;
  agent.destroy();
  return { latenciesMs, requests: latenciesMs.length, elapsedMs };
}
