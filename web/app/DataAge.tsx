import { useQuery } from '@apollo/client/react';
import { use } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../__generated__/gql.ts';
import { formatAge, formatInstant } from '../charts/format.ts';
import { useLanguage } from '../ui/names.ts';
import { ReportingContext, useScope } from '../ui/use-scope.ts';
import { useServerNow } from './use-server-now.ts';

const DataAgeQuery = graphql(`
  query DataAge($period: PeriodCode!, $category: String!, $asOf: DateTime) {
    cockpitSummary(period: $period, category: $category, asOf: $asOf) { period dataAsOf }
  }
`);

/** How old the newest data of the chosen group is; the same figure the cockpit states. */
export function DataAge({ now }: { now: string }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { category, asOf } = useScope();
  const { latestPeriod } = use(ReportingContext);
  const current = useServerNow(now);
  const { data } = useQuery(DataAgeQuery, {
    skip: latestPeriod === null || category === null,
    variables: { period: latestPeriod ?? '', category: category ?? '', asOf },
  });
  const dataAsOf = data?.cockpitSummary.dataAsOf;
  if (!dataAsOf) return null;
  return (
    <span className="data-age muted">
      {t('age.dataAsOf', { moment: formatInstant(dataAsOf, language) })}
      {' · '}
      {formatAge(dataAsOf, current, language)}
    </span>
  );
}
