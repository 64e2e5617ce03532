import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chownSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { afterwards } from './test-store.ts';

/** A PostgreSQL of the test's own, that may be killed. */
export type OwnCluster = {
  url: string;
  /** `kill -9` of the postmaster: nothing is written down any more. */
  kill: () => Promise<void>;
  /** Starts it again over the same files, as after a power cut. */
  start: () => Promise<void>;
};

const INSTALLED = '/usr/lib/postgresql';

/** Folder of the newest PostgreSQL programs on this machine; null where there are none a test may run. */
export function clusterPrograms(): string | null {
  if (!existsSync(INSTALLED)) return null;
  const versions = readdirSync(INSTALLED).filter((name) => Number(name) >= 15);
  const newest = versions.sort((a, b) => Number(b) - Number(a))[0];
  if (newest === undefined) return null;
  const folder = join(INSTALLED, newest, 'bin');
  if (!existsSync(join(folder, 'initdb'))) return null;
  return process.getuid?.() !== 0 || nonRoot() !== null ? folder : null;
}

/** PostgreSQL refuses to run as root; the account its package made is there for it. */
function nonRoot(): { uid: number; gid: number } | null {
  const entry = /^postgres:[^:]*:(\d+):(\d+):/m.exec(readFileSync('/etc/passwd', 'utf8'));
  return entry ? { uid: Number(entry[1]), gid: Number(entry[2]) } : null;
}

/** Makes a cluster and starts it; it is gone after the test. */
export async function givenCluster(programs: string): Promise<OwnCluster> {
  const owner = process.getuid?.() === 0 ? nonRoot() : null;
  const folder = mkdtempSync(join(tmpdir(), 'baton-cluster-'));
  if (owner) chownSync(folder, owner.uid, owner.gid);
  const as = {
    ...owner,
    cwd: folder,
    env: { PATH: process.env.PATH, LC_ALL: 'C.UTF-8', TZ: 'UTC' },
  };
  const data = join(folder, 'data');
  const init = ['-D', data, '-U', 'postgres', '-A', 'trust', '-E', 'UTF8', '--no-sync'];
  execFileSync(join(programs, 'initdb'), init, { ...as, stdio: 'ignore' });
  const port = await freePort();
  const url = `postgres://postgres@127.0.0.1:${port}/postgres`;
  let server: ChildProcess | null = null;
  let gone: Promise<unknown> = Promise.resolve();
  const kill = async () => {
    server?.kill('SIGKILL');
    await gone;
  };
  const start = async () => {
    // The backends of a killed postmaster notice and end by themselves; until then it may not start.
    for (let tries = 0; tries < 30; tries++) {
      const options = [
        '-D',
        data,
        '-p',
        String(port),
        '-k',
        folder,
        '-c',
        'listen_addresses=127.0.0.1',
      ];
      server = spawn(join(programs, 'postgres'), options, { ...as, stdio: 'ignore' });
      gone = once(server, 'exit');
      if (await answers(url, server)) return;
    }
    throw new Error('The database of the test did not start');
  };
  afterwards(async () => {
    await kill();
    rmSync(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 });
  });
  await start();
  return { url, kill, start };
}

async function answers(url: string, server: ChildProcess): Promise<boolean> {
  while (server.exitCode === null && server.signalCode === null) {
    const client = new pg.Client({ connectionString: url });
    client.on('error', () => {});
    const isUp = await client.connect().then(
      () => true,
      () => false,
    );
    await client.end().catch(() => {});
    if (isUp) return true;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  await new Promise((resolve) => setTimeout(resolve, 300));
  return false;
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const address = probe.address();
  probe.close();
  if (address === null || typeof address === 'string') throw new Error('No port');
  return address.port;
}
