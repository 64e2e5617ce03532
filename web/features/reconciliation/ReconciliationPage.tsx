import './reconciliation.css';
import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { FailureNotice } from '../../ui/FailureNotice.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { nameOf, useLanguage } from '../../ui/names.ts';
import { PageFrame } from '../../ui/PageFrame.tsx';
import { pageState } from '../../ui/query-state.ts';
import { SelectField } from '../../ui/SelectField.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { useScope } from '../../ui/use-scope.ts';
import { useMay } from '../../ui/viewer.ts';
import { PairForm } from './PairForm.tsx';
import { newestPairs } from './pairs.ts';
import { ReconciliationBody } from './ReconciliationBody.tsx';
import { CounterpartsDocument } from './reconciliation-query.ts';

/** 对账: what two departments say about the same thing. */
export function ReconciliationPage() {
  const { t } = useTranslation();
  const language = useLanguage();
  const { params, patch } = useScope();
  const mayWrite = useMay('qualityRule.write');
  const { data, error, loading, refetch } = useQuery(CounterpartsDocument);
  const pairs = newestPairs(data?.counterparts ?? []);
  const pair = pairs.find((one) => one.indicator.code === params.get('indicator')) ?? pairs[0];
  const state = pageState({ data, error, loading, isEmpty: pairs.length === 0 });
  return (
    <PageFrame
      title={t('reconciliation.title')}
      lead={t('reconciliation.lead')}
      controls={
        pair ? (
          <SelectField
            label={t('field.indicator')}
            value={pair.indicator.code}
            options={pairs.map(({ indicator }) => ({
              value: indicator.code,
              label: nameOf(indicator, language),
            }))}
            onChange={(indicator) => patch({ indicator })}
          />
        ) : null
      }
    >
      <div className="stack">
        {state === 'loading' ? <Skeleton lines={10} height={28} /> : null}
        {state === 'error' ? <FailureNotice error={error} onRetry={() => void refetch()} /> : null}
        {state === 'empty' ? (
          <Notice
            title={t('reconciliation.noPairs')}
            text={t(mayWrite ? 'reconciliation.noPairsOffice' : 'reconciliation.noPairsText')}
          />
        ) : null}
        {pair ? <ReconciliationBody key={pair.indicator.code} pair={pair} /> : null}
        {mayWrite && data ? (
          <PairForm indicators={data.indicators} isOpen={pairs.length === 0} />
        ) : null}
      </div>
    </PageFrame>
  );
}
