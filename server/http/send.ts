import type { ServerResponse } from 'node:http';

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
  const { code, messageZh, messageEn } = problem;
  const errors = [{ message: `${messageZh} ${messageEn}`, extensions: { code } }];
  sendJson(response, status, { ...problem, errors });
}
