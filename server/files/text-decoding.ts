function tryDecode(encoding: string, bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/**
 * The text of a file: UTF-16 where a byte order mark says so, else UTF-8 when every byte fits, else
 * GB18030 (which contains GBK and GB 2312). Null when it is none of them. No mark is left in front.
 */
export function decodeText(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return tryDecode('utf-16le', bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return tryDecode('utf-16be', bytes);
  return tryDecode('utf-8', bytes) ?? tryDecode('gb18030', bytes);
}

// Tab, line feed, form feed and carriage return occur in tables; other control characters do not.
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
const CONTROL_CHARACTER = /[\u0000-\u0008\u000b\u000e-\u001a\u001c-\u001f]/;

/** Whether decoded bytes read as no text anyone would write: some binary format happened to decode. */
export function looksBinary(text: string): boolean {
  return CONTROL_CHARACTER.test(text);
}

const MARKUP = /^\s*(<\?xml|<!doctype|<html|<table|<head|<meta)/i;

/** Web pages and XML saved under the name of a spreadsheet; some systems hand them out as `.xls`. */
export function looksLikeMarkup(text: string): boolean {
  return MARKUP.test(text.slice(0, 1000));
}
