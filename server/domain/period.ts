/**
 * A period is a stretch of one calendar year. `ordinal` counts from 1 within the kind; for
 * YEAR_TO_DATE it is the last month of the cumulative stretch (9 = January to September).
 */
export type PeriodKind = 'YEAR' | 'HALF' | 'QUARTER' | 'MONTH' | 'YEAR_TO_DATE';
export type Period = { kind: PeriodKind; year: number; ordinal: number };

const KIND_DIGIT: Record<PeriodKind, number> = {
  YEAR: 0,
  HALF: 1,
  QUARTER: 2,
  MONTH: 3,
  YEAR_TO_DATE: 4,
};
const KINDS: PeriodKind[] = ['YEAR', 'HALF', 'QUARTER', 'MONTH', 'YEAR_TO_DATE'];
const COUNT_IN_YEAR: Record<PeriodKind, number> = {
  YEAR: 1,
  HALF: 2,
  QUARTER: 4,
  MONTH: 12,
  YEAR_TO_DATE: 12,
};
export const FIRST_YEAR = 1949;
export const LAST_YEAR = 2100;

/** Builds a period; throws when the ordinal does not exist in the kind (a programming error). */
export function makePeriod(kind: PeriodKind, year: number, ordinal = 1): Period {
  if (ordinal < 1 || ordinal > COUNT_IN_YEAR[kind]) {
    throw new Error(`No ${kind} number ${ordinal} in a year`);
  }
  return { kind, year, ordinal };
}

/** The stable code: `2025`, `2025H1`, `2025Q3`, `2025-09` (the month alone), `2025YTD09` (January to September). */
export function periodCode(period: Period): string {
  const two = String(period.ordinal).padStart(2, '0');
  switch (period.kind) {
    case 'YEAR':
      return String(period.year);
    case 'HALF':
      return `${period.year}H${period.ordinal}`;
    case 'QUARTER':
      return `${period.year}Q${period.ordinal}`;
    case 'MONTH':
      return `${period.year}-${two}`;
    case 'YEAR_TO_DATE':
      return `${period.year}YTD${two}`;
  }
}

/** The integer stored in tables: year × 1000 + kind × 100 + ordinal; within a kind it sorts by time. */
export function periodKey(period: Period): number {
  return period.year * 1000 + KIND_DIGIT[period.kind] * 100 + period.ordinal;
}

/** The period of a stored key; throws on a key no period has. */
export function periodFromKey(key: number): Period {
  const kind = KINDS[Math.floor((key % 1000) / 100)];
  if (kind === undefined) throw new Error(`No period has the key ${key}`);
  return makePeriod(kind, Math.floor(key / 1000), key % 100);
}

/** The last month the period reaches, 1 to 12. A year reaches December. */
export function endMonth(period: Period): number {
  return (period.ordinal * 12) / (period.kind === 'YEAR_TO_DATE' ? 12 : COUNT_IN_YEAR[period.kind]);
}

/** The first month of the period, 1 to 12. Year-to-date starts in January. */
export function startMonth(period: Period): number {
  if (period.kind === 'YEAR_TO_DATE') return 1;
  return endMonth(period) - 12 / COUNT_IN_YEAR[period.kind] + 1;
}

function lastDayOf(year: number, month: number): number {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1]!;
}

const twoDigits = (n: number) => String(n).padStart(2, '0');

/** First calendar day of the period, `YYYY-MM-DD`. */
export function startDate(period: Period): string {
  return `${period.year}-${twoDigits(startMonth(period))}-01`;
}

/** Last calendar day of the period, `YYYY-MM-DD`; 29 February in leap years. */
export function endDate(period: Period): string {
  const month = endMonth(period);
  return `${period.year}-${twoDigits(month)}-${twoDigits(lastDayOf(period.year, month))}`;
}

/** Whether every day of `inner` lies in `outer`. A period contains itself. */
export function periodContains(outer: Period, inner: Period): boolean {
  return startDate(outer) <= startDate(inner) && endDate(inner) <= endDate(outer);
}

/** The same stretch of the year before: what 同比 compares with. */
export function samePeriodLastYear(period: Period): Period {
  return { ...period, year: period.year - 1 };
}

/** The stretch just before of the same kind: what 环比 compares with. Year-to-date steps back a month within its year, or to December of the last. */
export function precedingPeriod(period: Period): Period {
  if (period.ordinal > 1) return { ...period, ordinal: period.ordinal - 1 };
  return { kind: period.kind, year: period.year - 1, ordinal: COUNT_IN_YEAR[period.kind] };
}

/** All periods of a kind in a year, in order. */
export function periodsOfYear(kind: PeriodKind, year: number): Period[] {
  return Array.from({ length: COUNT_IN_YEAR[kind] }, (_, i) => makePeriod(kind, year, i + 1));
}

/** All periods of one kind from one to another, both included; empty when `from` is later. */
export function periodsBetween(from: Period, to: Period): Period[] {
  const periods: Period[] = [];
  for (let year = from.year; year <= to.year; year++) {
    for (const period of periodsOfYear(from.kind, year)) {
      const key = periodKey(period);
      if (key >= periodKey(from) && key <= periodKey(to)) periods.push(period);
    }
  }
  return periods;
}

/** The period in words a reader expects: `2025年1—9月`, `2025年三季度`; English beside it. */
export function periodWords(period: Period): { zh: string; en: string } {
  const { year, ordinal } = period;
  const month = MONTHS_EN[endMonth(period) - 1]!;
  switch (period.kind) {
    case 'YEAR':
      return { zh: `${year}年`, en: `${year}` };
    case 'HALF':
      return { zh: `${year}年${ordinal === 1 ? '上' : '下'}半年`, en: `H${ordinal} ${year}` };
    case 'QUARTER':
      return { zh: `${year}年${'一二三四'[ordinal - 1]}季度`, en: `Q${ordinal} ${year}` };
    case 'MONTH':
      return { zh: `${year}年${ordinal}月`, en: `${month} ${year}` };
    case 'YEAR_TO_DATE':
      return ordinal === 1
        ? { zh: `${year}年1月累计`, en: `Jan ${year} (year to date)` }
        : { zh: `${year}年1—${ordinal}月`, en: `Jan–${month} ${year}` };
  }
}

const MONTHS_EN = [
  'Jan',
  'Feb',
  'Mar',
  'Apr',
  'May',
  'Jun',
  'Jul',
  'Aug',
  'Sep',
  'Oct',
  'Nov',
  'Dec',
];
