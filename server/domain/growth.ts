import { type Decimal, HUNDRED } from './decimal.ts';

/**
 * Change on the same period last year, per hundred (同比); for values that are percentages the change
 * in percentage points (schedule 3.3). Null when either side is missing or the base is not positive,
 * where a percentage would mislead.
 */
export function yearOnYear(
  value: Decimal | null,
  lastYear: Decimal | null,
  isPercentage: boolean,
): Decimal | null {
  if (value === null || lastYear === null) return null;
  if (isPercentage) return value.minus(lastYear);
  if (lastYear.lte(0)) return null;
  return value.minus(lastYear).times(HUNDRED).div(lastYear);
}
