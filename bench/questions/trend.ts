import { FIRST_YEAR, LAST_YEAR, TREND_UNITS } from '../load/observations.ts';
import { type PlainRow, plain, type Question } from './question.ts';

type Series = {
  unit: { id: string };
  values: (string | null)[];
  missingReasons: (string | null)[];
  qualities: (string | null)[];
  revisions: (number | null)[];
  yoy: (string | null)[];
  targets: (string | null)[];
  dues: (string | null)[];
};
type Ours = { trend: { periods: string[]; series: Series[] } };

const UNITS = Array.from({ length: TREND_UNITS }, (_, i) => i + 1);
const INDICATORS = [1, 2, 3, 4, 6, 7, 8, 9, 11, 12];
const code = (letter: string, width: number, n: number) => letter + String(n).padStart(width, '0');

/** Q3: ten years by month of five units, with the change on the year before, targets and dues. */
export function trendQuestion(firstKeyOf: (indicator: number) => number): Question {
  return {
    name: 'Q3 trend 5 × 120, yoy',
    graphql: `query ($indicator: String!, $units: [String!]!) {
      trend(indicator: $indicator, units: $units) {
        indicator { id nameZh nameEn unitOfMeasureZh unitOfMeasureEn digits kind }
        periods yoyMeasure asOf
        series { unit { id code nameZh nameEn shortNameZh } values missingReasons qualities revisions yoy targets dues }
      } }`,
    variants: INDICATORS.map((i) => ({
      variables: { indicator: code('I', 3, i), units: UNITS.map((u) => code('U', 6, u)) },
      values: [i, UNITS, firstKeyOf(i), LAST_YEAR * 1000 + (i % 5 === 4 ? 312 : 412)],
    })),
    readOurs: ({ trend }: Ours) =>
      trend.series.flatMap((series) =>
        trend.periods.map(
          (period, at): PlainRow => ({
            unit: series.unit.id,
            period,
            value: plain(series.values[at]),
            reason: plain(series.missingReasons[at]),
            quality: plain(series.qualities[at]),
            revision: plain(series.revisions[at]),
            yoy: plain(series.yoy[at]),
            target: plain(series.targets[at]),
            due: plain(series.dues[at]),
          }),
        ),
      ),
    limits: [
      {
        name: 'rows',
        path: '/trend',
        targets: { p50: { atMost: 1.3 }, cpu: { atMost: 1.3 } },
        read: (rows: Record<string, unknown>[]) =>
          rows.map((r) => ({
            unit: plain(r.unit_id),
            period: plain(r.period),
            value: plain(r.value),
            reason: plain(r.missing_reason),
            quality: plain(r.quality),
            revision: plain(r.revision),
            yoy: plain(r.yoy),
            target: plain(r.target),
            due: plain(r.due),
          })),
      },
    ],
  };
}

/** The first period of an indicator's trend in a load of full length: January of the first year. */
export const januaryOfFirstYear = (i: number) => FIRST_YEAR * 1000 + (i % 5 === 4 ? 301 : 401);
