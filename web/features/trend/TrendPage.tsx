import './trend.css';
import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../__generated__/gql.ts';
import { FailureNotice } from '../../ui/FailureNotice.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { PageFrame } from '../../ui/PageFrame.tsx';
import { pageState } from '../../ui/query-state.ts';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { useScope } from '../../ui/use-scope.ts';
import { TrendBody } from './TrendBody.tsx';
import { TrendControls } from './TrendControls.tsx';
import { readTrendScope } from './trend-scope.ts';

const TrendChoicesQuery = graphql(`
  query TrendChoices {
    indicators { id code nameZh nameEn shortNameZh pinyin }
    units { id code nameZh nameEn shortNameZh pinyin categories { code } }
  }
`);

const TrendQuery = graphql(`
  query Trend($indicator: String!, $units: [String!]!, $from: PeriodCode, $to: PeriodCode, $asOf: DateTime) {
    trend(indicator: $indicator, units: $units, from: $from, to: $to, asOf: $asOf) {
      ...TrendBody_trend @unmask
    }
  }
`);

const nothing = { indicators: [], units: [] };

/** 趋势: one indicator, up to six units, all years by month. */
export function TrendPage() {
  const { t } = useTranslation();
  const { params, category, asOf } = useScope();
  const choices = useQuery(TrendChoicesQuery);
  const scope = readTrendScope(params, choices.data ?? nothing, category);
  const isReady = scope.indicator !== null && scope.units.length > 0;
  const { indicator, units, from, to } = scope;
  const { data, previousData, error, loading, refetch } = useQuery(TrendQuery, {
    skip: !isReady,
    variables: { indicator: indicator ?? '', units, from, to, asOf },
  });
  const trend = isReady ? (data ?? (error ? undefined : previousData))?.trend : undefined;
  const failure = choices.error ?? error;
  const state = pageState({ data: trend, error: failure, loading: choices.loading || loading });
  return (
    <PageFrame
      title={t('trend.title')}
      lead={t('trend.lead')}
      controls={choices.data ? <TrendControls choices={choices.data} scope={scope} /> : null}
    >
      {state === 'loading' ? <Skeleton lines={1} height={480} /> : null}
      {state === 'error' ? <FailureNotice error={failure} onRetry={() => void refetch()} /> : null}
      {state === 'empty' ? (
        <Notice title={t('trend.needTitle')} text={t('trend.needText')} />
      ) : null}
      {state === 'data' && trend ? <TrendBody trend={trend} mode={scope.mode} /> : null}
    </PageFrame>
  );
}
