import { graphql } from '../../__generated__/gql.ts';
import { type PageStart, startQuery } from '../../ui/start-query.ts';

export const IndicatorDocument = graphql(`
  query Indicator($code: String!) {
    indicator(code: $code) { id ...IndicatorPage_indicator @unmask }
  }
`);

export function startIndicator({ client, subject }: PageStart): void {
  startQuery(client, IndicatorDocument, { code: subject });
}
