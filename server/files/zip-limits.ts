import { finding, NOWHERE, type PushFinding } from '../domain/push-finding.ts';
import type { ZipEntry } from './zip-directory.ts';

const MEGABYTE = 1024 * 1024;
export const MAX_ENTRIES = 2000;
const MAX_UNCOMPRESSED = 256 * MEGABYTE;
/** Worksheets shrink 10 to 60 times. Beyond this a large entry was made to burst, not to be read. */
const MAX_RATIO = 250;
const RATIO_COUNTS_FROM = 8 * MEGABYTE;
const DEFLATED = 8;
/** Programs, and the sheets of formulas that the oldest kind of macro is written in. */
const MACROS = /(^|\/)(vbaProject\.bin$|macrosheets\/)/i;

/** Checks a workbook by its directory alone, so that a small file cannot unfold into a large one. */
export function checkZip(entries: readonly ZipEntry[] | 'TOO_MANY' | null): PushFinding | null {
  if (entries === null) return unreadable('压缩结构损坏或不完整 (damaged or cut off)');
  if (entries === 'TOO_MANY') {
    return finding('FILE_TOO_LARGE', NOWHERE, `> ${MAX_ENTRIES}`, `${MAX_ENTRIES} 个部件 (parts)`);
  }
  if (entries.some((entry) => entry.isEncrypted)) return unreadable('文件已加密 (encrypted)');
  const total = entries.reduce((sum, entry) => sum + entry.uncompressedSize, 0);
  const size = `${Math.ceil(total / MEGABYTE)} MB 展开后 (unpacked)`;
  if (total > MAX_UNCOMPRESSED) {
    return finding('FILE_TOO_LARGE', NOWHERE, size, `${MAX_UNCOMPRESSED / MEGABYTE} MB`);
  }
  if (entries.some(isAbsurd)) {
    return finding(
      'FILE_TOO_LARGE',
      NOWHERE,
      size,
      `压缩比 ${MAX_RATIO} 倍 (times its packed size)`,
    );
  }
  if (entries.some(hidesItsSize)) return unreadable('压缩目录与内容不符 (sizes are not stated)');
  const names = new Set(entries.map((entry) => entry.name));
  const macros = entries.find(({ name }) => MACROS.test(name));
  if (macros) return finding('FILE_HAS_MACROS', NOWHERE, macros.name);
  const hasWorkbook = entries.some(({ name }) => /(^|\/)workbook\d*\.xml$/.test(name));
  return hasWorkbook ? null : otherZip(names);
}

function isAbsurd({ compressedSize, uncompressedSize }: ZipEntry): boolean {
  return uncompressedSize > RATIO_COUNTS_FROM && uncompressedSize > compressedSize * MAX_RATIO;
}

/** An inflater stops at the stated size, and has nothing to stop at where none is stated. */
function hidesItsSize({ method, compressedSize, uncompressedSize }: ZipEntry): boolean {
  if (method !== DEFLATED) return false;
  return compressedSize === 0 || (uncompressedSize === 0 && compressedSize > 16);
}

function otherZip(names: ReadonlySet<string>): PushFinding {
  const kind = names.has('xl/workbook.bin')
    ? 'Excel (.xlsb)'
    : names.has('word/document.xml')
      ? 'Word (.docx)'
      : names.has('content.xml')
        ? 'OpenDocument'
        : 'zip';
  return finding('FILE_TYPE_UNKNOWN', NOWHERE, kind);
}

function unreadable(detail: string): PushFinding {
  return finding('FILE_UNREADABLE', NOWHERE, null, detail);
}
