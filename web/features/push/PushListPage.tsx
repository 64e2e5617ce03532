import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../__generated__/gql.ts';
import { FailureNotice } from '../../ui/FailureNotice.tsx';
import { PageFrame } from '../../ui/PageFrame.tsx';
import { pageState } from '../../ui/query-state.ts';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { PushListEmpty } from './PushListEmpty.tsx';
import { PushTable } from './PushTable.tsx';

const PushListQuery = graphql(`
  query PushList($after: String) {
    pushes(first: 30, after: $after) {
      edges { cursor node { id ...PushTable_receipt @unmask } }
      pageInfo { hasNextPage endCursor }
    }
  }
`);

/** Every push, newest first. */
export function PushListPage() {
  const { t } = useTranslation();
  const { data, error, loading, refetch, fetchMore } = useQuery(PushListQuery);
  const edges = data?.pushes.edges ?? [];
  const isEmpty = edges.length === 0;
  const state = pageState({ data, error, loading, isEmpty });
  const after = data?.pushes.pageInfo.hasNextPage ? data.pushes.pageInfo.endCursor : null;
  const showMore = () =>
    void fetchMore({
      variables: { after },
      updateQuery: (before, { fetchMoreResult }) => ({
        pushes: {
          ...fetchMoreResult.pushes,
          edges: [...before.pushes.edges, ...fetchMoreResult.pushes.edges],
        },
      }),
    });
  return (
    <PageFrame title={t('pushes.title')} lead={t('pushes.lead')}>
      {state === 'loading' ? <Skeleton lines={10} height={32} /> : null}
      {state === 'error' ? <FailureNotice error={error} onRetry={() => void refetch()} /> : null}
      {state === 'empty' ? <PushListEmpty /> : null}
      {state === 'data' ? (
        <div className="panel">
          <PushTable receipts={edges.map(({ node }) => node)} />
          {after ? (
            <div className="notice-actions">
              <button type="button" className="button" disabled={loading} onClick={showMore}>
                {t('pushes.more')}
              </button>
            </div>
          ) : null}
        </div>
      ) : null}
    </PageFrame>
  );
}
