import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import pg from 'pg';
import { installParsers } from '../../server/data/parsers.ts';
import { reportToBench } from './child-messages.ts';
import { limitPush } from './limit-push.ts';
import { LIMIT_QUERIES } from './limit-queries.ts';

installParsers();
const pool = new pg.Pool({ connectionString: process.env.BENCH_CHILD_DATABASE_URL, max: 10 });
let kept = Buffer.alloc(0);

/** What plain code can do: one prepared statement, its rows as JSON. No sessions, no rights, no schema. */
async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost');
  response.setHeader('content-type', 'application/json; charset=utf-8');
  if (pathname === '/kept') {
    if (request.method === 'PUT') kept = Buffer.concat(await request.toArray());
    response.end(kept);
    return;
  }
  if (pathname === '/push') {
    response.end(JSON.stringify(await limitPush(pool, request)));
    return;
  }
  const name = pathname.slice(1);
  const query = LIMIT_QUERIES[name];
  if (query === undefined) {
    response.writeHead(404).end();
    return;
  }
  const values = JSON.parse(searchParams.get('values') ?? '[]') as unknown[];
  const rowMode = query.pack ? ({ rowMode: 'array' } as const) : {};
  const { rows } = await pool.query({
    name,
    text: query.text,
    values,
    ...rowMode,
  } as pg.QueryConfig);
  response.end(JSON.stringify(query.pack ? query.pack(rows) : rows));
}

const server = createServer((request, response) => {
  answer(request, response).catch((error: Error) => {
    response.writeHead(500).end(error.stack);
  });
});
server.listen(0, '127.0.0.1', () => reportToBench((server.address() as AddressInfo).port));
