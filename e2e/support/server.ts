import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../../', import.meta.url));

export interface RunningServer {
  readonly url: string;
  readonly port: number;
  /** Milliseconds from the start of the process to its printed address. */
  readonly startedInMs: number;
  readonly output: () => string;
  /** Asks it to stop, as a service manager would, and waits until it is gone. */
  readonly stop: () => Promise<void>;
}

const START_LIMIT_MS = 200_000;
const STOP_LIMIT_MS = 15_000;
const running = new Set<ChildProcess>();
process.on('exit', () => {
  for (const child of running) child.kill('SIGKILL');
});

/** Starts the built server on a free port of its own; settings are what an operator would set. */
export async function startServer(settings: Record<string, string>): Promise<RunningServer> {
  const started = Date.now();
  const { child, output } = spawnServer({ BATON_PORT: '0', ...settings });
  const url = await new Promise<string>((resolve, reject) => {
    const giveUp = (why: string) => {
      child.kill('SIGKILL');
      reject(new Error(`The server ${why}\n${output()}`));
    };
    const limit = setTimeout(() => giveUp('did not start in time'), START_LIMIT_MS);
    const look = () => {
      const address = /http:\/\/\S+:\d+/.exec(output());
      if (!address) return;
      clearTimeout(limit);
      resolve(address[0]);
    };
    child.stdout?.on('data', look);
    child.once('exit', (code) => {
      clearTimeout(limit);
      reject(new Error(`The server ended with ${code} at its start\n${output()}`));
    });
  });
  return {
    url,
    port: Number(new URL(url).port),
    startedInMs: Date.now() - started,
    output,
    stop: () => stopProcess(child),
  };
}

/** Starts a server that is expected to refuse; gives its exit code and what it said. */
export async function startInVain(
  settings: Record<string, string>,
): Promise<{ exitCode: number | null; output: string }> {
  const { child, output } = spawnServer({ BATON_PORT: '0', ...settings });
  const limit = setTimeout(() => child.kill('SIGKILL'), START_LIMIT_MS);
  const exitCode = await new Promise<number | null>((resolve) => child.once('close', resolve));
  clearTimeout(limit);
  return { exitCode, output: output() };
}

/**
 * The environment of a person who types `npm start`: the test runner's own marks would build and run
 * something else than what is shipped.
 */
export function ordinaryEnvironment(): NodeJS.ProcessEnv {
  const foreign = /^(NODE_ENV|TEST|DEV|PROD|MODE|BASE_URL|VITEST.*|DATABASE_URL|BATON_.*)$/;
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !foreign.test(name)));
}

function spawnServer(settings: Record<string, string>) {
  const child = spawn(process.execPath, [join(root, 'dist/server/main.js')], {
    cwd: root,
    env: { ...ordinaryEnvironment(), TZ: 'UTC', ...settings },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  running.add(child);
  child.once('exit', () => running.delete(child));
  let said = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      said += text;
    });
  }
  return { child, output: () => said };
}

async function stopProcess(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  child.kill('SIGTERM');
  const limit = setTimeout(() => child.kill('SIGKILL'), STOP_LIMIT_MS);
  await gone;
  clearTimeout(limit);
  if (child.signalCode === 'SIGKILL') throw new Error('The server did not stop when asked to');
}
