import type pg from 'pg';
import { type Ask, sendOnce } from './http-client.ts';
import { OURS, type Servers } from './measure.ts';
import { fingerprint, keepState, restoreState } from './push-state.ts';
import type { MeasuredServer } from './servers/start-server.ts';

/** Milliseconds and server CPU of each round. */
export type PushRounds = { ms: number[]; cpuMs: number[] };
export type MeasuredPush = {
  rows: number;
  bytes: number;
  pushed: Map<string, PushRounds>;
  unchanged: Map<string, PushRounds>;
  /** Peak memory of our server before the first push and after the last, MB. */
  peakMb: { before: number; after: number };
};

type Receipt = { rowsRead: number; rowsNew: number; rowsChanged: number; lightsChanged: number };

/** Pushes one file through our upload door and through the limit in turn, then the same rows again; the database is put back after each. */
export async function measurePush(
  client: pg.Client,
  servers: Servers,
  file: Buffer,
  rounds: number,
): Promise<MeasuredPush> {
  const pushed = new Map<string, PushRounds>();
  const unchanged = new Map<string, PushRounds>();
  const before = (await servers.ours.usage()).peakMb;
  const rows = file.toString('latin1').trimEnd().split('\n').length - 1;
  await keepState(client);
  const left = new Map<string, string>();
  for (let round = 0; round < rounds; round++) {
    for (const name of [OURS, 'limit']) {
      const server = name === OURS ? servers.ours : servers.limit;
      const ask = (turn: string) =>
        name === OURS
          ? uploadOf(file, servers.cookie, `bench-${process.pid}-${round}-${turn}`)
          : { path: '/push', method: 'POST' as const, body: file };
      const first = await timed(server, ask('first'), pushed, name);
      if (name === OURS) assertTaken(first, { rows, changed: rows });
      left.set(name, await fingerprint(client));
      const second = await timed(server, ask('again'), unchanged, name);
      if (name === OURS) assertTaken(second, { rows, changed: 0 });
      await restoreState(client);
    }
    if (left.get(OURS) !== left.get('limit')) {
      throw new Error(
        `The two pushes left different rows or lights\nours\n${left.get(OURS)}\nlimit\n${left.get('limit')}`,
      );
    }
  }
  const after = (await servers.ours.usage()).peakMb;
  return { rows, bytes: file.length, pushed, unchanged, peakMb: { before, after } };
}

function uploadOf(file: Buffer, cookie: string, key: string): Ask {
  const headers = { 'content-type': 'text/csv', 'x-baton-key': key, cookie };
  return { path: '/api/push?fileName=bench.csv', method: 'POST', headers, body: file };
}

async function timed(
  server: MeasuredServer,
  ask: Ask,
  kept: Map<string, PushRounds>,
  name: string,
) {
  const before = await server.usage();
  const start = performance.now();
  const { text } = await sendOnce(server.port, ask);
  const ms = performance.now() - start;
  const after = await server.usage();
  const rounds = kept.get(name) ?? { ms: [], cpuMs: [] };
  rounds.ms.push(ms);
  rounds.cpuMs.push(after.cpuMs - before.cpuMs);
  kept.set(name, rounds);
  return text;
}

function assertTaken(text: string, expected: { rows: number; changed: number }): void {
  const { receipt } = JSON.parse(text) as { receipt: Receipt | null };
  const written = receipt && receipt.rowsNew + receipt.rowsChanged;
  if (receipt?.rowsRead === expected.rows && written === expected.changed) return;
  throw new Error(`The push was not taken as expected: ${text.slice(0, 500)}`);
}
