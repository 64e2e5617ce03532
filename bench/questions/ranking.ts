import { CATEGORY } from '../load/catalogue.ts';
import { type PlainRow, plain, type Question } from './question.ts';

type Row = {
  unit: { id: string };
  rank: number;
  isTied: boolean;
  value: string;
  previousRank: number | null;
  light: string;
  lagPoints: string | null;
  quality: string | null;
};
type Ours = { ranking: { rows: Row[]; sum: string | null } };

const FIELDS = `period previousPeriod measure method
  indicator { id code nameZh nameEn unitOfMeasureZh digits direction }
  rows { unit { id code nameZh nameEn shortNameZh } rank isTied value previousRank rankChange light lagPoints lagMeasure quality }
  unranked { unit { id code nameZh nameEn shortNameZh } reason }
  sum dataAsOf`;

/** Ranks from 1 only among the indicators compared here: amounts of the year to date. */
const AMOUNTS = [1, 2, 6, 7, 11, 12, 16, 17, 21, 22];
const two = (month: number) => String(month).padStart(2, '0');

/** Q2a: 100 units by the value of one indicator, with their rank a month before and their light. */
export function valueRankingQuestion(): Question {
  return {
    name: 'Q2 ranking by value',
    graphql: `query ($period: PeriodCode!, $category: String!, $indicator: String!) {
      ranking(period: $period, category: $category, indicator: $indicator, measure: VALUE) { ${FIELDS} } }`,
    variants: AMOUNTS.map((i) => ({
      variables: {
        period: '2025-11',
        category: CATEGORY,
        indicator: `I${String(i).padStart(3, '0')}`,
      },
      values: [i, 2025411, 2025410, CATEGORY, 2025311],
    })),
    readOurs: ({ ranking }: Ours) =>
      ranking.rows.map((one) => ({ ...share(one), ...figures(one) })),
    limits: [
      {
        name: 'rows',
        path: '/ranking-value',
        targets: { p50: { atMost: 1.3 }, cpu: { atMost: 1.3 } },
        read: (rows: Record<string, unknown>[]) =>
          rows.map((r) => ({
            ...limitShare(r),
            light: plain(r.light),
            lag: plain(r.lag),
            quality: plain(r.quality),
          })),
      },
    ],
  };
}

/** Q2b: 100 units by the share of their lights on schedule, over all indicators. */
export function shareRankingQuestion(months: readonly number[]): Question {
  const later = months.filter((month) => month > Math.min(...months));
  return {
    name: 'Q2 ranking by share',
    graphql: `query ($period: PeriodCode!, $category: String!) {
      ranking(period: $period, category: $category, measure: ON_SCHEDULE_SHARE) { ${FIELDS} } }`,
    variants: later.map((month) => ({
      variables: { period: `2025-${two(month)}`, category: CATEGORY },
      values: [2025300 + month, 2025300 + month - 1, CATEGORY],
    })),
    readOurs: ({ ranking }: Ours) => ranking.rows.map(share),
    limits: [
      {
        name: 'computing SQL',
        path: '/ranking-share',
        targets: { p50: { atMost: 0.25 }, cpu: null },
        read: (rows: Record<string, unknown>[]) => rows.map(limitShare),
      },
    ],
  };
}

const share = (one: Row): PlainRow => ({
  unit: one.unit.id,
  rank: plain(one.rank),
  isTied: plain(one.isTied),
  value: plain(one.value),
  previousRank: plain(one.previousRank),
});
const figures = (one: Row): PlainRow => ({
  light: one.light,
  lag: plain(one.lagPoints),
  quality: one.quality,
});
const limitShare = (r: Record<string, unknown>): PlainRow => ({
  unit: plain(r.unit_id),
  rank: plain(r.rank),
  isTied: plain(r.is_tied),
  value: plain(r.value),
  previousRank: plain(r.previous_rank),
});
