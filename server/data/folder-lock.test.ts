import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { DataFolderInUse, lockDataFolder } from './folder-lock.ts';

const aFolder = () => join(mkdtempSync(join(tmpdir(), 'baton-lock-')), 'db');

/** A process that runs until the test is over. */
async function anotherProcess(): Promise<number> {
  const child = spawn(process.execPath, ['-e', 'console.log("up"); setInterval(() => {}, 1000)']);
  onTestFinished(() => void child.kill('SIGKILL'));
  await once(child.stdout, 'data');
  return child.pid!;
}

/** The number of a process that has ended. */
const endedProcess = () => spawnSync(process.execPath, ['-e', '']).pid;

describe('the lock of a data folder', () => {
  it('refuses a second process and says in both languages who has the folder and what to do', async () => {
    const folder = aFolder();
    const pid = await anotherProcess();
    writeFileSync(`${folder}.lock`, String(pid));
    expect(() => lockDataFolder(folder)).toThrow(DataFolderInUse);
    expect(() => lockDataFolder(folder)).toThrow(
      new RegExp(`${pid}.*BATON_DATA_DIR.*${pid}.*BATON_DATA_DIR`),
    );
    expect(readFileSync(`${folder}.lock`, 'utf8')).toBe(String(pid));
  });

  it('refuses to be taken twice in one process', () => {
    const folder = aFolder();
    onTestFinished(lockDataFolder(folder));
    expect(() => lockDataFolder(folder)).toThrow(DataFolderInUse);
  });

  it('is taken over from a process that no longer runs', () => {
    const folder = aFolder();
    writeFileSync(`${folder}.lock`, String(endedProcess()));
    onTestFinished(lockDataFolder(folder));
    expect(readFileSync(`${folder}.lock`, 'utf8')).toBe(String(process.pid));
  });

  it('is taken over when a cut-off start left it empty or unreadable', () => {
    const folder = aFolder();
    writeFileSync(`${folder}.lock`, '');
    lockDataFolder(folder)();
    writeFileSync(`${folder}.lock`, 'nonsense');
    lockDataFolder(folder)();
  });

  it('is taken over from an earlier life with the same number, as in a restarted container', () => {
    const folder = aFolder();
    writeFileSync(`${folder}.lock`, String(process.pid));
    onTestFinished(lockDataFolder(folder));
    expect(existsSync(`${folder}.lock`)).toBe(true);
  });

  it('is free again after its release', () => {
    const folder = aFolder();
    const release = lockDataFolder(folder);
    release();
    expect(existsSync(`${folder}.lock`)).toBe(false);
    lockDataFolder(folder)();
  });
});
