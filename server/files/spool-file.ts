import { createHash, randomBytes } from 'node:crypto';
import { type FileHandle, mkdir, open, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { detectFileType, SIGNATURE_LENGTH } from './file-type.ts';
import { MAX_TEXT, MAX_WORKBOOK } from './open-lines.ts';

/** A file kept in the spool folder under a name of the hub's own. */
export type SpooledFile = {
  spoolName: string;
  path: string;
  /** In bytes. */
  size: number;
  /** SHA-256 of its bytes, hexadecimal. */
  digest: string;
};

/** The file is larger than its kind may be. */
export class SpoolTooLarge extends Error {
  readonly limitBytes: number;
  constructor(limitBytes: number) {
    super(`File over ${limitBytes} bytes`);
    this.limitBytes = limitBytes;
  }
}

/** The disk of the spool folder has no room for the file. */
export class SpoolFull extends Error {
  constructor(cause: unknown) {
    super('The spool folder is full', { cause });
  }
}

type OpenFile = (path: string) => Promise<FileHandle>;

const FULL = ['ENOSPC', 'EDQUOT'];
const SPOOL_NAME = /^[A-Za-z0-9_-]{22}\.spool$/;
const openNew: OpenFile = (path) => open(path, 'wx', 0o600);

/** How large a file may be that begins so: text is read as it streams, a workbook has to be opened whole. */
export function sizeLimit(head: Uint8Array): number {
  return detectFileType(head).kind === 'TEXT' ? MAX_TEXT : MAX_WORKBOOK;
}

/**
 * Writes a file into the spool folder as its bytes arrive, and takes their digest on the way. Whatever goes wrong
 * nothing is left behind. `stated` is the size the sender announced; null = unknown.
 */
export async function spoolFile(
  chunks: AsyncIterable<Uint8Array>,
  folder: string,
  stated: number | null = null,
  openFile: OpenFile = openNew,
): Promise<SpooledFile> {
  if (stated !== null && stated > MAX_TEXT) throw new SpoolTooLarge(MAX_TEXT);
  const spoolName = `${randomBytes(16).toString('base64url')}.spool`;
  const path = join(folder, spoolName);
  try {
    const handle = await openFile(path);
    try {
      return { spoolName, path, ...(await copyAll(chunks, handle, stated)) };
    } finally {
      await handle.close();
    }
  } catch (error) {
    await rm(path, { force: true });
    if (FULL.includes((error as NodeJS.ErrnoException).code ?? '')) throw new SpoolFull(error);
    throw error;
  }
}

async function copyAll(
  chunks: AsyncIterable<Uint8Array>,
  handle: FileHandle,
  stated: number | null,
): Promise<{ size: number; digest: string }> {
  const hash = createHash('sha256');
  let head = Buffer.alloc(0);
  let size = 0;
  for await (const chunk of chunks) {
    if (head.length < SIGNATURE_LENGTH) {
      head = Buffer.concat([head, chunk.subarray(0, SIGNATURE_LENGTH - head.length)]);
    }
    size += chunk.length;
    const limit = sizeLimit(head);
    if (Math.max(size, stated ?? 0) > limit) throw new SpoolTooLarge(limit);
    hash.update(chunk);
    await handle.appendFile(chunk);
  }
  return { size, digest: hash.digest('hex') };
}

/** Makes the spool folder, readable by the hub alone, and removes files of its own that nothing refers to any more. */
export async function sweepSpool(folder: string, kept: ReadonlySet<string>): Promise<void> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  for (const name of await readdir(folder)) {
    // Anything else in the folder is not ours, and stays.
    if (SPOOL_NAME.test(name) && !kept.has(name)) await rm(join(folder, name), { force: true });
  }
}
