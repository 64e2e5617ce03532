export interface ParsedPeriod {
  readonly kind: 'year' | 'half' | 'quarter' | 'month' | 'yearToDate';
  readonly year: number;
  /** First and last calendar month covered, 1–12. */
  readonly startMonth: number;
  readonly endMonth: number;
}

const PATTERN = /^(\d{4})(?:H([12])|Q([1-4])|-(0[1-9]|1[0-2])|YTD(0[1-9]|1[0-2]))?$/;

/** Reads `2026`, `2026H1`, `2026Q3`, `2026-10` and `2026YTD10`; null for anything else. */
export function parsePeriod(code: string): ParsedPeriod | null {
  const match = PATTERN.exec(code);
  if (!match) return null;
  const [, yearText, half, quarter, month, ytd] = match;
  const year = Number(yearText);
  if (half) return span('half', year, Number(half) * 6 - 5, Number(half) * 6);
  if (quarter) return span('quarter', year, Number(quarter) * 3 - 2, Number(quarter) * 3);
  if (month) return span('month', year, Number(month), Number(month));
  if (ytd) return span('yearToDate', year, 1, Number(ytd));
  return span('year', year, 1, 12);
}

/** The same stretch of the year before; an unreadable code has none. */
export function samePeriodLastYear(code: string): string | null {
  const parsed = parsePeriod(code);
  return parsed ? String(parsed.year - 1).padStart(4, '0') + code.slice(4) : null;
}

function span(
  kind: ParsedPeriod['kind'],
  year: number,
  startMonth: number,
  endMonth: number,
): ParsedPeriod {
  return { kind, year, startMonth, endMonth };
}
