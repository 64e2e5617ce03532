/** What the directory at the end of a zip file says about one entry, before anything is inflated. */
export type ZipEntry = {
  name: string;
  method: number;
  isEncrypted: boolean;
  compressedSize: number;
  uncompressedSize: number;
  /** CRC-32 of the content. */
  checksum: number;
  /** Where the entry's own header stands in the file. */
  offset: number;
};

const END_SIGNATURE = 0x06054b50;
const ENTRY_SIGNATURE = 0x02014b50;
const ZIP64_LOCATOR_SIGNATURE = 0x07064b50;
const ZIP64_END_SIGNATURE = 0x06064b50;
const END_LENGTH = 22;
const LONGEST_COMMENT = 0xffff;
const IN_ZIP64 = 0xffffffff;

/** Reads the central directory; null when the file is cut off or its directory makes no sense. */
export function readZipDirectory(
  bytes: Uint8Array,
  maxEntries: number,
): ZipEntry[] | 'TOO_MANY' | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const directory = locate(view);
  if (directory === null) return null;
  if (directory.count > maxEntries) return 'TOO_MANY';
  const entries: ZipEntry[] = [];
  let at = directory.offset;
  for (let index = 0; index < directory.count; index++) {
    const read = readEntry(view, bytes, at);
    if (read === null) return null;
    entries.push(read.entry);
    at = read.next;
  }
  return entries;
}

function locate(view: DataView): { count: number; offset: number } | null {
  const earliest = Math.max(0, view.byteLength - END_LENGTH - LONGEST_COMMENT);
  for (let at = view.byteLength - END_LENGTH; at >= earliest; at--) {
    if (view.getUint32(at, true) !== END_SIGNATURE) continue;
    const count = view.getUint16(at + 10, true);
    const offset = view.getUint32(at + 16, true);
    const isZip64 =
      count === 0xffff || offset === IN_ZIP64 || view.getUint32(at + 12, true) === IN_ZIP64;
    return isZip64 ? locateZip64(view, at - 20) : { count, offset };
  }
  return null;
}

function locateZip64(view: DataView, locator: number): { count: number; offset: number } | null {
  if (locator < 0 || view.getUint32(locator, true) !== ZIP64_LOCATOR_SIGNATURE) return null;
  const at = Number(view.getBigUint64(locator + 8, true));
  if (at + 56 > view.byteLength || view.getUint32(at, true) !== ZIP64_END_SIGNATURE) return null;
  return {
    count: Number(view.getBigUint64(at + 32, true)),
    offset: Number(view.getBigUint64(at + 48, true)),
  };
}

function readEntry(view: DataView, bytes: Uint8Array, at: number) {
  if (at + 46 > view.byteLength || view.getUint32(at, true) !== ENTRY_SIGNATURE) return null;
  const nameLength = view.getUint16(at + 28, true);
  const extraLength = view.getUint16(at + 30, true);
  const next = at + 46 + nameLength + extraLength + view.getUint16(at + 32, true);
  if (next > view.byteLength) return null;
  const nameEnd = at + 46 + nameLength;
  const sizes = readSizes(view, at, nameEnd, nameEnd + extraLength);
  if (sizes === null) return null;
  const entry: ZipEntry = {
    name: new TextDecoder().decode(bytes.subarray(at + 46, nameEnd)),
    method: view.getUint16(at + 10, true),
    isEncrypted: (view.getUint16(at + 8, true) & 1) === 1,
    checksum: view.getUint32(at + 16, true),
    ...sizes,
  };
  return { entry, next };
}

/** Sizes and offset stand in the entry itself, or, where it says so, in the zip64 field behind the name. */
function readSizes(view: DataView, at: number, extra: number, end: number) {
  let field = extra;
  while (field + 4 <= end && view.getUint16(field, true) !== 1) {
    field += 4 + view.getUint16(field + 2, true);
  }
  let cursor = field + 4;
  const read = (position: number) => {
    const stated = view.getUint32(position, true);
    if (stated !== IN_ZIP64) return stated;
    const value = cursor + 8 <= end ? Number(view.getBigUint64(cursor, true)) : Number.NaN;
    cursor += 8;
    return value;
  };
  const uncompressedSize = read(at + 24);
  const compressedSize = read(at + 20);
  const offset = read(at + 42);
  return Number.isNaN(compressedSize + uncompressedSize + offset)
    ? null
    : { compressedSize, uncompressedSize, offset };
}
