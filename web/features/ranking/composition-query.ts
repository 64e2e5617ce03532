import { graphql } from '../../__generated__/gql.ts';
import type { RankingLightsQueryVariables } from '../../__generated__/graphql.ts';
import type { RankingScope } from './ranking-scope.ts';

graphql(`
  fragment Composition_matrix on LightMatrix {
    period dataAsOf
    units { id code }
    indicators { id }
    legend { light shape wordZh wordEn severity }
    lights reasons
  }
`);

export const RankingLightsDocument = graphql(`
  query RankingLights($period: PeriodCode!, $category: String!, $asOf: DateTime) {
    lightMatrix(period: $period, category: $category, asOf: $asOf) {
      ...Composition_matrix @unmask
    }
  }
`);

/** The lights behind a ranking by share; null for every other measure, and for units taken by type. */
export function lightsVariables(
  { measure, category }: RankingScope,
  period: string | null,
  asOf: string | null,
): RankingLightsQueryVariables | null {
  if (measure !== 'ON_SCHEDULE_SHARE' || category === null) return null;
  return period !== null && /^\d{4}-\d{2}$/.test(period) ? { period, category, asOf } : null;
}
