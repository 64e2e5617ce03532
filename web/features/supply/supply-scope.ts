/** The year and month a board is about; month null = every closed month of the year. */
export interface SupplyScope {
  year: number;
  month: number | null;
}

/** Reads `year=2026&month=9`; a year nobody can mean is the default's. */
export function readSupplyScope(params: URLSearchParams, latestPeriod: string | null): SupplyScope {
  const asked = Number(params.get('year'));
  const known = Number(latestPeriod?.slice(0, 4) ?? new Date().getUTCFullYear());
  const year = Number.isInteger(asked) && asked >= 1949 && asked <= 2100 ? asked : known;
  const month = Number(params.get('month'));
  const isMonth = Number.isInteger(month) && month >= 1 && month <= 12;
  return { year, month: isMonth ? month : null };
}

/** Months that can be chosen in a year: all of a past year, those up to the newest in its own. */
export function monthsOf(year: number, latestPeriod: string | null): number[] {
  const latestYear = Number(latestPeriod?.slice(0, 4) ?? year);
  const latestMonth = Number(latestPeriod?.slice(5, 7) ?? 12);
  const last = year < latestYear ? 12 : year === latestYear ? latestMonth : 0;
  return Array.from({ length: last }, (_, at) => at + 1);
}
