/** The years of the demo city; the newest reaches October, as known in mid November 2026. */
export const LAST_YEAR = 2026;
export const LAST_MONTH = 10;
export const YEARS = [2023, 2024, 2025, 2026] as const;

/** The last month of a year with figures: where the planned lag is met exactly. */
export function referenceMonth(year: number): number {
  return year === LAST_YEAR ? LAST_MONTH : 12;
}
