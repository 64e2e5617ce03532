import { parentPort, workerData } from 'node:worker_threads';
import type { RawEnd, RawRow } from '../domain/raw-row.ts';
import { sourceOfPath } from './file-source.ts';
import { markWorkbook } from './marked-workbook.ts';
import { sampleLines } from './open-lines.ts';
import { readFileStream } from './read-file.ts';
import type { WorkerJob } from './read-in-worker.ts';
import { BATCHES_AHEAD } from './thread-job.ts';

// The thread behind `read-in-worker.ts`: does one job and ends.

const port = parentPort!;
const job = workerData as WorkerJob;

let ahead = 0;
let wake = () => {};
port.on('message', () => {
  ahead -= 1;
  wake();
});

async function send(rows: RawRow[]): Promise<void> {
  port.postMessage({ batch: rows });
  ahead += 1;
  while (ahead >= BATCHES_AHEAD) {
    await new Promise<void>((resolve) => {
      wake = resolve;
    });
  }
}

async function read(job: Extract<WorkerJob, { kind: 'READ' }>): Promise<RawEnd> {
  const { measures, ...options } = job.options;
  const source = await sourceOfPath(job.file.path, job.file.fileName);
  const measureOf = measures && ((indicator: string) => measures.get(indicator) ?? null);
  const stream = readFileStream(source, measureOf ? { ...options, measureOf } : options);
  for (;;) {
    const { done, value } = await stream.next();
    if (done) return value;
    await send(value);
  }
}

async function run(): Promise<unknown> {
  if (job.kind === 'READ') return read(job);
  const source = await sourceOfPath(job.file.path, job.file.fileName);
  if (job.kind === 'SAMPLE') return sampleLines(source, job.limit);
  return markWorkbook(source, job.findings);
}

port.postMessage({ end: await run() });
port.close();
