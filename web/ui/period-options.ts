export type Grain = 'YEAR' | 'HALF' | 'QUARTER' | 'MONTH';

const codesOf: Record<Grain, (year: string) => string[]> = {
  YEAR: (year) => [year],
  HALF: (year) => [`${year}H1`, `${year}H2`],
  QUARTER: (year) => [1, 2, 3, 4].map((quarter) => `${year}Q${quarter}`),
  MONTH: (year) =>
    Array.from({ length: 12 }, (_, i) => `${year}-${String(i + 1).padStart(2, '0')}`),
};

/** The last month a period code reaches, 1–12; a cumulative code ends with its own month. */
export function endMonthOf(period: string): number {
  const [, month, ytd, quarter, half] =
    /^\d{4}(?:-(\d\d)|YTD(\d\d)|Q(\d)|H(\d))?$/.exec(period) ?? [];
  if (month ?? ytd) return Number(month ?? ytd);
  if (quarter) return Number(quarter) * 3;
  return half ? Number(half) * 6 : 12;
}

export const yearOf = (period: string): number => Number(period.slice(0, 4));

/** The periods of a year that have begun to count, newest first; later than `latest` is not offered. */
export function periodOptions(
  year: number,
  grains: readonly Grain[],
  latest: string | null,
): string[] {
  const isOpen = (code: string) =>
    latest === null ||
    year < yearOf(latest) ||
    (year === yearOf(latest) && endMonthOf(code) <= endMonthOf(latest));
  return grains.flatMap((grain) => codesOf[grain](String(year)).filter(isOpen).reverse());
}

/** The same slice of another year, or the newest one that year offers. */
export function movePeriodToYear(
  period: string,
  year: number,
  grains: readonly Grain[],
  latest: string | null,
): string {
  const moved = `${year}${period.slice(4)}`;
  const options = periodOptions(year, grains, latest);
  return options.includes(moved) ? moved : (options[0] ?? moved);
}
