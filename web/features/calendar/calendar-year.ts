/** The year asked for, else that of the newest data. */
export function readYear(params: URLSearchParams, latestPeriod: string | null): number {
  const asked = Number(params.get('year'));
  if (Number.isInteger(asked) && asked >= 1949 && asked <= 2100) return asked;
  return Number(latestPeriod?.slice(0, 4) ?? new Date().getUTCFullYear());
}
