import './cockpit.css';
import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../__generated__/gql.ts';
import { FailureNotice } from '../../ui/FailureNotice.tsx';
import { yearOf } from '../../ui/period-options.ts';
import { pageState } from '../../ui/query-state.ts';
import { useScope } from '../../ui/use-scope.ts';
import { CockpitBody } from './CockpitBody.tsx';
import { CockpitControls } from './CockpitControls.tsx';
import { CockpitEmpty } from './CockpitEmpty.tsx';
import { CockpitSkeleton } from './CockpitSkeleton.tsx';

const CockpitQuery = graphql(`
  query Cockpit($period: PeriodCode!, $category: String!, $year: Int!, $asOf: DateTime) {
    cockpitSummary(period: $period, category: $category, asOf: $asOf) {
      ...CockpitSentence_summary @unmask
    }
    lightMatrix(period: $period, category: $category, asOf: $asOf) {
      ...MatrixPanel_matrix @unmask
    }
    redList(period: $period, category: $category, asOf: $asOf) {
      ...RedList_item @unmask
    }
    greenShare(year: $year, category: $category) {
      ...GreenSharePanel_month @unmask
    }
  }
`);

/** 驾驶舱: one sentence, the matrix of lights, the red list, the share of green by month. */
export function CockpitPage() {
  const { t } = useTranslation();
  const { period, category, asOf } = useScope();
  const isKnown = period !== null && category !== null;
  const { data, previousData, error, loading, refetch } = useQuery(CockpitQuery, {
    skip: !isKnown,
    variables: {
      period: period ?? '',
      category: category ?? '',
      year: yearOf(period ?? '0'),
      asOf,
    },
  });
  const shown = data ?? (error ? undefined : previousData);
  const state = isKnown ? pageState({ data: shown, error, loading }) : 'empty';
  return (
    <div className="page cockpit" data-refreshing={loading && shown ? true : undefined}>
      <title>{`${t('cockpit.title')} · ${t('app.full')}`}</title>
      <h1 className="sr-only">{t('cockpit.title')}</h1>
      {isKnown ? <CockpitControls /> : null}
      {state === 'loading' ? <CockpitSkeleton /> : null}
      {state === 'error' ? <FailureNotice error={error} onRetry={() => void refetch()} /> : null}
      {state === 'empty' ? <CockpitEmpty /> : null}
      {state === 'data' && shown ? <CockpitBody data={shown} /> : null}
    </div>
  );
}
