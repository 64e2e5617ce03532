import './unit.css';
import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { FailureNotice } from '../../ui/FailureNotice.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { nameOf, useLanguage } from '../../ui/names.ts';
import { PageFrame } from '../../ui/PageFrame.tsx';
import { pageState } from '../../ui/query-state.ts';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { useScope } from '../../ui/use-scope.ts';
import { UnitControls } from './UnitControls.tsx';
import { UnitLead } from './UnitLead.tsx';
import { UnitProfile } from './UnitProfile.tsx';
import { UnitDocument } from './unit-query.ts';

/** One unit with all its indicators: lights, figures, lags, and the way to each origin. */
export function UnitPage() {
  const { t } = useTranslation();
  const language = useLanguage();
  const { code = '' } = useParams();
  const { period, asOf } = useScope();
  const { data, previousData, error, loading, refetch } = useQuery(UnitDocument, {
    skip: period === null,
    variables: { code, period: period ?? '', asOf },
  });
  const shown = data ?? (error ? undefined : previousData);
  const unit = shown?.unit;
  const state = pageState({ data: unit, error, loading });
  return (
    <PageFrame
      title={unit ? nameOf(unit, language) : t('units.title')}
      lead={unit ? <UnitLead unit={unit} /> : null}
      controls={unit ? <UnitControls /> : null}
    >
      {state === 'loading' ? <Skeleton lines={14} height={28} /> : null}
      {state === 'error' ? <FailureNotice error={error} onRetry={() => void refetch()} /> : null}
      {state === 'empty' ? (
        <Notice title={t('state.notFoundTitle')} text={t('state.notFoundText')} />
      ) : null}
      {state === 'data' && shown?.unitProfile ? (
        <UnitProfile profile={shown.unitProfile} unitCode={code} />
      ) : null}
      {state === 'data' && !shown?.unitProfile ? (
        <Notice title={t('state.emptyTitle')} text={t('state.emptyText')} />
      ) : null}
    </PageFrame>
  );
}
