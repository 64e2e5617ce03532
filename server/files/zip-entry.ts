import { Readable } from 'node:stream';
import { crc32, createInflateRaw } from 'node:zlib';
import { type ReadFault, unreadable } from './read-fault.ts';
import type { ZipEntry } from './zip-directory.ts';

const LOCAL_SIGNATURE = 0x04034b50;
const LOCAL_LENGTH = 30;
const STORED = 0;
const DEFLATED = 8;
const CHUNK = 256 * 1024;

/**
 * The content of one entry, inflated piece by piece. It never grows beyond the size its directory states,
 * and a content that is not the one the checksum was made of ends in a fault.
 */
export async function* zipContent(bytes: Uint8Array, entry: ZipEntry): AsyncGenerator<Uint8Array> {
  const packed = packedBytes(bytes, entry);
  let size = 0;
  let checksum = 0;
  for await (const piece of unpack(packed, entry.method)) {
    size += piece.length;
    if (size > entry.uncompressedSize) throw damaged(entry);
    checksum = crc32(piece, checksum);
    yield piece;
  }
  if (size !== entry.uncompressedSize || checksum !== entry.checksum) throw damaged(entry);
}

/** The bytes of an entry as they are packed. */
export function packedBytes(bytes: Uint8Array, entry: ZipEntry): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const at = entry.offset;
  if (at + LOCAL_LENGTH > bytes.length || view.getUint32(at, true) !== LOCAL_SIGNATURE)
    throw damaged(entry);
  const start = at + LOCAL_LENGTH + view.getUint16(at + 26, true) + view.getUint16(at + 28, true);
  if (start + entry.compressedSize > bytes.length) throw damaged(entry);
  return bytes.subarray(start, start + entry.compressedSize);
}

async function* unpack(packed: Uint8Array, method: number): AsyncGenerator<Uint8Array> {
  if (method === STORED) {
    yield packed;
    return;
  }
  if (method !== DEFLATED) throw unreadable(`压缩方法 ${method} (packing method ${method})`);
  const inflater = createInflateRaw({ chunkSize: CHUNK });
  try {
    yield* Readable.from(slices(packed)).pipe(inflater);
  } catch {
    throw unreadable('压缩内容损坏 (a packed part is damaged)');
  } finally {
    inflater.destroy();
  }
}

function* slices(bytes: Uint8Array): Generator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += CHUNK) yield bytes.subarray(at, at + CHUNK);
}

function damaged({ name }: ZipEntry): ReadFault {
  return unreadable(`部件 ${name} 损坏 (part ${name} is damaged)`);
}
