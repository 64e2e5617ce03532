import { cityDay } from '../../charts/format.ts';

/** The newest month that has closed by the city's calendar: the one whose figures are owed now. */
export function newestClosedMonth(now: string): string {
  const [year = 0, month = 0] = cityDay(now).split('-').map(Number);
  return month === 1 ? `${year - 1}-12` : `${year}-${String(month - 1).padStart(2, '0')}`;
}

/** Where the template of a contract for a month is. */
export function templatePath(code: string, period: string): string {
  return `/api/contracts/${encodeURIComponent(code)}/template.xlsx?period=${period}`;
}
