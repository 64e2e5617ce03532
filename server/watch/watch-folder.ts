import { existsSync } from 'node:fs';
import { mkdir, readdir } from 'node:fs/promises';
import { join, relative, resolve, sep } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { watch } from 'chokidar';
import { type FilePlace, placeOfFile, placeOfWorking } from './file-place.ts';
import { claimFile, takeFile, type WatchParts } from './take-file.ts';

export type WatchedFolder = {
  /** Resolves when nothing waits and nothing is being worked on. */
  idle: () => Promise<void>;
  close: () => Promise<void>;
};

export type WatchTimes = {
  /** How long a file must not have grown before it counts as whole. */
  settledMs: number;
  /** After how long a file is tried again that failed for no fault of its own. */
  retryMs: number;
};

const TIMES: WatchTimes = { settledMs: 2_000, retryMs: 60_000 };
/** How long a file may go on when the hub stops; what is not done by then is done again at the next start. */
const GRACE_MS = 5_000;
/** `<login>/in/<mapping code>/<name>`. */
const DEPTH = 3;

type Job = { place: FilePlace; path: string; isClaimed: boolean };

/**
 * Takes in what departments put into `<folder>/<login>/in`, one file at a time. Files a stop of the hub left half
 * done come first.
 */
export async function watchFolder(
  folder: string,
  parts: WatchParts,
  times: WatchTimes = TIMES,
): Promise<WatchedFolder> {
  const root = resolve(folder);
  await mkdir(root, { recursive: true });
  const line = makeLine(root, parts, times.retryMs);
  for (const path of await filesHandedIn(root)) {
    const place = placeOfWorking(path);
    if (place) line.add({ place, path: join(root, path), isClaimed: true });
  }
  const watcher = watch(root, {
    depth: DEPTH,
    followSymlinks: false,
    awaitWriteFinish: { stabilityThreshold: times.settledMs, pollInterval: times.settledMs / 5 },
    ignored: (path, stats) => isBeside(relative(root, path), stats?.isFile() ?? false),
  });
  watcher.on('add', (path) => {
    const place = placeOfFile(relative(root, path));
    if (place) line.add({ place, path, isClaimed: false });
  });
  watcher.on('error', (error) => parts.log.error({ err: error }, 'watched folder'));
  await new Promise<void>((ready) => watcher.once('ready', ready));
  return {
    idle: line.idle,
    close: async () => {
      await watcher.close();
      await line.close();
    },
  };
}

/** Whatever lies anywhere but in an `in`, and files there that are none to be taken in. */
function isBeside(path: string, isFile: boolean): boolean {
  const [, folder] = path.split(sep);
  return (folder !== undefined && folder !== 'in') || (isFile && placeOfFile(path) === null);
}

/** Everything in the `in` of every login, by its path below the root. */
async function filesHandedIn(root: string): Promise<string[]> {
  const logins = (await readdir(root, { withFileTypes: true })).filter((one) => one.isDirectory());
  const lists = logins.map(async ({ name }) => {
    const paths = await readdir(join(root, name, 'in'), { recursive: true }).catch(() => []);
    return paths.map((path) => join(name, 'in', path));
  });
  return (await Promise.all(lists)).flat();
}

/** Files in the order they came, one at a time. */
function makeLine(root: string, parts: WatchParts, retryMs: number) {
  let last: Promise<void> = Promise.resolve();
  let isClosed = false;
  const retries = new Set<NodeJS.Timeout>();
  const add = (job: Job) => {
    last = last.then(() => (isClosed ? undefined : work(job)));
  };
  const work = async ({ place, path, isClaimed }: Job) => {
    let working = isClaimed ? path : null;
    try {
      working ??= await claimFile(path);
      if (working !== null) await takeFile(parts, root, place, working);
    } catch (error) {
      if (isClosed || (working !== null && !existsSync(working))) return;
      parts.log.error({ err: error, login: place.login }, 'file in the watched folder not taken');
      const again: Job = { place, path: working ?? path, isClaimed: working !== null };
      const timer = setTimeout(() => {
        retries.delete(timer);
        add(again);
      }, retryMs);
      retries.add(timer.unref());
    }
  };
  return {
    add,
    idle: () => last,
    close: async () => {
      isClosed = true;
      for (const timer of retries) clearTimeout(timer);
      await Promise.race([last, delay(GRACE_MS, null, { ref: false })]);
    },
  };
}
