/** What a number format says about a number: whether it is a date, and how fine; whether it is a share. */
export type NumberFormat = {
  /** Null for a format that shows a number. */
  date: 'YEAR' | 'MONTH' | 'DAY' | 'TIME' | 'DAY_TIME' | null;
  /** Hours that count on beyond 24: a length of time. */
  isElapsed: boolean;
  isPercent: boolean;
};

const YEAR_MONTH = 'yyyy"年"m"月"';
const MONTH_DAY = 'm"月"d"日"';

/**
 * Formats that workbooks name by number alone, as a Chinese edition shows them (ECMA-376 part 1, 18.8.30):
 * 27 to 36 and 50 to 58 differ by language.
 */
const BUILT_IN: Readonly<Record<number, string>> = {
  1: '0',
  2: '0.00',
  3: '#,##0',
  4: '#,##0.00',
  9: '0%',
  10: '0.00%',
  11: '0.00E+00',
  12: '# ?/?',
  13: '# ??/??',
  14: 'yyyy/m/d',
  15: 'd-mmm-yy',
  16: 'd-mmm',
  17: 'mmm-yy',
  18: 'h:mm AM/PM',
  19: 'h:mm:ss AM/PM',
  20: 'h:mm',
  21: 'h:mm:ss',
  22: 'yyyy/m/d h:mm',
  27: YEAR_MONTH,
  28: MONTH_DAY,
  29: MONTH_DAY,
  30: 'm-d-yy',
  31: 'yyyy"年"m"月"d"日"',
  32: 'h"时"mm"分"',
  33: 'h"时"mm"分"ss"秒"',
  34: '上午/下午h"时"mm"分"',
  35: '上午/下午h"时"mm"分"ss"秒"',
  36: YEAR_MONTH,
  45: 'mm:ss',
  46: '[h]:mm:ss',
  47: 'mm:ss.0',
  48: '##0.0E+0',
  49: '@',
  50: YEAR_MONTH,
  51: MONTH_DAY,
  52: YEAR_MONTH,
  53: MONTH_DAY,
  54: MONTH_DAY,
  55: '上午/下午h"时"mm"分"',
  56: '上午/下午h"时"mm"分"ss"秒"',
  57: YEAR_MONTH,
  58: MONTH_DAY,
};

/** The highest number that has a meaning of its own. */
export const LAST_BUILT_IN = 58;

/** The format a workbook means by a number; null = General, or a number of its own list. */
export function builtInFormat(id: number): string | null {
  return BUILT_IN[id] ?? null;
}

const known = new Map<string, NumberFormat>();
const PLAIN: NumberFormat = { date: null, isElapsed: false, isPercent: false };

/** Understands a format code; null stands for General. */
export function numberFormat(code: string | null): NumberFormat {
  if (code === null) return PLAIN;
  let format = known.get(code);
  if (format === undefined) {
    format = parseFormat(code);
    // A file may bring as many formats as it likes; the memory of them stays small.
    if (known.size >= 1000) known.clear();
    known.set(code, format);
  }
  return format;
}

/** Leaves out what is printed as it stands or steers the printing: words, escapes, colours, locales. */
function parseFormat(code: string): NumberFormat {
  const bare = code.replace(/"[^"]*"|\\.|[_*]./g, '').toLowerCase();
  const [section = ''] = bare.split(';');
  const isElapsed = /\[(h+|m+|s+)\]/.test(section);
  const tokens = section
    .replace(/\[(h+|m+|s+)\]/g, '$1')
    .replace(/\[[^\]]*\]/g, '')
    .replace(/general|am\/pm|a\/p|e[+-]/g, '')
    // Minutes are the m behind hours or before seconds.
    .replace(/(h+[^ymdhseb]*)m+/g, '$1')
    .replace(/m+([^ymdhseb]*s)/g, '$1');
  return {
    date: fineness(tokens, isElapsed),
    isElapsed,
    isPercent: bare.includes('%'),
  };
}

function fineness(tokens: string, isElapsed: boolean): NumberFormat['date'] {
  const hasTime = isElapsed || /[hs]/.test(tokens);
  const hasDay = /d|aaa/.test(tokens);
  const hasMonth = tokens.includes('m');
  const hasYear = /[yeb]/.test(tokens);
  if (hasDay || ((hasMonth || hasYear) && hasTime)) return hasTime ? 'DAY_TIME' : 'DAY';
  if (hasTime) return 'TIME';
  if (hasMonth) return 'MONTH';
  return hasYear ? 'YEAR' : null;
}
