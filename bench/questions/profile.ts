import { type PlainRow, plain, type Question } from './question.ts';

const FACTS = [
  'actuals',
  'targets',
  'dues',
  'completionRates',
  'lagPoints',
  'statuses',
  'lights',
  'reasons',
  'monthsInRow',
] as const;
const COLUMNS = [
  'actual',
  'target_value',
  'due',
  'completion_rate',
  'lag',
  'status',
  'light',
  'reason',
  'months_in_row',
] as const;

type Ours = {
  unitProfile: { indicators: { id: string }[] } & Record<(typeof FACTS)[number], unknown[]>;
};

/** Q4: everything one unit is measured by, 100 indicators at the close of a month. */
export function profileQuestion(): Question {
  return {
    name: 'Q4 profile of a unit',
    graphql: `query ($unit: String!, $period: PeriodCode!) {
      unitProfile(unit: $unit, period: $period) {
        period unit { id code nameZh nameEn shortNameZh }
        legend { light shape wordZh wordEn severity }
        indicators { id code nameZh nameEn shortNameZh unitOfMeasureZh unitOfMeasureEn digits block { code nameZh nameEn } }
        observedPeriods actuals targets dues completionRates lagPoints lagMeasures statuses lights reasons monthsInRow dataAsOf
      } }`,
    variants: Array.from({ length: 20 }, (_, n) => ({
      variables: { unit: `U${String(n * 5 + 1).padStart(6, '0')}`, period: '2025-11' },
      values: [2025311, n * 5 + 1],
    })),
    readOurs: ({ unitProfile: profile }: Ours) =>
      profile.indicators.map(
        (indicator, at): PlainRow => ({
          indicator: indicator.id,
          ...Object.fromEntries(FACTS.map((fact, i) => [COLUMNS[i]!, plain(profile[fact][at])])),
        }),
      ),
    limits: [
      {
        name: 'rows',
        path: '/profile',
        targets: { p50: { atMost: 1.3 }, cpu: { atMost: 1.3 } },
        read: (rows: Record<string, unknown>[]) =>
          rows.map((r) => ({
            indicator: plain(r.indicator_id),
            ...Object.fromEntries(COLUMNS.map((column) => [column, plain(r[column])])),
          })),
      },
    ],
  };
}
