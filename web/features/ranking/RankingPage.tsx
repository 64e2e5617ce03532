import './ranking.css';
import { skipToken, useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { FailureNotice } from '../../ui/FailureNotice.tsx';
import { PageFrame } from '../../ui/PageFrame.tsx';
import { pageState } from '../../ui/query-state.ts';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { useScope } from '../../ui/use-scope.ts';
import { RankingBody } from './RankingBody.tsx';
import { RankingControls } from './RankingControls.tsx';
import { RankingEmpty } from './RankingEmpty.tsx';
import { RankingChoicesDocument, RankingDocument, rankingVariables } from './ranking-query.ts';
import { readRankingScope } from './ranking-scope.ts';

/** 排名: within one comparable group, by value, lag or share on schedule. */
export function RankingPage() {
  const { t } = useTranslation();
  const { params, period, category, asOf } = useScope();
  const choices = useQuery(RankingChoicesDocument);
  const scope = readRankingScope(params, category, choices.data?.indicators[0]?.code ?? null);
  const variables = rankingVariables(scope, period, asOf);
  const { data, previousData, error, loading, refetch } = useQuery(
    RankingDocument,
    variables ? { variables } : skipToken,
  );
  const ranking = (data ?? (error ? undefined : previousData))?.ranking;
  const failure = choices.error ?? error;
  const isWaiting = choices.loading || loading;
  const state = pageState({ data: ranking, error: failure, loading: isWaiting });
  return (
    <PageFrame
      title={t('ranking.title')}
      lead={t('ranking.lead')}
      controls={choices.data ? <RankingControls choices={choices.data} scope={scope} /> : null}
    >
      {state === 'loading' ? <Skeleton lines={12} height={32} /> : null}
      {state === 'error' ? <FailureNotice error={failure} onRetry={() => void refetch()} /> : null}
      {state === 'empty' ? <RankingEmpty /> : null}
      {state === 'data' && ranking ? <RankingBody ranking={ranking} scope={scope} /> : null}
    </PageFrame>
  );
}
