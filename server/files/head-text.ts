import { halfWidth } from './plain-number.ts';

const INVISIBLE = /[\u200b-\u200d\u2060\ufeff]/g;

/** A text without outer blanks and signs nobody sees; a byte order mark inside a cell is one. */
export function cleanText(text: string): string {
  return text.replace(INVISIBLE, '').trim();
}

/** What two spellings of a head have in common: width, case, blanks and line breaks do not count. */
export function headKey(text: string): string {
  return halfWidth(cleanText(text)).normalize('NFKC').replace(/\s+/g, '').toLowerCase();
}

/** A head on one line: a break between Chinese characters vanishes, elsewhere it is a blank. */
export function oneLine(text: string): string {
  return cleanText(text)
    .replace(/(?<=[\p{Script=Han}（）()])\s*[\r\n]+\s*(?=[\p{Script=Han}（）()])/gu, '')
    .replace(/\s*[\r\n]+\s*/g, ' ');
}

/** Turns spellings into codes: as listed, or the same but for width, case and blanks; others pass unchanged. */
export function speller(list: Record<string, string> | undefined): (text: string) => string {
  const exact = new Map(Object.entries(list ?? {}));
  const alike = new Map([...exact].map(([spelling, code]) => [headKey(spelling), code]));
  return (text) =>
    exact.get(text) ?? (alike.size === 0 ? text : (alike.get(headKey(text)) ?? text));
}

/** Whether a head is meant by a name in which `*` stands for any text. */
export function fitsPattern(head: string, pattern: string): boolean {
  const parts = headKey(pattern)
    .split('*')
    .map((part) => part.replace(/[.+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`^${parts.join('.*')}$`, 's').test(headKey(head));
}
