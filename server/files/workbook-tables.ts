import { builtInFormat } from './number-format.ts';
import { unreadable } from './read-fault.ts';
import type { WorkbookIndex } from './workbook-index.ts';
import { attribute } from './xml-reader.ts';
import { readPart } from './zip-archive.ts';

/** Excel writes control characters and what looks like its own escapes as `_x000D_`. */
export function decodeEscapes(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(/_x([\da-f]{4})_/gi, (_, hex) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  );
}

/** The texts cells point to by number. A workbook without such a part has none. */
export async function readSharedStrings(index: WorkbookIndex): Promise<string[]> {
  const strings: string[] = [];
  if (index.sharedStringsPath === null) return strings;
  let text = '';
  let isText = false;
  let isPhonetic = false;
  const found = await readPart(index.archive, index.sharedStringsPath, {
    open(name) {
      if (name === 'si') text = '';
      if (name === 'rPh') isPhonetic = true;
      if (name === 't') isText = !isPhonetic;
    },
    text(part) {
      if (isText) text += part;
    },
    close(name) {
      if (name === 't') isText = false;
      if (name === 'rPh') isPhonetic = false;
      if (name === 'si') strings.push(decodeEscapes(text));
    },
  });
  if (!found) throw unreadable('共享字符串部件缺失 (the part with the texts is missing)');
  return strings;
}

/** The format code of every cell style, in order; null = General. */
export async function readFormats(index: WorkbookIndex): Promise<(string | null)[]> {
  const own = new Map<number, string>();
  const ids: number[] = [];
  let section = '';
  if (index.stylesPath !== null) {
    await readPart(index.archive, index.stylesPath, {
      open(name, attributes) {
        if (name === 'numFmts' || name === 'cellXfs') section = name;
        const id = () => Number(attribute(attributes, 'numFmtId') ?? 0);
        if (section === 'numFmts' && name === 'numFmt')
          own.set(id(), attribute(attributes, 'formatCode') ?? '');
        if (section === 'cellXfs' && name === 'xf') ids.push(id());
      },
      close(name) {
        if (name === section) section = '';
      },
    });
  }
  return ids.map((id) => own.get(id) ?? builtInFormat(id));
}
