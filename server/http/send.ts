import type { IncomingMessage, ServerResponse } from 'node:http';

/** Answers with JSON. */
export function sendJson(response: ServerResponse, status: number, body: unknown): void {
  response.statusCode = status;
  response.setHeader('content-type', 'application/json; charset=utf-8');
  response.setHeader('cache-control', 'no-store');
  response.end(JSON.stringify(body));
}

export type Problem = { code: string; messageZh: string; messageEn: string };

/** Answers a request that cannot be served with what is wrong, in both languages and as GraphQL clients expect errors. */
export function sendProblem(response: ServerResponse, status: number, problem: Problem): void {
  // What was not read of the request would be taken for the next one on this connection.
  response.setHeader('connection', 'close');
  sendJson(response, status, problemBody(problem));
}

function problemBody(problem: Problem) {
  const { code, messageZh, messageEn } = problem;
  const errors = [{ message: `${messageZh} ${messageEn}`, extensions: { code } }];
  return { ...problem, errors };
}

/** The same to a request whose body may still be on its way. */
export async function sendProblemEarly(
  request: IncomingMessage,
  response: ServerResponse,
  status: number,
  problem: Problem,
): Promise<void> {
  await sendEarly(request, response, status, problemBody(problem));
}

/** How long the rest of a refused body is still taken, so that its sender gets to read the answer. */
const LINGER_MS = 3_000;

/** Answers a request whose body was not read to its end, and lets the sender finish before the connection closes. */
export async function sendEarly(
  request: IncomingMessage,
  response: ServerResponse,
  status: number,
  body: unknown,
): Promise<void> {
  const text = Buffer.from(JSON.stringify(body));
  response.statusCode = status;
  response.setHeader('content-type', 'application/json; charset=utf-8');
  response.setHeader('cache-control', 'no-store');
  response.setHeader('content-length', text.length);
  response.setHeader('connection', 'close');
  response.write(text);
  if (!request.complete) await bodyTaken(request);
  response.end();
}

async function bodyTaken(request: IncomingMessage): Promise<void> {
  await new Promise<void>((resolve) => {
    const timer = setTimeout(resolve, LINGER_MS);
    const done = () => {
      clearTimeout(timer);
      resolve();
    };
    request.once('end', done);
    request.once('close', done);
    request.resume();
  });
}
