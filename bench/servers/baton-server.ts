import 'reflect-metadata';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { pino } from 'pino';
import { connectPostgres } from '../../server/data/connect.ts';
import { makeApp } from '../../server/http/app.ts';
import { makeHost } from '../../server/http/host.ts';
import { reportToBench } from './child-messages.ts';

/** The data ends in October 2026 whatever day the bench is run. */
const START = Date.UTC(2026, 11, 1, 4);

const databaseUrl = process.env.BENCH_CHILD_DATABASE_URL!;
const app = makeApp({
  store: connectPostgres(databaseUrl),
  log: pino({ level: 'error' }),
  now: () => new Date(START + performance.now()),
  databaseUrl,
  spoolFolder: tmpdir(),
});
const host = await makeHost(app, { isProduction: true, secureCookies: false, webFolder: null });
host.server.listen(0, '127.0.0.1', () => {
  reportToBench((host.server.address() as AddressInfo).port);
});
