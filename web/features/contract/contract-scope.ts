import { endMonthOf, yearOf } from '../../ui/period-options.ts';

/** The month whose figures a period owes: contracts owe by the month in which a period ends. */
export function contractMonth(period: string): string {
  return `${yearOf(period)}-${String(endMonthOf(period)).padStart(2, '0')}`;
}

export const CONTRACT_OUTPUTS = [
  ['template', 'template.xlsx'],
  ['schema', 'schema.json'],
  ['mutation', 'mutation.graphql'],
  ['variables', 'variables.json'],
  ['sheet', 'sheet.html'],
] as const;

/** The address of one output of a contract for a month. */
export function outputLink(code: string, file: string, month: string): string {
  return `/api/contracts/${encodeURIComponent(code)}/${file}?period=${month}`;
}
