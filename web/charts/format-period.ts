import type { Language } from './language.ts';
import { type ParsedPeriod, parsePeriod } from './period-code.ts';

export const ENGLISH_MONTHS = [
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
] as const;
const CHINESE_QUARTERS = ['一', '二', '三', '四'] as const;

/** `long` names the year (2026年1—10月), `short` leaves it out where something is left to name. */
export type PeriodStyle = 'long' | 'short';

/** A period code in words. A code that cannot be read is shown as it came. */
export function formatPeriod(
  code: string,
  language: Language,
  style: PeriodStyle = 'long',
): string {
  const period = parsePeriod(code);
  if (!period) return code;
  const part = language === 'zh' ? chinesePart(period) : englishPart(period);
  const year = String(period.year);
  if (part === '') return language === 'zh' && style === 'long' ? `${year}年` : year;
  if (style === 'short') return part;
  return language === 'zh' ? `${year}年${part}` : `${part} ${year}`;
}

/** First and last period of a span: 2017年1月至2026年10月. */
export function formatPeriodRange(from: string, to: string, language: Language): string {
  if (from === to) return formatPeriod(from, language);
  const joint = language === 'zh' ? '至' : ' to ';
  return formatPeriod(from, language) + joint + formatPeriod(to, language);
}

function chinesePart(period: ParsedPeriod): string {
  const { kind, startMonth, endMonth } = period;
  if (kind === 'year') return '';
  if (kind === 'half') return endMonth === 6 ? '上半年' : '下半年';
  if (kind === 'quarter') return `${CHINESE_QUARTERS[endMonth / 3 - 1]}季度`;
  return startMonth === endMonth ? `${endMonth}月` : `${startMonth}—${endMonth}月`;
}

function englishPart(period: ParsedPeriod): string {
  const { kind, startMonth, endMonth } = period;
  if (kind === 'year') return '';
  if (kind === 'half') return endMonth === 6 ? 'H1' : 'H2';
  if (kind === 'quarter') return `Q${endMonth / 3}`;
  const last = ENGLISH_MONTHS[endMonth - 1] as string;
  return startMonth === endMonth ? last : `${ENGLISH_MONTHS[startMonth - 1]}–${last}`;
}
