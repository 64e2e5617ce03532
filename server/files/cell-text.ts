import { decimal } from '../domain/decimal.ts';

/** A cell of a workbook as its reader hands it over. */
export type WorkbookCell = {
  value: string | number | boolean | Date | null;
  numberFormat: string | null;
  formula: string | null;
};

/** Format text without what it prints literally: quoted words, escaped signs, colours, locales. */
function formatTokens(format: string): string {
  return format.replace(/"[^"]*"|\\.|\[[^\]]*\]/g, '').toLowerCase();
}

/**
 * The text a person would type for a cell. A formula that was never calculated stays a formula and a
 * percentage keeps its sign, so that neither is taken for nothing or for a hundredth of itself.
 */
export function cellText({ value, numberFormat, formula }: WorkbookCell): string {
  if (value === null) return formula === null ? '' : `=${formula}`;
  if (typeof value === 'string') return value;
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (value instanceof Date) return dateText(value, numberFormat);
  const isPercent = numberFormat !== null && formatTokens(numberFormat).includes('%');
  return isPercent ? `${decimal(String(value)).times(100)}%` : String(value);
}

/** ISO, no finer than the cell shows: a format without a day names a month. */
function dateText(date: Date, numberFormat: string | null): string {
  if (Number.isNaN(date.getTime())) return '#DATE';
  const [day = '', time = ''] = date.toISOString().split('T');
  const tokens = numberFormat === null ? 'yyyymd' : formatTokens(numberFormat);
  if (tokens.includes('y') && !tokens.includes('d'))
    return day.slice(0, tokens.includes('m') ? 7 : 4);
  return time.startsWith('00:00:00') ? day : `${day}T${time.slice(0, 8)}`;
}
