import { graphql } from '../__generated__/gql.ts';
import { type PageStart, startQuery } from '../ui/start-query.ts';

export const ShellDocument = graphql(`
  query Shell {
    viewer { id permissions ...TopBar_viewer }
    reportingCalendar { latestPeriod years now }
    categories { code nameZh nameEn sortOrder }
  }
`);

export function startShell({ client }: PageStart): void {
  startQuery(client, ShellDocument, {});
}
