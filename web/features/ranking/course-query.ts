import { graphql } from '../../__generated__/gql.ts';
import type {
  Course_RankingFragment,
  RankingCourseQuery,
  RankingCourseQueryVariables,
} from '../../__generated__/graphql.ts';
import { COURSE_LENGTH, coursePeriods } from './course-periods.ts';
import type { RankingScope } from './ranking-scope.ts';

graphql(`
  fragment Course_ranking on Ranking {
    period
    rows { unit { id code nameZh nameEn shortNameZh } rank }
  }
`);

export const RankingCourseDocument = graphql(`
  query RankingCourse(
    $p1: PeriodCode! $p2: PeriodCode! $p3: PeriodCode! $p4: PeriodCode!
    $p5: PeriodCode! $p6: PeriodCode! $p7: PeriodCode! $p8: PeriodCode!
    $p9: PeriodCode! $p10: PeriodCode! $p11: PeriodCode! $p12: PeriodCode!
    $category: String, $unitType: UnitType, $indicator: String
    $measure: RankingMeasure!, $asOf: DateTime
  ) {
    p1: ranking(period: $p1, category: $category, unitType: $unitType, indicator: $indicator, measure: $measure, asOf: $asOf) { ...Course_ranking @unmask }
    p2: ranking(period: $p2, category: $category, unitType: $unitType, indicator: $indicator, measure: $measure, asOf: $asOf) { ...Course_ranking @unmask }
    p3: ranking(period: $p3, category: $category, unitType: $unitType, indicator: $indicator, measure: $measure, asOf: $asOf) { ...Course_ranking @unmask }
    p4: ranking(period: $p4, category: $category, unitType: $unitType, indicator: $indicator, measure: $measure, asOf: $asOf) { ...Course_ranking @unmask }
    p5: ranking(period: $p5, category: $category, unitType: $unitType, indicator: $indicator, measure: $measure, asOf: $asOf) { ...Course_ranking @unmask }
    p6: ranking(period: $p6, category: $category, unitType: $unitType, indicator: $indicator, measure: $measure, asOf: $asOf) { ...Course_ranking @unmask }
    p7: ranking(period: $p7, category: $category, unitType: $unitType, indicator: $indicator, measure: $measure, asOf: $asOf) { ...Course_ranking @unmask }
    p8: ranking(period: $p8, category: $category, unitType: $unitType, indicator: $indicator, measure: $measure, asOf: $asOf) { ...Course_ranking @unmask }
    p9: ranking(period: $p9, category: $category, unitType: $unitType, indicator: $indicator, measure: $measure, asOf: $asOf) { ...Course_ranking @unmask }
    p10: ranking(period: $p10, category: $category, unitType: $unitType, indicator: $indicator, measure: $measure, asOf: $asOf) { ...Course_ranking @unmask }
    p11: ranking(period: $p11, category: $category, unitType: $unitType, indicator: $indicator, measure: $measure, asOf: $asOf) { ...Course_ranking @unmask }
    p12: ranking(period: $p12, category: $category, unitType: $unitType, indicator: $indicator, measure: $measure, asOf: $asOf) { ...Course_ranking @unmask }
  }
`);

const aliases = [
  'p1',
  'p2',
  'p3',
  'p4',
  'p5',
  'p6',
  'p7',
  'p8',
  'p9',
  'p10',
  'p11',
  'p12',
] as const;

/** The same ranking for every period up to the one shown; null where there is only one. */
export function courseVariables(
  scope: RankingScope,
  period: string,
  asOf: string | null,
): RankingCourseQueryVariables | null {
  const periods = coursePeriods(period).slice(-COURSE_LENGTH);
  if (periods.length < 2) return null;
  // What is not needed asks for the first period again; the model counts a period once.
  const asked = aliases.map((alias, at) => [alias, periods[at] ?? periods[0]]);
  const codes = Object.fromEntries(asked) as Record<(typeof aliases)[number], string>;
  return { ...scope, ...codes, asOf };
}

/** The rankings in order of time. */
export function courseRankings(data: RankingCourseQuery): Course_RankingFragment[] {
  const rankings = aliases.map((alias) => data[alias]);
  return rankings.toSorted((a, b) => (a.period < b.period ? -1 : 1));
}
