import { graphql } from '../../__generated__/gql.ts';
import { type PageStart, startQuery } from '../../ui/start-query.ts';

export const UnitDocument = graphql(`
  query Unit($code: String!, $period: PeriodCode!, $asOf: DateTime) {
    unit(code: $code) { id nameZh nameEn ...UnitLead_unit @unmask }
    unitProfile(unit: $code, period: $period, asOf: $asOf) { ...UnitPage_profile @unmask }
  }
`);

export function startUnit({ client, scope, subject }: PageStart): void {
  const { period, asOf } = scope;
  if (period !== null) startQuery(client, UnitDocument, { code: subject, period, asOf });
}
