import './indicator.css';
import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { ExportLinks } from '../../ui/ExportLinks.tsx';
import { FailureNotice } from '../../ui/FailureNotice.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { nameOf, useLanguage } from '../../ui/names.ts';
import { PageFrame } from '../../ui/PageFrame.tsx';
import { pageState } from '../../ui/query-state.ts';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { IndicatorBody } from './IndicatorBody.tsx';
import { IndicatorDocument } from './indicator-query.ts';

/** One indicator: what it means, how its light is lit, where each unit stands, how it went. */
export function IndicatorPage() {
  const { t } = useTranslation();
  const language = useLanguage();
  const { code = '' } = useParams();
  const { data, error, loading, refetch } = useQuery(IndicatorDocument, { variables: { code } });
  const indicator = data?.indicator;
  const state = pageState({ data: indicator, error, loading });
  return (
    <PageFrame
      title={indicator ? nameOf(indicator, language) : t('indicators.title')}
      lead={indicator ? `${indicator.code} · ${nameOf(indicator.block, language)}` : null}
      width="reading"
      controls={indicator ? <ExportLinks indicator={indicator.code} /> : null}
    >
      {state === 'loading' ? <Skeleton lines={10} height={32} /> : null}
      {state === 'error' ? <FailureNotice error={error} onRetry={() => void refetch()} /> : null}
      {state === 'empty' ? (
        <Notice title={t('state.notFoundTitle')} text={t('state.notFoundText')} />
      ) : null}
      {indicator ? <IndicatorBody indicator={indicator} /> : null}
    </PageFrame>
  );
}
