import './trend.css';
import { skipToken, useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { ExportLinks } from '../../ui/ExportLinks.tsx';
import { FailureNotice } from '../../ui/FailureNotice.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { PageFrame } from '../../ui/PageFrame.tsx';
import { pageState } from '../../ui/query-state.ts';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { useScope } from '../../ui/use-scope.ts';
import { TrendBody } from './TrendBody.tsx';
import { TrendControls } from './TrendControls.tsx';
import { TrendChoicesDocument, TrendDocument, trendVariables } from './trend-query.ts';
import { readTrendScope } from './trend-scope.ts';

const nothing = { indicators: [], units: [] };

/** 趋势: one indicator, up to six units, all years by month. */
export function TrendPage() {
  const { t } = useTranslation();
  const { params, category, asOf } = useScope();
  const choices = useQuery(TrendChoicesDocument);
  const scope = readTrendScope(params, choices.data ?? nothing, category);
  const variables = trendVariables(scope, asOf);
  const { data, previousData, error, loading, refetch } = useQuery(
    TrendDocument,
    variables ? { variables } : skipToken,
  );
  const trend = variables ? (data ?? (error ? undefined : previousData))?.trend : undefined;
  const failure = choices.error ?? error;
  const state = pageState({ data: trend, error: failure, loading: choices.loading || loading });
  return (
    <PageFrame
      title={t('trend.title')}
      lead={t('trend.lead')}
      controls={
        choices.data ? (
          <>
            <TrendControls choices={choices.data} scope={scope} />
            {scope.indicator ? (
              <ExportLinks
                indicator={scope.indicator}
                units={scope.units}
                from={scope.from}
                to={scope.to}
              />
            ) : null}
          </>
        ) : null
      }
    >
      {state === 'loading' ? <Skeleton lines={1} height={480} /> : null}
      {state === 'error' ? <FailureNotice error={failure} onRetry={() => void refetch()} /> : null}
      {state === 'empty' ? (
        <Notice title={t('trend.needTitle')} text={t('trend.needText')} />
      ) : null}
      {state === 'data' && trend ? (
        <TrendBody trend={trend} units={choices.data?.units ?? nothing.units} scope={scope} />
      ) : null}
    </PageFrame>
  );
}
