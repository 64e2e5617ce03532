import { graphql } from '../../__generated__/gql.ts';
import type { RankingQueryVariables } from '../../__generated__/graphql.ts';
import { type PageStart, startQuery } from '../../ui/start-query.ts';
import { lightsVariables, RankingLightsDocument } from './composition-query.ts';
import { type RankingScope, readRankingScope } from './ranking-scope.ts';

export const RankingChoicesDocument = graphql(`
  query RankingChoices {
    indicators { id code nameZh nameEn shortNameZh pinyin }
    units { id unitType }
  }
`);

export const RankingDocument = graphql(`
  query Ranking(
    $period: PeriodCode!, $category: String, $unitType: UnitType
    $indicator: String, $measure: RankingMeasure!, $asOf: DateTime
  ) {
    ranking(
      period: $period, category: $category, unitType: $unitType
      indicator: $indicator, measure: $measure, asOf: $asOf
    ) { ...Ranking_ranking @unmask }
  }
`);

/** What the page asks for; null while the period or the indicator is not known yet. */
export function rankingVariables(
  scope: RankingScope,
  period: string | null,
  asOf: string | null,
): RankingQueryVariables | null {
  if (period === null) return null;
  if (scope.measure !== 'ON_SCHEDULE_SHARE' && scope.indicator === null) return null;
  return { ...scope, period, asOf };
}

export function startRanking({ client, scope, params }: PageStart): void {
  startQuery(client, RankingChoicesDocument, {});
  const asked = readRankingScope(params, scope.category, null);
  const variables = rankingVariables(asked, scope.period, scope.asOf);
  if (variables) startQuery(client, RankingDocument, variables);
  const lights = lightsVariables(asked, scope.period, scope.asOf);
  if (lights) startQuery(client, RankingLightsDocument, lights);
}
