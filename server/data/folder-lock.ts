import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** The folder is in use by another running process. */
export class DataFolderInUse extends Error {
  constructor(folder: string, pid: number) {
    super(
      `数据文件夹 ${folder} 正被进程 ${pid} 使用；请先停止它，或用 BATON_DATA_DIR 另指定文件夹。` +
        ` The data folder ${folder} is in use by process ${pid}; stop it, or choose another with BATON_DATA_DIR.`,
    );
  }
}

/** Locks this process holds. A restarted container gives its first process the same number again. */
const held = new Set<string>();

/**
 * Claims a folder for this process and returns the release. A lock left by a process that no longer
 * runs (kill -9, power loss) is taken over.
 */
export function lockDataFolder(folder: string): () => void {
  mkdirSync(dirname(folder), { recursive: true });
  const lockPath = `${folder}.lock`;
  const claim = `${lockPath}.${process.pid}`;
  for (let attempt = 0; attempt < 3; attempt++) {
    try {
      writeFileSync(claim, String(process.pid));
      // A link appears whole or not at all: nobody can read a lock that does not name its holder yet.
      linkSync(claim, lockPath);
      held.add(lockPath);
      return () => {
        held.delete(lockPath);
        rmSync(lockPath, { force: true });
      };
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
      takeAside(folder, lockPath);
    } finally {
      rmSync(claim, { force: true });
    }
  }
  throw new Error(`Could not lock ${folder}`);
}

/** Throws when the lock's holder runs; otherwise moves the stale lock away, which only one process can do. */
function takeAside(folder: string, lockPath: string): void {
  const holder = holderOf(lockPath);
  if (holder === null) return;
  const isHeld = holder === process.pid ? held.has(lockPath) : isRunning(holder);
  if (isHeld) throw new DataFolderInUse(folder, holder);
  const aside = `${lockPath}.stale.${process.pid}`;
  try {
    renameSync(lockPath, aside);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return;
    throw error;
  }
  const moved = holderOf(aside);
  // Another start took the lock over in between: what was moved is its fresh lock, and goes back.
  if (moved !== null && moved !== holder && isRunning(moved)) {
    renameSync(aside, lockPath);
    throw new DataFolderInUse(folder, moved);
  }
  rmSync(aside, { force: true });
}

/** The process a lock names; null when the lock is gone. An unreadable one names nobody. */
function holderOf(lockPath: string): number | null {
  try {
    return Number(readFileSync(lockPath, 'utf8'));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}

function isRunning(pid: number): boolean {
  if (!Number.isInteger(pid) || pid <= 0) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
