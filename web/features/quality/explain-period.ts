import { endMonthOf, yearOf } from '../../ui/period-options.ts';

/** The month whose close explains a figure: lights belong to months, figures to periods that end in one. */
export function explainPeriod(period: string): string {
  return `${yearOf(period)}-${String(endMonthOf(period)).padStart(2, '0')}`;
}
