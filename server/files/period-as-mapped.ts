import { endDate, endMonth, makePeriod, type Period, periodCode } from '../domain/period.ts';
import { parsePeriod } from '../domain/period-text.ts';
import type { ColumnMapping } from './column-mapping.ts';
import { cleanText } from './head-text.ts';

/**
 * The period of a cell or header as the mapping understands it. With YEAR_TO_DATE `2023年4月` means
 * January to April; whole years and what cannot be read pass through as written. `year` is where a period
 * without a year belongs, null where nothing says so.
 */
export function periodAsMapped(
  text: string,
  mapping: Pick<ColumnMapping, 'periodsAs'>,
  year: string | null = null,
): string {
  const written = cleanText(text);
  const asWritten = parsePeriod(written);
  const completed = asWritten === null && year !== null ? parsePeriod(`${year}年${written}`) : null;
  const { periodsAs = 'AS_WRITTEN' } = mapping;
  if (periodsAs === 'AS_WRITTEN') return completed ? periodCode(completed) : written;
  const period = asWritten ?? completed ?? monthEndedOn(written);
  if (period === null) return written;
  if (periodsAs === 'YEAR_TO_DATE' && period.kind !== 'YEAR' && period.kind !== 'YEAR_TO_DATE') {
    return periodCode(makePeriod('YEAR_TO_DATE', period.year, endMonth(period)));
  }
  return asWritten === null ? periodCode(period) : written;
}

/** The month whose last day a date is: `2025-09-30`, `2025/9/30`, `2025年9月30日`; null for any other day. */
function monthEndedOn(text: string): Period | null {
  const parts = /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?(T00:00:00)?$/.exec(text);
  if (!parts) return null;
  const [year, month, day] = parts.slice(1, 4).map(Number) as [number, number, number];
  if (month < 1 || month > 12) return null;
  const period = makePeriod('MONTH', year, month);
  return Number(endDate(period).slice(-2)) === day ? period : null;
}

const DOTTED = /^(\d{4})\.(\d{1,2})$/;

/**
 * Months written with a dot lose the zero of October in a spreadsheet, so that 2016.1 stands twice in a year.
 * The neighbours decide: beside 2016.9 or 2016.11 it is October, beside 2016.2 or December it is January.
 * What they leave open stays as it is, to be refused.
 */
export function undottedPeriod(text: string, before: string | null, after: string | null): string {
  const parts = DOTTED.exec(cleanText(text));
  if (!parts) return text;
  const [, year, digits] = parts as unknown as [string, string, string];
  const month = Number(digits);
  if (month < 1 || month > 12) return text;
  if (digits !== '1') return `${year}-${digits.padStart(2, '0')}`;
  const beside = [before, after].map((one) => DOTTED.exec(cleanText(one ?? '')));
  const stands = (from: number, months: string[]) =>
    beside.some((one) => one && Number(one[1]) === from && months.includes(one[2]!));
  const isOctober = stands(Number(year), ['9', '09', '11']);
  const isJanuary = stands(Number(year), ['2', '02']) || stands(Number(year) - 1, ['12']);
  if (isOctober === isJanuary) return text;
  return `${year}-${isOctober ? '10' : '01'}`;
}
