import { graphql } from '../../__generated__/gql.ts';
import type { CockpitQueryVariables } from '../../__generated__/graphql.ts';
import { yearOf } from '../../ui/period-options.ts';
import type { Scope } from '../../ui/scope.ts';
import { type PageStart, startQuery } from '../../ui/start-query.ts';

export const CockpitDocument = graphql(`
  query Cockpit($period: PeriodCode!, $category: String!, $year: Int!, $asOf: DateTime) {
    cockpitSummary(period: $period, category: $category, asOf: $asOf) {
      ...CockpitSentence_summary @unmask
    }
    lightMatrix(period: $period, category: $category, asOf: $asOf) {
      ...MatrixPanel_matrix @unmask
    }
    redList(period: $period, category: $category, asOf: $asOf) {
      ...RedList_item @unmask
    }
    greenShare(year: $year, category: $category, asOf: $asOf) {
      ...GreenSharePanel_month @unmask
    }
  }
`);

/** What the cockpit asks for; null before any month has a light. */
export function cockpitVariables({ period, category, asOf }: Scope): CockpitQueryVariables | null {
  if (period === null || category === null) return null;
  return { period, category, year: yearOf(period), asOf };
}

/** Starts the cockpit's query, and fetches the drawing that follows the lights. */
export function startCockpit({ client, scope }: PageStart): void {
  const variables = cockpitVariables(scope);
  if (variables) startQuery(client, CockpitDocument, variables);
  void import('./GreenShareChart.tsx').catch(() => {});
}
