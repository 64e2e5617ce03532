import type { ShellQuery } from '../__generated__/graphql.ts';
import { firstCategory } from '../ui/scope.ts';
import type { Reporting } from '../ui/use-scope.ts';

/** The defaults every page starts from: newest lit month, first category in its stated order. */
export function reportingOf(data: Pick<ShellQuery, 'reportingCalendar' | 'categories'>): Reporting {
  const categories = data.categories.toSorted((a, b) => a.sortOrder - b.sortOrder);
  return {
    latestPeriod: data.reportingCalendar.latestPeriod,
    years: data.reportingCalendar.years,
    firstCategory: firstCategory(categories),
    categories,
  };
}
