import { closeSync, mkdirSync, openSync, readFileSync, rmSync, writeSync } from 'node:fs';
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
  for (let attempt = 0; attempt < 3; attempt++) {
    try {
      const file = openSync(lockPath, 'wx');
      writeSync(file, String(process.pid));
      closeSync(file);
      held.add(lockPath);
      return () => {
        held.delete(lockPath);
        rmSync(lockPath, { force: true });
      };
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
      const holder = Number(readFileSync(lockPath, 'utf8'));
      const isHeld = holder === process.pid ? held.has(lockPath) : isRunning(holder);
      if (isHeld) {
        throw new DataFolderInUse(folder, holder);
      }
      rmSync(lockPath, { force: true });
    }
  }
  throw new Error(`Could not lock ${folder}`);
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
