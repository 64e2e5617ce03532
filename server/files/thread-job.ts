import { Worker } from 'node:worker_threads';

/** What a thread sends: a batch that must be acknowledged, or its end. */
export type ThreadMessage<Batch, End> = { batch: Batch } | { end: End };

/** A job that was stopped because it took more than it was given. */
export class ThreadTooCostly extends Error {
  /** What it took too much of. */
  readonly limit: 'TIME' | 'MEMORY';

  constructor(limit: 'TIME' | 'MEMORY') {
    super(`The job took too much ${limit.toLowerCase()}`);
    this.limit = limit;
  }
}

export type ThreadLimits = {
  /** How long the caller waits for the thread, all batches together; its own work between them is not counted. */
  deadlineMs: number;
  memoryMegabytes: number;
};

/** How many batches a thread may be ahead of its reader. */
export const BATCHES_AHEAD = 4;

/**
 * Runs a job in a thread of its own and hands over its batches as they come; the thread is gone when this
 * ends, however it ends. Throws `ThreadTooCostly` at a limit, and what the job itself threw.
 */
export async function* runThread<Batch, End>(
  script: URL,
  job: unknown,
  { deadlineMs, memoryMegabytes }: ThreadLimits,
): AsyncGenerator<Batch, End, void> {
  const worker = new Worker(script, {
    workerData: job,
    resourceLimits: { maxOldGenerationSizeMb: memoryMegabytes },
    // What a library prints about a file is not for the log: a file could fill it.
    stdout: true,
    stderr: true,
  });
  worker.stdout.resume();
  worker.stderr.resume();
  const inbox = collect<Batch, End>(worker);
  let remainingMs = deadlineMs;
  try {
    for (;;) {
      const start = performance.now();
      const message = await inbox.next(remainingMs);
      remainingMs -= performance.now() - start;
      if ('end' in message) return message.end;
      yield message.batch;
      worker.postMessage('TAKEN');
    }
  } finally {
    await worker.terminate();
  }
}

function collect<Batch, End>(worker: Worker) {
  const arrived: (ThreadMessage<Batch, End> | { fault: Error })[] = [];
  let wake = () => {};
  const add = (message: (typeof arrived)[number]) => {
    arrived.push(message);
    wake();
  };
  worker.on('message', add);
  worker.on('error', (error: Error & { code?: string }) => {
    const isMemory = error.code === 'ERR_WORKER_OUT_OF_MEMORY';
    add({ fault: isMemory ? new ThreadTooCostly('MEMORY') : error });
  });
  worker.on('exit', (code) => add({ fault: new Error(`The thread ended with code ${code}`) }));
  return {
    async next(withinMs: number): Promise<ThreadMessage<Batch, End>> {
      if (arrived.length === 0) {
        await new Promise<void>((resolve) => {
          const timer = setTimeout(resolve, Math.max(0, withinMs));
          wake = () => {
            clearTimeout(timer);
            resolve();
          };
        });
      }
      const message = arrived.shift();
      if (message === undefined) throw new ThreadTooCostly('TIME');
      if ('fault' in message) throw message.fault;
      return message;
    },
  };
}
