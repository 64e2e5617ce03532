import { FIRST_YEAR, LAST_YEAR, makePeriod, type Period } from './period.ts';

const CHINESE_NUMERAL: Record<string, number> = { 一: 1, 二: 2, 三: 3, 四: 4, 上: 1, 下: 2 };

type Reading = { pattern: RegExp; read: (match: string[]) => Period | null };

const YEAR = String.raw`(\d{4})`;
const month = (text: string | undefined) => Number(text);

function monthPeriod(year: string, monthText: string): Period | null {
  const value = month(monthText);
  return value >= 1 && value <= 12 ? makePeriod('MONTH', Number(year), value) : null;
}

function cumulative(year: string, monthText: string): Period | null {
  const value = month(monthText);
  return value >= 1 && value <= 12 ? makePeriod('YEAR_TO_DATE', Number(year), value) : null;
}

function stretch(year: string, from: string, to: string): Period | null {
  if (Number(from) === 1) return cumulative(year, to);
  if (Number(from) === 7 && Number(to) === 12) return makePeriod('HALF', Number(year), 2);
  if (Number(to) - Number(from) === 2 && Number(to) % 3 === 0 && Number(to) <= 12) {
    return makePeriod('QUARTER', Number(year), Number(to) / 3);
  }
  return null;
}

const READINGS: Reading[] = [
  {
    pattern: new RegExp(`^${YEAR}(年|年度|年全年|全年)?$`),
    read: ([, y]) => makePeriod('YEAR', Number(y)),
  },
  {
    pattern: new RegExp(`^${YEAR}年?-?H([12])$`),
    read: ([, y, h]) => makePeriod('HALF', Number(y), Number(h)),
  },
  {
    pattern: new RegExp(`^${YEAR}年?(上|下)半年$`),
    read: ([, y, h]) => makePeriod('HALF', Number(y), CHINESE_NUMERAL[h!]!),
  },
  {
    pattern: new RegExp(`^${YEAR}年?-?Q([1-4])$`),
    read: ([, y, q]) => makePeriod('QUARTER', Number(y), Number(q)),
  },
  {
    pattern: new RegExp(`^${YEAR}年?第?([一二三四1-4])季度?$`),
    read: ([, y, q]) => makePeriod('QUARTER', Number(y), CHINESE_NUMERAL[q!] ?? Number(q)),
  },
  {
    pattern: new RegExp(`^${YEAR}年?前([一二三四1-4])季度?$`),
    read: ([, y, q]) =>
      makePeriod('YEAR_TO_DATE', Number(y), 3 * (CHINESE_NUMERAL[q!] ?? Number(q))),
  },
  { pattern: new RegExp(`^${YEAR}YTD(\\d{1,2})$`), read: ([, y, m]) => cumulative(y!, m!) },
  {
    pattern: new RegExp(`^${YEAR}年?(\\d{1,2})月?-(\\d{1,2})月份?(累计)?$`),
    read: ([, y, from, to]) => stretch(y!, from!, to!),
  },
  { pattern: new RegExp(`^${YEAR}年(\\d{1,2})月累计$`), read: ([, y, m]) => cumulative(y!, m!) },
  {
    pattern: new RegExp(`^${YEAR}年(\\d{1,2})月(份|当月)?$`),
    read: ([, y, m]) => monthPeriod(y!, m!),
  },
  { pattern: new RegExp(`^${YEAR}(\\d{2})$`), read: ([, y, m]) => monthPeriod(y!, m!) },
  { pattern: new RegExp(`^${YEAR}[-/](\\d{1,2})$`), read: ([, y, m]) => monthPeriod(y!, m!) },
  { pattern: new RegExp(`^${YEAR}-?M(\\d{1,2})$`), read: ([, y, m]) => monthPeriod(y!, m!) },
  // SDMX reporting years and half-years.
  { pattern: new RegExp(`^${YEAR}-?A1$`), read: ([, y]) => makePeriod('YEAR', Number(y)) },
  {
    pattern: new RegExp(`^${YEAR}-?S([12])$`),
    read: ([, y, h]) => makePeriod('HALF', Number(y), Number(h)),
  },
  // One digit after a dot may be October with its zero lost in a spreadsheet: only two digits are read.
  { pattern: new RegExp(`^${YEAR}\\.(\\d{2})$`), read: ([, y, m]) => monthPeriod(y!, m!) },
];

const DASHES = /[-\u2010-\u2015\u2212\u2500~\u301c\u223c至到]+/g;

const DIGITS = '〇一二三四五六七八九';

/** A month in Chinese numerals, 一 to 十二; what is none stays as it is. */
function monthDigits(numeral: string): string {
  if (numeral.startsWith('十')) return `1${numeral.length === 1 ? 0 : DIGITS.indexOf(numeral[1]!)}`;
  return numeral.length === 1 ? String(DIGITS.indexOf(numeral)) : numeral;
}

/** `二〇二五年九月` → `2025年9月`. Numerals of quarters and half-years are words of their own and stay. */
function withDigits(text: string): string {
  return text
    .replace(/^[〇零○一二三四五六七八九]{4}(?=年)/, (year) =>
      [...year].map((one) => Math.max(0, DIGITS.indexOf(one))).join(''),
    )
    .replace(/[一二三四五六七八九十]{1,2}(?=月|-)/g, monthDigits);
}

const INVISIBLE = /[\u200b-\u200d\u2060\ufeff]/g;

/** Full-width digits and letters to ASCII, any dash to `-`, blanks and invisible signs dropped. */
function plainText(text: string): string {
  const plain = text.normalize('NFKC').replace(DASHES, '-').replace(INVISIBLE, '');
  return withDigits(plain.replace(/\s+/g, '')).toUpperCase();
}

/**
 * Reads a period as people and downloads write it: `2025年1—9月`, `2025年前三季度`, `2025Q3`, `202509`.
 * Null when the text is no period, names a stretch no kind covers, or can be read in two ways
 * (`2016.1` may be January or October).
 */
export function parsePeriod(text: string): Period | null {
  const plain = plainText(text);
  for (const { pattern, read } of READINGS) {
    const match = pattern.exec(plain);
    if (!match) continue;
    const period = read([...match] as string[]);
    if (period && period.year >= FIRST_YEAR && period.year <= LAST_YEAR) return period;
    return null;
  }
  return null;
}

const WITHIN =
  /[12]\d{3}\s*年?\s*(?:第?[一二三四1-4]季度?|前[一二三四1-4]季度|[上下]半年|\d{1,2}月?\s*(?:[-\u2010-\u2015\u2212~\u301c～－]|至|到)+\s*\d{1,2}月份?(?:累计)?|\d{1,2}月份?(?:累计)?|全年|年度|年)/g;

/** The one period a title names, such as `某市2025年1—9月主要指标`; null where it names none or several. */
export function periodWithin(title: string): string | null {
  const plain = withDigits(title.normalize('NFKC'));
  const named = new Set((plain.match(WITHIN) ?? []).filter((text) => parsePeriod(text) !== null));
  const [only] = named;
  return named.size === 1 ? only! : null;
}
