import { ENGLISH_MONTHS } from './format-period.ts';
import type { Language } from './language.ts';

/** Minutes east of UTC where the city keeps its clock. */
export const CITY_OFFSET_MINUTES = 480;

/** A calendar day written out: 2026年10月31日 / 31 Oct 2026. Unreadable text is shown as it came. */
export function formatDate(date: string, language: Language): string {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(date);
  if (!match) return date;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  return language === 'zh'
    ? `${year}年${month}月${day}日`
    : `${day} ${ENGLISH_MONTHS[month - 1] ?? month} ${year}`;
}

/** A UTC instant as the city's own day and minute. */
export function formatInstant(
  instant: string,
  language: Language,
  offsetMinutes: number = CITY_OFFSET_MINUTES,
): string {
  const time = Date.parse(instant);
  if (Number.isNaN(time)) return instant;
  const local = new Date(time + offsetMinutes * 60_000).toISOString();
  const separator = language === 'zh' ? ' ' : ', ';
  return formatDate(local.slice(0, 10), language) + separator + local.slice(11, 16);
}

/** The calendar day of an instant in the city, written 2026-11-21. */
export function cityDay(instant: string): string {
  return new Date(Date.parse(instant) + CITY_OFFSET_MINUTES * 60_000).toISOString().slice(0, 10);
}

/** How long ago, as seen at `now` (an instant given by the caller); beyond 30 days, the day. */
export function formatAge(instant: string, now: string, language: Language): string {
  const seconds = Math.floor((Date.parse(now) - Date.parse(instant)) / 1000);
  if (Number.isNaN(seconds)) return instant;
  if (seconds < -60 || seconds >= 30 * 86_400) {
    return formatInstant(instant, language).split(language === 'zh' ? ' ' : ', ')[0] as string;
  }
  if (seconds < 60) return language === 'zh' ? '刚刚' : 'just now';
  if (seconds < 3600) return ago(Math.floor(seconds / 60), '分钟', 'min', language);
  if (seconds < 86_400) return ago(Math.floor(seconds / 3600), '小时', 'h', language);
  return ago(Math.floor(seconds / 86_400), '天', 'd', language);
}

function ago(count: number, zhUnit: string, enUnit: string, language: Language): string {
  return language === 'zh' ? `${count}${zhUnit}前` : `${count} ${enUnit} ago`;
}
