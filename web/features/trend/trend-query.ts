import { graphql } from '../../__generated__/gql.ts';
import type { TrendQueryVariables } from '../../__generated__/graphql.ts';
import { type PageStart, startQuery } from '../../ui/start-query.ts';
import { readTrendScope, type TrendScope } from './trend-scope.ts';

export const TrendChoicesDocument = graphql(`
  query TrendChoices {
    indicators { id code nameZh nameEn shortNameZh pinyin }
    units { id code nameZh nameEn shortNameZh pinyin categories { code } }
  }
`);

export const TrendDocument = graphql(`
  query Trend($indicator: String!, $units: [String!]!, $from: PeriodCode, $to: PeriodCode, $asOf: DateTime) {
    trend(indicator: $indicator, units: $units, from: $from, to: $to, asOf: $asOf) {
      ...TrendBody_trend @unmask
    }
  }
`);

/** What the page asks for; null while indicator or units are not known yet. */
export function trendVariables(scope: TrendScope, asOf: string | null): TrendQueryVariables | null {
  const { indicator, units, from, to } = scope;
  return indicator === null || units.length === 0 ? null : { indicator, units, from, to, asOf };
}

export function startTrend({ client, scope, params }: PageStart): void {
  startQuery(client, TrendChoicesDocument, {});
  const asked = readTrendScope(params, { indicators: [], units: [] }, scope.category);
  const variables = trendVariables(asked, scope.asOf);
  if (variables) startQuery(client, TrendDocument, variables);
}
