import { finding, NOWHERE, type PushFinding } from '../domain/push-finding.ts';
import { unreadable } from './read-fault.ts';

const EOF = 0x0a;
const EXTERN_NAME = 0x23;
const FILE_PASS = 0x2f;
const BOUND_SHEET = 0x85;
const SUPPORTING_BOOK = 0x1ae;
const MACRO_SHEET = 1;
const BASIC_MODULE = 6;
const OWN_SHEETS = 0x0401;
const ADD_IN = 0x3a01;
/** What stands between program and topic of a live link. */
const LINK_MARK = 0x03;

/**
 * Goes through the general part of an .xls stream before it is parsed: a finding for a password, for macros
 * and for live links to other programs. Names of sheets of other files get a `[` as their first letter,
 * which no sheet of the file itself can have: the parser would not tell them apart. Changes `stream`.
 */
export function prepareXlsStream(stream: Uint8Array): PushFinding | null {
  const view = new DataView(stream.buffer, stream.byteOffset, stream.byteLength);
  let isOutside = false;
  for (let at = 0; at + 4 <= stream.length; ) {
    const id = view.getUint16(at, true);
    const end = at + 4 + view.getUint16(at + 2, true);
    if (end > stream.length) return unreadable('文件不完整 (the file is cut off)').finding;
    const record = new DataView(stream.buffer, stream.byteOffset + at + 4, end - at - 4);
    if (id === EOF) break;
    if (id === FILE_PASS) return unreadable('工作簿有密码 (the workbook has a password)').finding;
    if (id === BOUND_SHEET && record.byteLength > 5) {
      const kind = record.getUint8(5);
      if (kind === MACRO_SHEET || kind === BASIC_MODULE)
        return finding('FILE_HAS_MACROS', NOWHERE, 'Excel 4.0 / VBA');
    }
    if (id === SUPPORTING_BOOK) {
      const book = markSheets(record);
      if (book.liveLink !== null) return finding('EXTERNAL_LINK', NOWHERE, book.liveLink);
      isOutside = book.isOutside;
    }
    if (id === EXTERN_NAME && isOutside) markName(record);
    at = end;
  }
  return null;
}

function markSheets(record: DataView): { isOutside: boolean; liveLink: string | null } {
  const own = { isOutside: false, liveLink: null };
  if (record.byteLength < 5) return own;
  const length = record.getUint16(2, true);
  if (length === OWN_SHEETS || length === ADD_IN) return own;
  const path = readString(record, 2);
  // One blank or nothing stands for the file itself.
  if (path === null || length <= 1) return own;
  if (path.text.includes(String.fromCharCode(LINK_MARK)))
    return { isOutside: true, liveLink: path.text.replace(/[^\x20-\uffff]+/g, '|') };
  for (let at = path.end; at < record.byteLength; ) {
    const name = readString(record, at);
    if (name === null) break;
    markFirstLetter(record, at + 3, name.isWide);
    at = name.end;
  }
  return { isOutside: true, liveLink: null };
}

/** A text with its length in two bytes and a byte that says how wide its letters are. */
function readString(record: DataView, at: number) {
  if (at + 3 > record.byteLength) return null;
  const isWide = (record.getUint8(at + 2) & 1) === 1;
  const start = at + 3;
  const end = start + record.getUint16(at, true) * (isWide ? 2 : 1);
  if (end > record.byteLength) return null;
  let text = '';
  for (let letter = start; letter < end; letter += isWide ? 2 : 1) {
    text += String.fromCharCode(isWide ? record.getUint16(letter, true) : record.getUint8(letter));
  }
  return { text, isWide, end };
}

/** A name in another file: two bytes of flags, four of links, then its length in one byte. */
function markName(record: DataView): void {
  if (record.byteLength < 9 || record.getUint8(6) === 0) return;
  markFirstLetter(record, 8, (record.getUint8(7) & 1) === 1, '|');
}

function markFirstLetter(record: DataView, at: number, isWide: boolean, mark = '['): void {
  if (at + (isWide ? 2 : 1) > record.byteLength) return;
  if (isWide) record.setUint16(at, mark.charCodeAt(0), true);
  else record.setUint8(at, mark.charCodeAt(0));
}
