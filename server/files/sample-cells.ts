import { parseDecimal } from '../domain/decimal.ts';
import type { MissingReason } from '../domain/observation.ts';
import { parsePeriod } from '../domain/period-text.ts';
import { cleanText, headKey } from './head-text.ts';
import { periodAsMapped, undottedPeriod } from './period-as-mapped.ts';
import { plainNumber } from './plain-number.ts';

/** What people write where there is no value, and what it usually means. Proposed, never assumed. */
export const USUAL_MARKERS: Record<string, MissingReason> = {
  '—': 'NOT_COLLECTED',
  '——': 'NOT_COLLECTED',
  '－': 'NOT_COLLECTED',
  '-': 'NOT_COLLECTED',
  '–': 'NOT_COLLECTED',
  '…': 'NOT_COLLECTED',
  '……': 'NOT_COLLECTED',
  '...': 'NOT_COLLECTED',
  NA: 'NOT_COLLECTED',
  'N/A': 'NOT_COLLECTED',
  '#N/A': 'NOT_COLLECTED',
  ':': 'NOT_COLLECTED',
  '*': 'CONFIDENTIAL',
};

export const isMarker = (text: string) => Object.hasOwn(USUAL_MARKERS, text);
const isNumber = (text: string) => parseDecimal(plainNumber(text)) !== null;

/** A figure with a mark behind it: `123.4①`, `37400 e`, `: u`, `13.2 (bp)`. */
const MARKED = /^(.*?)\s*(?:[(（]([a-z]{1,3})[)）]|([a-z]{1,3}|[\u2460-\u2473]))$/s;

/** The mark behind a figure; null where the text is no figure with a mark. */
export function markBehind(text: string): string | null {
  const match = MARKED.exec(cleanText(text));
  if (!match) return null;
  const rest = match[1]!.trim();
  return isNumber(rest) || isMarker(rest) ? (match[2] ?? match[3]!) : null;
}

/** Whether a cell is what a column of values holds: a figure, a marker, a figure with a mark or a measure. */
export function isValueLike(text: string): boolean {
  const plain = cleanText(text);
  return (
    isNumber(plain) ||
    isMarker(plain) ||
    markBehind(plain) !== null ||
    /^[+-]?[\d,.]+\s*[%％]$/.test(plain)
  );
}

/** Whether a text names a period: as the domain reads it, a month of a run with dots, a date, or without its year. */
export function isPeriodLike(text: string): boolean {
  const plain = cleanText(text);
  if (/^\d{4}\.\d{1,2}$/.test(plain)) return undottedPeriod(plain, null, '2000.2') !== '';
  if (parsePeriod(plain) !== null || parsePeriod(`2000年${plain}`) !== null) return plain !== '';
  return parsePeriod(periodAsMapped(plain, { periodsAs: 'END_OF_PERIOD' })) !== null;
}

const SUFFIXES =
  /(特别行政区|(?:壮族|回族|维吾尔)?自治区|高新技术产业开发区|经济技术开发区|自治州|自治县|新区|省|市|区|县|旗|局|委|镇|乡|街道)$/;
const MEASURE = /[(（]([^()（）]*)[)）][a-z]?$/i;

/** The unit of measure in brackets at the end of a head; null where there is none. */
export const measureIn = (head: string) => MEASURE.exec(cleanText(head))?.[1]?.trim() ?? null;

/** A name as people may shorten it: without the measure behind it, without `其中：`. */
const bareName = (name: string) => headKey(name.replace(MEASURE, '').replace(/^\s*其中[：:]?/, ''));
const withoutSuffix = (key: string) => key.replace(SUFFIXES, '');

/** What leads to one entry of a catalogue; null where several are meant. */
function indexBy(known: ReadonlyMap<string, unknown>, spell: (name: string) => string) {
  const index = new Map<string, { key: string; entry: unknown } | null>();
  for (const [key, value] of known) {
    const spelling = spell(key);
    const entry = value ?? key;
    const held = index.get(spelling);
    if (spelling.length < 2) continue;
    if (held === undefined) index.set(spelling, { key, entry });
    else if (held !== null && held.entry !== entry) index.set(spelling, null);
  }
  return index;
}

/**
 * Finds a name in a catalogue although it is spelled a little differently; null where none or several are
 * alike. 北京 is 北京市, but 河北区 is not 河北省: of two names only one may lack its suffix.
 */
export function makeFinder(known: ReadonlyMap<string, unknown>): (name: string) => string | null {
  const whole = indexBy(known, headKey);
  const bare = indexBy(known, bareName);
  const short = indexBy(known, (name) => withoutSuffix(bareName(name)));
  return (name) => {
    if (known.has(name)) return name;
    const key = bareName(name);
    const found =
      whole.get(headKey(name)) ??
      bare.get(key) ??
      (withoutSuffix(key) === key ? short.get(key) : bare.get(withoutSuffix(key)));
    return found?.key ?? null;
  };
}

/** The share of texts that are something, 0 to 1; 0 where there are none. */
export function share(texts: readonly string[], is: (text: string) => boolean): number {
  return texts.length === 0 ? 0 : texts.filter(is).length / texts.length;
}
