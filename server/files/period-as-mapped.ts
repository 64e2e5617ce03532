import { endMonth, makePeriod, periodCode } from '../domain/period.ts';
import { parsePeriod } from '../domain/period-text.ts';
import type { ColumnMapping } from './column-mapping.ts';

/**
 * The period of a cell or header as the mapping understands it. With YEAR_TO_DATE `2023年4月` means
 * January to April; whole years and what cannot be read pass through as written.
 */
export function periodAsMapped(text: string, mapping: ColumnMapping): string {
  const written = text.trim();
  if (mapping.periodsAs !== 'YEAR_TO_DATE') return written;
  const period = parsePeriod(written);
  if (period === null || period.kind === 'YEAR' || period.kind === 'YEAR_TO_DATE') return written;
  return periodCode(makePeriod('YEAR_TO_DATE', period.year, endMonth(period)));
}
