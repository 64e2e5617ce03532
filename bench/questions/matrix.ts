import { CATEGORY } from '../load/catalogue.ts';
import { type PlainRow, plain, type Question } from './question.ts';

type Ours = {
  lightMatrix: {
    units: { id: string }[];
    indicators: { id: string }[];
    lights: string[];
    reasons: (string | null)[];
    lagPoints: (string | null)[];
    lagMeasures: (string | null)[];
    monthsInRow: (number | null)[];
  };
};
type Columns = Record<'lights' | 'reasons' | 'lags' | 'lagMeasures' | 'monthsInRow', unknown[]> & {
  units: number[];
  indicators: number[];
};

const row = (unit: unknown, indicator: unknown, facts: unknown[]): PlainRow => ({
  unit: plain(unit),
  indicator: plain(indicator),
  light: plain(facts[0]),
  reason: plain(facts[1]),
  lag: plain(facts[2]),
  lagMeasure: facts[2] === null ? null : plain(facts[3]),
  monthsInRow: plain(facts[4]),
});

/** Q1: the lights of 100 units × 100 indicators at the close of a month. */
export function matrixQuestion(months: readonly number[]): Question {
  return {
    name: 'Q1 matrix 100 × 100',
    graphql: `query ($period: PeriodCode!, $category: String!) {
      lightMatrix(period: $period, category: $category) {
        period units { id code nameZh nameEn shortNameZh }
        indicators { id code nameZh nameEn shortNameZh block { code nameZh nameEn } }
        legend { light shape wordZh wordEn severity }
        lights reasons lagPoints lagMeasures monthsInRow dataAsOf
      } }`,
    variants: months.map((month) => ({
      variables: { period: `2025-${String(month).padStart(2, '0')}`, category: CATEGORY },
      values: [2025300 + month, CATEGORY],
    })),
    readOurs: ({ lightMatrix: m }: Ours) =>
      m.units.flatMap((unit, y) =>
        m.indicators.map((indicator, x) => {
          const at = y * m.indicators.length + x;
          const facts = [
            m.lights[at],
            m.reasons[at],
            m.lagPoints[at],
            m.lagMeasures[at],
            m.monthsInRow[at],
          ];
          return row(unit.id, indicator.id, facts);
        }),
      ),
    limits: [
      {
        name: 'columns',
        path: '/matrix-columns',
        targets: { p50: { atMost: 1.2 }, cpu: { atMost: 1.2 } },
        read: (m: Columns) =>
          m.lights.map((light, at) => {
            const unit = m.units[Math.floor(at / m.indicators.length)];
            const facts = [light, m.reasons[at], m.lags[at], m.lagMeasures[at], m.monthsInRow[at]];
            return row(unit, m.indicators[at % m.indicators.length], facts);
          }),
      },
      {
        name: 'rows',
        path: '/matrix',
        targets: { p50: { atMost: 0.3 }, cpu: { atMost: 0.3 } },
        read: (rows: Record<string, unknown>[]) =>
          rows.map((r) =>
            row(r.unit_id, r.indicator_id, [
              r.light,
              r.reason,
              r.lag,
              r.lag_measure,
              r.months_in_row,
            ]),
          ),
      },
    ],
  };
}
