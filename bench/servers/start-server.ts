import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { ChildReport } from './child-messages.ts';

export type Usage = { cpuMs: number; peakMb: number };
export type MeasuredServer = {
  port: number;
  usage: () => Promise<Usage>;
  stop: () => Promise<void>;
};

/** Starts one of the measured servers in a process of its own, so that its CPU time is its own. */
export async function startServer(
  file: 'baton-server.ts' | 'limit-server.ts',
  databaseUrl: string,
): Promise<MeasuredServer> {
  const path = fileURLToPath(new URL(file, import.meta.url));
  const child = fork(path, {
    env: { ...process.env, BENCH_CHILD_DATABASE_URL: databaseUrl, NODE_ENV: 'production' },
  });
  const ready = await nextReport(child, file);
  if (ready.kind !== 'READY') throw new Error(`${file} spoke before it listened`);
  return {
    port: ready.port,
    usage: async () => {
      child.send('usage');
      const report = await nextReport(child, file);
      if (report.kind !== 'USAGE') throw new Error(`${file} did not report its usage`);
      return report;
    },
    stop: async () => {
      if (child.exitCode !== null) return;
      const exit = once(child, 'exit');
      child.disconnect();
      await exit;
    },
  };
}

function nextReport(child: ChildProcess, file: string): Promise<ChildReport> {
  return new Promise((resolve, reject) => {
    const onExit = () => reject(new Error(`${file} ended before it answered`));
    child.once('exit', onExit);
    child.once('message', (report) => {
      child.off('exit', onExit);
      resolve(report as ChildReport);
    });
  });
}
