import './cockpit.css';
import { skipToken, useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { FailureNotice } from '../../ui/FailureNotice.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { pageState } from '../../ui/query-state.ts';
import { useScope } from '../../ui/use-scope.ts';
import { CockpitBody } from './CockpitBody.tsx';
import { CockpitControls } from './CockpitControls.tsx';
import { CockpitEmpty } from './CockpitEmpty.tsx';
import { CockpitSkeleton } from './CockpitSkeleton.tsx';
import { CockpitDocument, cockpitVariables } from './cockpit-query.ts';

/** 驾驶舱: one sentence, the matrix of lights, the red list, the share of green by month. */
export function CockpitPage() {
  const { t } = useTranslation();
  const { period, category, asOf } = useScope();
  const variables = cockpitVariables({ period, category, asOf });
  const isKnown = variables !== null;
  const { data, previousData, error, loading, refetch } = useQuery(
    CockpitDocument,
    variables ? { variables } : skipToken,
  );
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
      {state === 'data' && shown?.cockpitSummary.cellCount === 0 ? (
        <Notice title={t('cockpit.noTargetsTitle')} text={t('cockpit.noTargetsText')} />
      ) : null}
      {state === 'data' && shown && shown.cockpitSummary.cellCount > 0 ? (
        <CockpitBody data={shown} />
      ) : null}
    </div>
  );
}
