import { crc32, deflateRawSync } from 'node:zlib';
import type { ZipArchive } from './zip-archive.ts';
import { packedBytes } from './zip-entry.ts';

type Packed = { name: string; method: number; checksum: number; size: number; packed: Uint8Array };

/** The archive with some parts replaced or added; all others keep their bytes as they are packed. */
export function rewriteZip(
  { bytes, entries }: ZipArchive,
  changed: ReadonlyMap<string, string>,
): Uint8Array {
  const parts: Packed[] = [];
  const added = new Map([...changed].map(([name, text]) => [name.toLowerCase(), { name, text }]));
  for (const [key, entry] of entries) {
    const change = added.get(key);
    added.delete(key);
    if (change) parts.push(pack(entry.name, change.text));
    else {
      const { name, method, checksum, uncompressedSize: size } = entry;
      parts.push({ name, method, checksum, size, packed: packedBytes(bytes, entry) });
    }
  }
  for (const { name, text } of added.values()) parts.push(pack(name, text));
  return assemble(parts);
}

function pack(name: string, text: string): Packed {
  const content = Buffer.from(text);
  const packed = deflateRawSync(content);
  return { name, method: 8, checksum: crc32(content), size: content.length, packed };
}

const NAMES_ARE_UTF8 = 1 << 11;
const DOS_DAY_ONE = 0x21;

function assemble(parts: readonly Packed[]): Uint8Array {
  const files: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let offset = 0;
  for (const part of parts) {
    const name = Buffer.from(part.name);
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt16LE(NAMES_ARE_UTF8, 2);
    common.writeUInt16LE(part.method, 4);
    common.writeUInt16LE(DOS_DAY_ONE, 8);
    common.writeUInt32LE(part.checksum, 10);
    common.writeUInt32LE(part.packed.length, 14);
    common.writeUInt32LE(part.size, 18);
    common.writeUInt16LE(name.length, 22);
    const where = Buffer.alloc(14);
    where.writeUInt32LE(offset, 10);
    directory.push(Buffer.from('PK\x01\x02\x14\x00', 'latin1'), common, where, name);
    files.push(Buffer.from('PK\x03\x04', 'latin1'), common, name, part.packed);
    offset += 4 + common.length + name.length + part.packed.length;
  }
  const entries = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 'latin1');
  end.writeUInt16LE(parts.length, 8);
  end.writeUInt16LE(parts.length, 10);
  end.writeUInt32LE(entries.length, 12);
  end.writeUInt32LE(offset, 16);
  return new Uint8Array(Buffer.concat([...files, entries, end]));
}
