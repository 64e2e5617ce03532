import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { afterwards } from './test-store.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
export const OFFICE_PASSWORD = 'office of the test city';

export type ServerProcess = {
  url: string;
  output: () => string;
  kill: () => Promise<void>;
  stop: () => Promise<number | null>;
};

/** Starts the server as a process of its own on a free port and waits until it says where it is. */
export async function startServer(env: Record<string, string>): Promise<ServerProcess> {
  const child = spawn(process.execPath, ['--import', 'tsx', 'server/main.ts'], {
    cwd: root,
    env: {
      PATH: process.env.PATH,
      TZ: 'UTC',
      BATON_PORT: '0',
      BATON_DEMO: 'off',
      BATON_OFFICE_PASSWORD: OFFICE_PASSWORD,
      ...env,
    },
  });
  const gone = once(child, 'exit');
  afterwards(async () => {
    child.kill('SIGKILL');
    await gone;
  });
  let output = '';
  const url = await new Promise<string>((resolve, reject) => {
    const listen = (chunk: Buffer) => {
      output += chunk;
      const found = /http:\/\/\S+:\d+/.exec(output);
      if (found) resolve(found[0]);
    };
    child.stdout.on('data', listen);
    child.stderr.on('data', listen);
    gone.then(() => reject(new Error(`The server ended: ${output}`)));
  });
  return {
    url,
    output: () => output,
    kill: () => end(child, 'SIGKILL', gone).then(() => {}),
    stop: () => end(child, 'SIGTERM', gone),
  };
}

async function end(
  child: ChildProcess,
  signal: NodeJS.Signals,
  gone: Promise<unknown[]>,
): Promise<number | null> {
  child.kill(signal);
  const [code] = await gone;
  return code as number | null;
}
