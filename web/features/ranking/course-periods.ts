import { parsePeriod } from '../../charts/period-code.ts';

/** As many rankings as one query asks for. */
export const COURSE_LENGTH = 12;

/**
 * The periods whose ranks are drawn beside each other, oldest first: the months of the year so far,
 * or the years, halves and quarters before. At most twelve; an unreadable period has none.
 */
export function coursePeriods(code: string): string[] {
  const period = parsePeriod(code);
  if (!period) return [];
  const { kind, year, endMonth } = period;
  if (kind === 'month' || kind === 'yearToDate') {
    return Array.from(
      { length: endMonth },
      (_, at) => `${year}-${String(at + 1).padStart(2, '0')}`,
    );
  }
  if (kind === 'year') return steps(COURSE_LENGTH, (back) => String(year - back));
  const perYear = kind === 'half' ? 2 : 4;
  const last = year * perYear + (endMonth * perYear) / 12 - 1;
  return steps(2 * perYear, (back) => {
    const at = last - back;
    return `${Math.floor(at / perYear)}${kind === 'half' ? 'H' : 'Q'}${(at % perYear) + 1}`;
  });
}

function steps(count: number, codeAt: (back: number) => string): string[] {
  return Array.from({ length: count }, (_, at) => codeAt(count - 1 - at));
}
