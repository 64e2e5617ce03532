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
  { pattern: new RegExp(`^${YEAR}-M(\\d{2})$`), read: ([, y, m]) => monthPeriod(y!, m!) },
  // One digit after a dot may be October with its zero lost in a spreadsheet: only two digits are read.
  { pattern: new RegExp(`^${YEAR}\\.(\\d{2})$`), read: ([, y, m]) => monthPeriod(y!, m!) },
];

const DASHES = /[-\u2010-\u2015\u2212\u2500~\u301c\u223c至到]+/g;

/** Full-width digits and letters to ASCII, any dash to `-`, blanks dropped. */
function plainText(text: string): string {
  return text.normalize('NFKC').replace(DASHES, '-').replace(/\s+/g, '').toUpperCase();
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
