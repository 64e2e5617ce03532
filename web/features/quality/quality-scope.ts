import type { FlagFilter, QualitySeverity } from '../../__generated__/graphql.ts';

export const FLAG_FILTERS = ['OPEN', 'JUDGED', 'SUPERSEDED', 'ALL'] as const;
export const SEVERITIES = ['BLOCKING', 'WARNING', 'INFO'] as const;

export interface QualityScope {
  state: FlagFilter;
  department: string | null;
  rule: string | null;
  severity: QualitySeverity | null;
  period: string | null;
}

/** Which flags the address asks for: the open ones where it does not say. */
export function readQualityScope(params: URLSearchParams): QualityScope {
  return {
    state: FLAG_FILTERS.find((one) => one === params.get('state')) ?? 'OPEN',
    department: params.get('department'),
    rule: params.get('rule'),
    severity: SEVERITIES.find((one) => one === params.get('severity')) ?? null,
    period: params.get('flagPeriod'),
  };
}

/** Periods a flag can be about when a month closes, as the filter offers them: the month and January to it. */
export function flagPeriods(latestPeriod: string | null, count = 12): string[] {
  const [year, month] = latestPeriod?.split('-').map(Number) ?? [];
  if (!year || !month) return [];
  return Array.from({ length: count }, (_, back) => {
    const at = year * 12 + month - 1 - back;
    const end = String((at % 12) + 1).padStart(2, '0');
    return [`${Math.floor(at / 12)}YTD${end}`, `${Math.floor(at / 12)}-${end}`];
  }).flat();
}
