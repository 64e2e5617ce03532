export type FileType =
  | { kind: 'TEXT' }
  | { kind: 'ZIP' }
  /** Recognised or not, but nothing a table can be read from; `name` is what it looks like. */
  | { kind: 'OTHER'; name: string }
  | { kind: 'UNREADABLE'; detail: string };

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
  [latin1('\x09\x08'), 'Excel 97–2003 (.xls)'],
];
const OLE = latin1('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1');
const ZIP_STARTS = [latin1('PK\x03\x04'), latin1('PK\x05\x06')];
/** Name of the stream that every password-protected workbook keeps its content in, in UTF-16. */
const ENCRYPTED_PACKAGE = latin1([...'EncryptedPackage'].map((letter) => `${letter}\0`).join(''));

function startsWith(bytes: Uint8Array, start: Uint8Array): boolean {
  return start.every((byte, index) => bytes[index] === byte);
}

function contains(bytes: Uint8Array, part: Uint8Array): boolean {
  for (let at = bytes.indexOf(part[0]!); at >= 0; at = bytes.indexOf(part[0]!, at + 1)) {
    if (startsWith(bytes.subarray(at, at + part.length), part)) return true;
  }
  return false;
}

/** Tells what a file is from its first bytes; the name it was given decides nothing. */
export function detectFileType(bytes: Uint8Array): FileType {
  if (ZIP_STARTS.some((start) => startsWith(bytes, start))) return { kind: 'ZIP' };
  if (startsWith(bytes, OLE)) {
    return contains(bytes, ENCRYPTED_PACKAGE)
      ? { kind: 'UNREADABLE', detail: '工作簿有密码 (the workbook has a password)' }
      : { kind: 'OTHER', name: 'Excel 97–2003 (.xls)' };
  }
  const known = SIGNATURES.find(([start]) => startsWith(bytes, start));
  return known ? { kind: 'OTHER', name: known[1] } : { kind: 'TEXT' };
}
