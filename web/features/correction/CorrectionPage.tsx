import './correction.css';
import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { FailureNotice } from '../../ui/FailureNotice.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { PageFrame } from '../../ui/PageFrame.tsx';
import { pageState } from '../../ui/query-state.ts';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { CorrectionBody } from './CorrectionBody.tsx';
import { CorrectionDocument } from './correction-query.ts';

/** One case: what shall change and why, what happened to it, and what can be done now. */
export function CorrectionPage() {
  const { t } = useTranslation();
  const { caseNumber = '' } = useParams();
  const { data, error, loading, refetch } = useQuery(CorrectionDocument, {
    variables: { caseNumber },
    fetchPolicy: 'cache-and-network',
  });
  const state = pageState({ data: data?.correction, error, loading });
  return (
    <PageFrame title={`${t('corrections.one')} ${caseNumber}`} width="reading">
      {state === 'loading' ? <Skeleton lines={8} height={32} /> : null}
      {state === 'error' ? <FailureNotice error={error} onRetry={() => void refetch()} /> : null}
      {state === 'empty' ? (
        <Notice title={t('state.notFoundTitle')} text={t('state.notFoundText')} />
      ) : null}
      {data?.correction ? <CorrectionBody found={data.correction} /> : null}
    </PageFrame>
  );
}
