import './correction.css';
import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { FailureNotice } from '../../ui/FailureNotice.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { PageFrame } from '../../ui/PageFrame.tsx';
import { pageState } from '../../ui/query-state.ts';
import { SelectField } from '../../ui/SelectField.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { useScope } from '../../ui/use-scope.ts';
import { CorrectionTable } from './CorrectionTable.tsx';
import { CASE_STATES, openFirst, readCaseState } from './case-list.ts';
import { CorrectionsDocument } from './correction-query.ts';

/** Every correction case a department or the office may see; what waits for a decision first. */
export function CorrectionListPage() {
  const { t } = useTranslation();
  const { params, patch } = useScope();
  const asked = readCaseState(params);
  const { data, error, loading, refetch, fetchMore } = useQuery(CorrectionsDocument, {
    variables: { state: asked, after: null },
    fetchPolicy: 'cache-and-network',
  });
  const listed = data?.listed.edges.map(({ node }) => node) ?? [];
  const open = asked === null ? (data?.open.edges.map(({ node }) => node) ?? []) : [];
  const cases = openFirst(open, listed);
  const state = pageState({ data, error, loading, isEmpty: cases.length === 0 });
  const page = data?.listed.pageInfo;
  const showMore = () =>
    void fetchMore({
      variables: { after: page?.endCursor ?? null },
      updateQuery: (before, { fetchMoreResult: { listed: more } }) => ({
        ...before,
        listed: { ...more, edges: [...before.listed.edges, ...more.edges] },
      }),
    });
  return (
    <PageFrame
      title={t('corrections.title')}
      lead={t('corrections.lead')}
      controls={
        <SelectField
          label={t('corrections.filter')}
          value={asked ?? ''}
          options={[
            { value: '', label: t('corrections.all') },
            ...CASE_STATES.map((value) => ({ value, label: t(`corrections.${value}`) })),
          ]}
          onChange={(value) => patch({ state: value || null })}
        />
      }
    >
      {state === 'loading' ? <Skeleton lines={8} height={32} /> : null}
      {state === 'error' ? <FailureNotice error={error} onRetry={() => void refetch()} /> : null}
      {state === 'empty' ? (
        <Notice
          title={t('corrections.emptyTitle')}
          text={asked ? t('corrections.emptyFiltered') : t('corrections.emptyText')}
        />
      ) : null}
      {state === 'data' ? (
        <div className="panel">
          <CorrectionTable cases={cases} />
          {page?.hasNextPage ? (
            <div className="notice-actions">
              <button type="button" className="button" disabled={loading} onClick={showMore}>
                {t('corrections.more')}
              </button>
            </div>
          ) : null}
        </div>
      ) : null}
    </PageFrame>
  );
}
