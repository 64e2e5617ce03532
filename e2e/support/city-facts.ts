import type { Api } from './api.ts';

export interface Named {
  code: string;
  nameZh: string;
  nameEn: string;
}

export interface MatrixFacts {
  units: (Named & { shortNameZh: string })[];
  indicators: (Named & {
    kind: string;
    direction: string;
    frequency: string;
    digits: number;
    leadDepartment: Named;
  })[];
  lights: string[];
  reasons: (string | null)[];
  legend: { light: string; wordZh: string }[];
}

export interface CellFacts {
  unit: MatrixFacts['units'][number];
  indicator: MatrixFacts['indicators'][number];
  light: string;
}

/** The newest month with lights, as the pages take it when the address names none. */
export async function latestMonth(api: Api): Promise<string> {
  const { reportingCalendar } = await api.ask<{ reportingCalendar: { latestPeriod: string } }>(
    '{ reportingCalendar { latestPeriod } }',
  );
  return reportingCalendar.latestPeriod;
}

/** January to the month: the period in which monthly figures are pushed. */
export function yearToDate(month: string): string {
  return month.replace('-', 'YTD');
}

export async function readMatrix(api: Api, period: string, category = 'COUNTY') {
  const { lightMatrix } = await api.ask<{ lightMatrix: MatrixFacts }>(
    `query ($period: PeriodCode!, $category: String!) {
      lightMatrix(period: $period, category: $category) {
        units { code nameZh nameEn shortNameZh }
        indicators { code nameZh nameEn kind direction frequency digits leadDepartment { code nameZh nameEn } }
        lights reasons
        legend { light wordZh }
      }
    }`,
    { period, category },
  );
  return lightMatrix;
}

/** The cells of a matrix as a list, with what they are about. */
export function cellsOf({ units, indicators, lights }: MatrixFacts): CellFacts[] {
  return units.flatMap((unit, row) =>
    indicators.map((indicator, column) => ({
      unit,
      indicator,
      light: lights[row * indicators.length + column] ?? '',
    })),
  );
}
