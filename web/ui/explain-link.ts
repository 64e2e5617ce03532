export interface ExplainSubject {
  unit: string;
  indicator: string;
  period: string;
}

/** One number as it stands in the address: unit~indicator, with ~period where the page has no own. */
export function explainParam(unit: string, indicator: string, period?: string): string {
  return [unit, indicator, ...(period ? [period] : [])].join('~');
}

/** Reads the number back; null when the address names none, or no period is known for it. */
export function parseExplain(
  param: string | null,
  pagePeriod: string | null,
): ExplainSubject | null {
  const [unit, indicator, ownPeriod] = param?.split('~') ?? [];
  const period = ownPeriod || pagePeriod;
  return unit && indicator && period ? { unit, indicator, period } : null;
}
