import { createReadStream } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';

/** A file that can be read more than once: in memory or spooled to disk. */
export type FileSource = {
  /** The name it was sent under; null where there was none. It never decides how the file is read. */
  fileName: string | null;
  /** In bytes. */
  size: number;
  bytes(): Promise<Uint8Array>;
  stream(): AsyncIterable<Uint8Array>;
};

const CHUNK = 256 * 1024;

async function* slices(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += CHUNK) yield bytes.subarray(at, at + CHUNK);
}

export function sourceOfBytes(bytes: Uint8Array, fileName: string | null): FileSource {
  return { fileName, size: bytes.length, bytes: async () => bytes, stream: () => slices(bytes) };
}

export async function sourceOfPath(path: string, fileName: string | null): Promise<FileSource> {
  const { size } = await stat(path);
  return {
    fileName,
    size,
    bytes: () => readFile(path),
    stream: () => createReadStream(path, { highWaterMark: CHUNK }),
  };
}

/** The first bytes of a file, at most `limit`, without reading further. */
export async function firstBytes(source: FileSource, limit: number): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const part of source.stream()) {
    parts.push(part);
    length += part.length;
    if (length >= limit) break;
  }
  return Buffer.concat(parts).subarray(0, limit);
}
