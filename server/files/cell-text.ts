import { decimal } from '../domain/decimal.ts';
import { type NumberFormat, numberFormat } from './number-format.ts';

/** A cell of a workbook as its reader hands it over. */
export type WorkbookCell = {
  /** A date is the number the workbook keeps it as; an error is its own text, `#N/A`. Null = no value. */
  value: string | number | boolean | null;
  /** The code of the format; null = General. */
  numberFormat: string | null;
  /** Without the equals sign; null = no formula. */
  formula: string | null;
  /** Whether the workbook counts days from 1904 instead of 1900. */
  is1904: boolean;
};

/**
 * The text a person would type for a cell. A formula that was never calculated stays a formula and a
 * percentage keeps its sign, so that neither is taken for nothing or for a hundredth of itself.
 */
export function cellText({ value, numberFormat: code, formula, is1904 }: WorkbookCell): string {
  if (value === null) return formula === null ? '' : `=${formula}`;
  if (typeof value === 'string') return value;
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  const format = numberFormat(code);
  if (format.date !== null) return dateText(value, format, is1904);
  return format.isPercent ? `${decimal(value).times(100)}%` : String(value);
}

/** The text of a date the file itself holds as text (ISO 8601), by the format of its cell. */
export function isoDateText(text: string, code: string | null): string {
  const [, day, time] = /^(\d{4}-\d{2}-\d{2})(?:T(\d{2}:\d{2}:\d{2}))?/.exec(text) ?? [];
  return day === undefined ? text : cut(day, time ?? '00:00:00', numberFormat(code).date ?? 'DAY');
}

const DAY_SECONDS = 86_400;
const LAST_DAY = 2_958_465;
const EPOCH_1900 = Date.UTC(1899, 11, 30);
const DAYS_BEFORE_1904 = 1462;

/** ISO, no finer than the cell shows: a format without a day names a month. */
function dateText(serial: number, format: NumberFormat, is1904: boolean): string {
  const seconds = Math.round(serial * DAY_SECONDS);
  if (seconds < 0 || serial > LAST_DAY) return '#DATE';
  const time = clock(seconds % DAY_SECONDS);
  if (format.date === 'TIME' && (format.isElapsed || serial < 1)) {
    return format.isElapsed ? clock(seconds) : time;
  }
  const days = Math.floor(seconds / DAY_SECONDS) + (is1904 ? DAYS_BEFORE_1904 : 0);
  return cut(calendarDay(days), time, format.date ?? 'DAY');
}

/** Day 60 is 29 February 1900, which never was: spreadsheet programs count it all the same. */
function calendarDay(days: number): string {
  if (days === 60) return '1900-02-29';
  const real = days < 60 ? days + 1 : days;
  return new Date(EPOCH_1900 + real * DAY_SECONDS * 1000).toISOString().slice(0, 10);
}

function clock(seconds: number): string {
  const parts = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  return parts.map((part) => String(part).padStart(2, '0')).join(':');
}

function cut(day: string, time: string, fineness: NonNullable<NumberFormat['date']>): string {
  if (fineness === 'YEAR') return day.slice(0, 4);
  if (fineness === 'MONTH') return day.slice(0, 7);
  return time === '00:00:00' ? day : `${day}T${time}`;
}
