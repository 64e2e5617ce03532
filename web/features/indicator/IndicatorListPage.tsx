import './indicator.css';
import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../__generated__/gql.ts';
import { FailureNotice } from '../../ui/FailureNotice.tsx';
import { FilterInput } from '../../ui/FilterInput.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { PageFrame } from '../../ui/PageFrame.tsx';
import { pageState } from '../../ui/query-state.ts';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { useScope } from '../../ui/use-scope.ts';
import { IndicatorGroups } from './IndicatorGroups.tsx';
import { groupByBlock } from './list-groups.ts';

const IndicatorListQuery = graphql(`
  query IndicatorList {
    indicators { id ...IndicatorGroups_indicator @unmask }
  }
`);

/** The catalogue of indicators by block. */
export function IndicatorListPage() {
  const { t } = useTranslation();
  const { params, patch } = useScope();
  const query = params.get('q') ?? '';
  const { data, error, loading, refetch } = useQuery(IndicatorListQuery);
  const groups = groupByBlock(data?.indicators ?? [], query);
  const state = pageState({ data, error, loading, isEmpty: data?.indicators.length === 0 });
  return (
    <PageFrame
      title={t('indicators.title')}
      lead={data ? t('indicators.lead', { count: data.indicators.length }) : null}
      width="reading"
      controls={
        <FilterInput
          label={t('indicators.filter')}
          value={query}
          onChange={(text) => patch({ q: text })}
        />
      }
    >
      {state === 'loading' ? <Skeleton lines={12} height={28} /> : null}
      {state === 'error' ? <FailureNotice error={error} onRetry={() => void refetch()} /> : null}
      {state === 'empty' ? (
        <Notice title={t('state.emptyTitle')} text={t('state.emptyText')} />
      ) : null}
      {state === 'data' && groups.length === 0 ? (
        <Notice title={t('indicators.none')} text={t('indicators.noneText')}>
          <button type="button" className="button" onClick={() => patch({ q: null })}>
            {t('indicators.clear')}
          </button>
        </Notice>
      ) : null}
      {groups.length > 0 ? <IndicatorGroups groups={groups} /> : null}
    </PageFrame>
  );
}
