export type FileType =
  | { kind: 'TEXT' }
  | { kind: 'ZIP' }
  /** A workbook of the old format, in an OLE container or bare; a container may hold something else too. */
  | { kind: 'XLS' }
  /** Recognised or not, but nothing a table can be read from; `name` is what it looks like. */
  | { kind: 'OTHER'; name: string };

const latin1 = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));

const SIGNATURES: [Uint8Array, string][] = [
  [latin1('%PDF'), 'PDF'],
  [latin1('{\\rtf'), 'RTF'],
  [latin1('Rar!'), 'RAR'],
  [latin1('7z\xbc\xaf'), '7z'],
  [latin1('\x1f\x8b'), 'gzip'],
  [latin1('\x89PNG'), 'PNG'],
  [latin1('\xff\xd8\xff'), 'JPEG'],
  [latin1('GIF8'), 'GIF'],
];
const ZIP_STARTS = [latin1('PK\x03\x04'), latin1('PK\x05\x06')];
/** An OLE container, and the first record of BIFF 2, 3, 4 and 5. */
const XLS_STARTS = [
  latin1('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1'),
  latin1('\x09\x00'),
  latin1('\x09\x02'),
  latin1('\x09\x04'),
  latin1('\x09\x08'),
];
/** How many bytes `detectFileType` looks at. */
export const SIGNATURE_LENGTH = 8;

function startsWith(bytes: Uint8Array, start: Uint8Array): boolean {
  return start.every((byte, index) => bytes[index] === byte);
}

/** Tells what a file is from its first bytes; the name it was given decides nothing. */
export function detectFileType(bytes: Uint8Array): FileType {
  if (ZIP_STARTS.some((start) => startsWith(bytes, start))) return { kind: 'ZIP' };
  if (XLS_STARTS.some((start) => startsWith(bytes, start))) return { kind: 'XLS' };
  const known = SIGNATURES.find(([start]) => startsWith(bytes, start));
  return known ? { kind: 'OTHER', name: known[1] } : { kind: 'TEXT' };
}
