import './unit.css';
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
import { UnitGroups } from './UnitGroups.tsx';
import { groupByType } from './unit-groups.ts';

const UnitListQuery = graphql(`
  query UnitList {
    units { id ...UnitGroups_unit @unmask }
  }
`);

/** Every unit by type. */
export function UnitListPage() {
  const { t } = useTranslation();
  const { params, patch } = useScope();
  const query = params.get('q') ?? '';
  const { data, error, loading, refetch } = useQuery(UnitListQuery);
  const groups = groupByType(data?.units ?? [], query);
  const state = pageState({ data, error, loading, isEmpty: data?.units.length === 0 });
  return (
    <PageFrame
      title={t('units.title')}
      lead={data ? t('units.lead', { count: data.units.length }) : null}
      width="reading"
      controls={
        <FilterInput
          label={t('units.filter')}
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
        <Notice title={t('units.none')} text={t('units.noneText')}>
          <button type="button" className="button" onClick={() => patch({ q: null })}>
            {t('indicators.clear')}
          </button>
        </Notice>
      ) : null}
      {groups.length > 0 ? <UnitGroups groups={groups} /> : null}
    </PageFrame>
  );
}
