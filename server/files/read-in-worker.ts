import { finding, NOWHERE, type PushFinding } from '../domain/push-finding.ts';
import { type RawEnd, type RawRow, type RawStream, rawEnd } from '../domain/raw-row.ts';
import type { Grid } from './grid.ts';
import type { ReadFileOptions } from './read-file.ts';
import { runThread, type ThreadLimits, ThreadTooCostly } from './thread-job.ts';

/** A file on disk, and the name it was sent under. */
export type StoredFile = { path: string; fileName: string | null };

type Limits = { deadlineMs?: number; memoryMegabytes?: number };

/** As `ReadFileOptions`; a function cannot cross to another thread, so measures come as a table. */
export type ReadInWorkerOptions = Omit<ReadFileOptions, 'measureOf'> &
  Limits & {
    /** Indicator by code or name → its unit of measure. */
    measures?: ReadonlyMap<string, string>;
  };

export type Sample = { grids: Grid[]; hiddenSheets: string[] };

/** What the thread is asked to do. */
export type WorkerJob =
  | { kind: 'READ'; file: StoredFile; options: Omit<ReadInWorkerOptions, keyof Limits> }
  | { kind: 'SAMPLE'; file: StoredFile; limit: number }
  | { kind: 'MARK'; file: StoredFile; findings: readonly PushFinding[] };

const FIVE_MINUTES_MS = 5 * 60 * 1000;
const MEMORY_MEGABYTES = 1024;
/** Beside this file under the same ending: TypeScript as it is written, JavaScript when it is built. */
const SCRIPT = new URL(
  import.meta.url.endsWith('.ts') ? './read-worker.ts' : './read-worker.js',
  import.meta.url,
);

/**
 * `readFileStream` in a thread of its own: a file made to cost time or memory stops that thread and nothing
 * else, and ends the stream with FILE_TOO_COSTLY. The thread waits when its rows are not taken.
 */
export async function* readFileInWorker(file: StoredFile, options: ReadInWorkerOptions): RawStream {
  const { deadlineMs, memoryMegabytes, ...rest } = options;
  try {
    const job: WorkerJob = { kind: 'READ', file, options: rest };
    return yield* runThread<RawRow[], RawEnd>(
      SCRIPT,
      job,
      limitsOf({ deadlineMs, memoryMegabytes }),
    );
  } catch (error) {
    const fault = tooCostly(error, limitsOf(options));
    return rawEnd({ findings: [fault] });
  }
}

/** `sampleLines` in a thread of its own, within the same limits. */
export function sampleFileInWorker(
  file: StoredFile,
  options: Limits & { limit?: number } = {},
): Promise<Sample | PushFinding> {
  return runToEnd({ kind: 'SAMPLE', file, limit: options.limit ?? 60 }, options);
}

/** `markWorkbook` in a thread of its own, within the same limits. */
export function markFileInWorker(
  file: StoredFile,
  findings: readonly PushFinding[],
  options: Limits = {},
): Promise<Uint8Array | PushFinding> {
  return runToEnd({ kind: 'MARK', file, findings }, options);
}

async function runToEnd<End>(job: WorkerJob, limits: Limits): Promise<End | PushFinding> {
  try {
    const thread = runThread<never, End>(SCRIPT, job, limitsOf(limits));
    for (;;) {
      const { done, value } = await thread.next();
      if (done) return value;
    }
  } catch (error) {
    return tooCostly(error, limitsOf(limits));
  }
}

function limitsOf({ deadlineMs, memoryMegabytes }: Limits): ThreadLimits {
  return {
    deadlineMs: deadlineMs ?? FIVE_MINUTES_MS,
    memoryMegabytes: memoryMegabytes ?? MEMORY_MEGABYTES,
  };
}

function tooCostly(error: unknown, { deadlineMs, memoryMegabytes }: ThreadLimits): PushFinding {
  if (!(error instanceof ThreadTooCostly)) throw error;
  const seconds = Math.round(deadlineMs / 1000);
  const detail =
    error.limit === 'TIME' ? `${seconds} 秒 (seconds)` : `${memoryMegabytes} MB 内存 (of memory)`;
  return finding('FILE_TOO_COSTLY', NOWHERE, null, detail);
}
