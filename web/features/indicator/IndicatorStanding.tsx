import { useQuery } from '@apollo/client/react';
import { lazy } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { graphql } from '../../__generated__/gql.ts';
import { formatPeriod } from '../../charts/format.ts';
import { FailureNotice } from '../../ui/FailureNotice.tsx';
import { LazyPart } from '../../ui/LazyPart.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { useLanguage } from '../../ui/names.ts';
import { Panel } from '../../ui/Panel.tsx';
import { PartFailure } from '../../ui/PartFailure.tsx';
import { pageState } from '../../ui/query-state.ts';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { useScope } from '../../ui/use-scope.ts';
import { StandingTable } from './StandingTable.tsx';

const StandingQuery = graphql(`
  query IndicatorStanding($indicator: String!, $period: PeriodCode!, $category: String, $asOf: DateTime) {
    ranking(period: $period, category: $category, indicator: $indicator, measure: VALUE, asOf: $asOf) {
      ...StandingTable_ranking @unmask
    }
  }
`);

const IndicatorTrend = lazy(async () => ({
  default: (await import('./IndicatorTrend.tsx')).IndicatorTrend,
}));

/** Where the units of the chosen group stand, their lights, and how the first of them went. */
export function IndicatorStanding({ code }: { code: string }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { period, category, asOf, linkTo } = useScope();
  const { data, error, loading, refetch } = useQuery(StandingQuery, {
    skip: period === null,
    variables: { indicator: code, period: period ?? '', category, asOf },
  });
  const ranking = data?.ranking;
  const codes = ranking?.rows.slice(0, 6).map(({ unit }) => unit.code) ?? [];
  const state = pageState({ data: ranking, error, loading, isEmpty: ranking?.rows.length === 0 });
  const rankingPath = linkTo('/ranking', { indicator: code, measure: 'VALUE' });
  return (
    <Panel
      title={t('indicators.lights')}
      lead={period ? formatPeriod(period, language) : null}
      aside={
        <>
          <Link to={rankingPath}>{t('indicators.fullRanking')}</Link>
          <Link to={linkTo('/trend', { indicator: code, units: codes.join(',') || null })}>
            {t('indicators.fullTrend')}
          </Link>
        </>
      }
    >
      {state === 'loading' ? <Skeleton lines={6} height={28} /> : null}
      {state === 'error' ? <FailureNotice error={error} onRetry={() => void refetch()} /> : null}
      {state === 'empty' ? (
        <Notice title={t('ranking.emptyTitle')} text={t('ranking.emptyText')} />
      ) : null}
      {ranking && ranking.rows.length + ranking.unranked.length > 0 ? (
        <div className="standing">
          <StandingTable ranking={ranking} />
          {codes.length > 0 ? (
            <LazyPart fallback={<Skeleton lines={1} height={320} />} failure={<PartFailure />}>
              <IndicatorTrend code={code} units={codes} />
            </LazyPart>
          ) : null}
        </div>
      ) : null}
    </Panel>
  );
}
