import { describe, expect, it } from 'vitest';
import { type FileSource, sourceOfBytes } from './file-source.ts';
import { decodedText, detectEncoding } from './text-decoding.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);
const hex = (text: string) => Uint8Array.from(Buffer.from(text.replace(/\s/g, ''), 'hex'));
const join = (...parts: Uint8Array[]) => new Uint8Array(Buffer.concat(parts));
/** 北京市,1 and a line end in GB18030. */
const GB = hex('b1b1bea9cad0 2c31 0a');

/** A source that arrives in pieces of a given length. */
function inPieces(bytes: Uint8Array, length: number): FileSource {
  return {
    ...sourceOfBytes(bytes, null),
    async *stream() {
      for (let at = 0; at < bytes.length; at += length) yield bytes.subarray(at, at + length);
    },
  };
}

async function decode(source: FileSource): Promise<string> {
  const encoding = await detectEncoding(source);
  if (typeof encoding !== 'string') return encoding.messageEn;
  let text = '';
  for await (const piece of decodedText(source, encoding)) text += piece;
  return text;
}

describe('the encoding of a text', () => {
  it.each([
    ['UTF-8', utf8('北京市,1\n'), 'utf-8'],
    ['UTF-8 with a mark', utf8('\ufeff北京市'), 'utf-8'],
    ['plain ASCII', utf8('a,b\n'), 'utf-8'],
    ['GB18030', GB, 'gb18030'],
    ['GB18030 with characters of four bytes', hex('8139ef30 b1b1bea9'), 'gb18030'],
    ['UTF-16 little endian', hex('fffe 3100 2c00'), 'utf-16le'],
    ['UTF-16 big endian', hex('feff 0031 002c'), 'utf-16be'],
  ])('is told for %s', async (_, bytes, encoding) => {
    expect(await detectEncoding(sourceOfBytes(bytes, null))).toBe(encoding);
  });

  it('does not depend on where the bytes are cut', async () => {
    for (const bytes of [utf8('北京市,𠮷1\n'), GB]) {
      const whole = await decode(sourceOfBytes(bytes, null));
      for (let length = 1; length <= 5; length++) {
        expect(await decode(inPieces(bytes, length))).toBe(whole);
      }
    }
  });

  it('is GB18030 when the first odd byte comes after megabytes of ASCII', async () => {
    const bytes = join(utf8('a,b\n'.repeat(400_000)), GB);
    expect(await detectEncoding(sourceOfBytes(bytes, null))).toBe('gb18030');
  });

  it.each([
    ['UTF-8 first, a megabyte of it', join(utf8('甲县,乙县\n'.repeat(80_000)), GB)],
    ['UTF-8 first, a few lines of it', join(utf8('甲县,乙县,丙县,丁县,戊县,己县\n'), GB)],
    ['GB18030 first', join(GB, GB, utf8('\ufeff甲,1\n'))],
  ])('is refused, not guessed, for two glued together: %s', async (_, bytes) => {
    const found = await detectEncoding(sourceOfBytes(bytes, null));
    expect(found).toMatchObject({ code: 'FILE_UNREADABLE' });
    expect((found as { messageZh: string }).messageZh).toContain('一部分是 UTF-8');
  });

  it.each([
    ['bytes no encoding has', hex('41 ff ff ff 42'), 'FILE_UNREADABLE'],
    [
      'a text with a mark that it does not keep to',
      join(utf8('\ufeffa'), hex('b1b1')),
      'FILE_UNREADABLE',
    ],
    [
      'UTF-8 cut in the middle of a character',
      utf8('甲县乙县丙县丁县戊县己县').subarray(0, -1),
      'FILE_UNREADABLE',
    ],
    ['control characters', hex('41 00 42'), 'FILE_TYPE_UNKNOWN'],
    ['a web page', utf8('  <!DOCTYPE html><html>'), 'FILE_TYPE_UNKNOWN'],
    ['XML', utf8('<?xml version="1.0"?><Workbook/>'), 'FILE_TYPE_UNKNOWN'],
    ['XML without a declaration', utf8('<mes:Structure xmlns:mes="m"/>'), 'FILE_TYPE_UNKNOWN'],
    ['JSON', utf8('\uFEFF{\n  "data": [1, 2]\n}'), 'FILE_TYPE_UNKNOWN'],
    ['a list in JSON', utf8('[\n  {"a": 1}\n]'), 'FILE_TYPE_UNKNOWN'],
  ])('is not found for %s', async (_, bytes, code) => {
    expect(await detectEncoding(sourceOfBytes(bytes, null))).toMatchObject({ code });
  });
});
