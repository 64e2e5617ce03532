import { finding, NOWHERE, type PushFinding } from '../domain/push-finding.ts';
import { type FileSource, firstBytes } from './file-source.ts';

export type TextEncoding = 'utf-8' | 'gb18030' | 'utf-16le' | 'utf-16be';

/** Text that has been read as UTF-8 with this many Chinese characters in it was UTF-8 so far. */
const CERTAIN_HAN = 10;

/**
 * How the text of a file is encoded: UTF-16 where a byte order mark says so, else UTF-8 when every byte
 * fits, else GB18030 (which contains GBK and GB 2312). The whole file is read once to be sure. A finding
 * where it is none of them, two of them glued together, or no text at all.
 */
export async function detectEncoding(source: FileSource): Promise<TextEncoding | PushFinding> {
  let mixed = false;
  for (const encoding of candidates(await firstBytes(source, 3))) {
    const check = await checkEncoding(source, encoding);
    if (check === 'FITS') return encoding;
    if (check === 'BINARY') return unknown(source.fileName ?? '二进制 (binary)');
    if (check === 'HTML / XML' || check === 'JSON') return unknown(check);
    mixed ||= check === 'MIXED';
    if (mixed) break;
  }
  const detail = mixed
    ? '一部分是 UTF-8，一部分是别的编码 (one part is UTF-8, another part is not)'
    : '既不是 UTF-8 也不是 GB18030 文本 (neither UTF-8 nor GB18030 text)';
  return finding('FILE_UNREADABLE', NOWHERE, null, detail);
}

/** The text of a file, piece by piece. Byte order marks stay in it: they say where files were glued. */
export async function* decodedText(
  source: FileSource,
  encoding: TextEncoding,
): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding, { fatal: true, ignoreBOM: true });
  for await (const bytes of source.stream()) yield decoder.decode(bytes, { stream: true });
  yield decoder.decode();
}

function candidates([first, second, third]: Uint8Array): TextEncoding[] {
  if (first === 0xff && second === 0xfe) return ['utf-16le'];
  if (first === 0xfe && second === 0xff) return ['utf-16be'];
  if (first === 0xef && second === 0xbb && third === 0xbf) return ['utf-8'];
  return ['utf-8', 'gb18030'];
}

type Check = 'FITS' | 'DOES_NOT_FIT' | 'MIXED' | 'BINARY' | 'HTML / XML' | 'JSON';

async function checkEncoding(source: FileSource, encoding: TextEncoding): Promise<Check> {
  const decoder = new TextDecoder(encoding, { fatal: true, ignoreBOM: true });
  let han = 0;
  let isStart = true;
  for await (const bytes of source.stream()) {
    let text: string;
    try {
      text = decoder.decode(bytes, { stream: true });
    } catch {
      if (encoding === 'utf-8') han += hanBeforeFault(bytes);
      return han >= CERTAIN_HAN ? 'MIXED' : 'DOES_NOT_FIT';
    }
    if (looksBinary(text)) return 'BINARY';
    const other = isStart ? otherTextFormat(text) : null;
    if (other !== null) return other;
    if (encoding === 'gb18030' && GLUED_UTF8.test(text)) return 'MIXED';
    if (encoding === 'utf-8' && han < CERTAIN_HAN) han += countHan(text);
    isStart = false;
  }
  try {
    decoder.decode();
    return 'FITS';
  } catch {
    return han >= CERTAIN_HAN ? 'MIXED' : 'DOES_NOT_FIT';
  }
}

/** What the byte order mark of UTF-8 at the start of a line looks like when it is read as GB18030. */
const GLUED_UTF8 = /[\r\n]\u9518/;

const countHan = (text: string) => text.match(/[\u4e00-\u9fff]/g)?.length ?? 0;

/** How many Chinese characters a piece holds as UTF-8 before the first byte that does not fit. */
function hanBeforeFault(bytes: Uint8Array): number {
  const text = new TextDecoder().decode(bytes);
  // A character cut by the start of the piece may leave up to three faults of its own.
  const fault = text.indexOf('\ufffd', 3);
  return countHan(text.slice(0, fault < 0 ? text.length : fault));
}

function unknown(name: string): PushFinding {
  return finding('FILE_TYPE_UNKNOWN', NOWHERE, name);
}

// Tab, line feed, form feed and carriage return occur in tables; other control characters do not.
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
const CONTROL_CHARACTER = /[\u0000-\u0008\u000b\u000e-\u001a\u001c-\u001f]/;

/** Whether decoded bytes read as no text anyone would write: some binary format happened to decode. */
export function looksBinary(text: string): boolean {
  return CONTROL_CHARACTER.test(text);
}

const MARKUP = /^\s*<(\?xml|!doctype|!--|html|table|head|meta|svg|[a-z][\w.-]*:[a-z])/i;
const JSON_TEXT = /^\s*(\{\s*["}]|\[\s*[{["\]])/;

/**
 * Text that is no table, by its name; null where it may be one. Web pages and XML come under the name of a
 * spreadsheet: some systems hand them out as `.xls`.
 */
export function otherTextFormat(text: string): 'HTML / XML' | 'JSON' | null {
  const start = text.slice(0, 1000);
  if (MARKUP.test(start)) return 'HTML / XML';
  return JSON_TEXT.test(start) ? 'JSON' : null;
}

/** The text of bytes held in memory, as above; null when they are no text. No mark is left in front. */
export function decodeText(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return tryDecode('utf-16le', bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return tryDecode('utf-16be', bytes);
  return tryDecode('utf-8', bytes) ?? tryDecode('gb18030', bytes);
}

function tryDecode(encoding: string, bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
