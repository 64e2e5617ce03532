import './push.css';
import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { graphql } from '../../__generated__/gql.ts';
import { FailureNotice } from '../../ui/FailureNotice.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { PageFrame } from '../../ui/PageFrame.tsx';
import { pageState } from '../../ui/query-state.ts';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { ReceiptSheet } from './ReceiptSheet.tsx';

const ReceiptQuery = graphql(`
  query Receipt($receiptNumber: String!) {
    push(receiptNumber: $receiptNumber) { id ...ReceiptSheet_receipt }
  }
`);

/** One receipt, fit to be printed and filed. */
export function ReceiptPage() {
  const { t } = useTranslation();
  const { receiptNumber = '' } = useParams();
  const { data, error, loading, refetch } = useQuery(ReceiptQuery, {
    variables: { receiptNumber },
  });
  const state = pageState({ data: data?.push, error, loading });
  const printButton = (
    <button type="button" className="button" onClick={() => window.print()}>
      {t('pushes.print')}
    </button>
  );
  return (
    <PageFrame
      title={`${t('pushes.receipt')} ${receiptNumber}`}
      width="reading"
      controls={state === 'data' ? printButton : null}
    >
      {state === 'loading' ? <Skeleton lines={8} height={32} /> : null}
      {state === 'error' ? <FailureNotice error={error} onRetry={() => void refetch()} /> : null}
      {state === 'empty' ? (
        <Notice title={t('state.notFoundTitle')} text={t('state.notFoundText')} />
      ) : null}
      {data?.push ? <ReceiptSheet receipt={data.push} /> : null}
    </PageFrame>
  );
}
