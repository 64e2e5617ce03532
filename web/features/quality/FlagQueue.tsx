import { useQuery } from '@apollo/client/react';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { FailureNotice } from '../../ui/FailureNotice.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { pageState } from '../../ui/query-state.ts';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { useScope } from '../../ui/use-scope.ts';
import { FlagCard } from './FlagCard.tsx';
import { QualityFlagsDocument } from './quality-query.ts';
import { readQualityScope } from './quality-scope.ts';

/** The queue: arrow keys go from flag to flag, figures choose a verdict. */
export function FlagQueue() {
  const { t } = useTranslation();
  const { params } = useScope();
  const list = useRef<HTMLDivElement>(null);
  const scope = readQualityScope(params);
  const { data, error, loading, refetch, fetchMore } = useQuery(QualityFlagsDocument, {
    variables: scope,
    // A flag is judged elsewhere too: the list is read again on every visit.
    fetchPolicy: 'cache-and-network',
  });
  const edges = data?.qualityFlags.edges ?? [];
  const state = pageState({ data, error, loading, isEmpty: edges.length === 0 });
  const after = data?.qualityFlags.pageInfo.hasNextPage
    ? data.qualityFlags.pageInfo.endCursor
    : null;
  const move = (from: number, by: 1 | -1) => {
    const cards = list.current?.querySelectorAll<HTMLElement>('.flag-card');
    cards?.[from + by]?.focus();
  };
  const showMore = () =>
    void fetchMore({
      variables: { after },
      updateQuery: (before, { fetchMoreResult }) => ({
        qualityFlags: {
          ...fetchMoreResult.qualityFlags,
          edges: [...before.qualityFlags.edges, ...fetchMoreResult.qualityFlags.edges],
        },
      }),
    });
  if (state === 'loading') return <Skeleton lines={5} height={120} />;
  if (state === 'error') return <FailureNotice error={error} onRetry={() => void refetch()} />;
  if (state === 'empty') {
    return (
      <Notice
        title={t(scope.state === 'OPEN' ? 'quality.noneOpen' : 'quality.none')}
        text={t('quality.noneText')}
      />
    );
  }
  return (
    <>
      <p className="muted no-print quality-keys">{t('quality.keys')}</p>
      <div ref={list} className="flag-list">
        {edges.map(({ node }, at) => (
          <FlagCard key={node.id} flag={node} onMove={(by) => move(at, by)} />
        ))}
      </div>
      {after ? (
        <div className="notice-actions">
          <button type="button" className="button" disabled={loading} onClick={showMore}>
            {t('quality.more')}
          </button>
        </div>
      ) : null}
    </>
  );
}
