import './receipt.css';
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
import { UndoButton } from './UndoButton.tsx';

const ReceiptQuery = graphql(`
  query Receipt($receiptNumber: String!) {
    push(receiptNumber: $receiptNumber) {
      id receiptNumber undoneBy
      signature { signedAt }
      ...ReceiptSheet_receipt
    }
  }
`);

/** One receipt as a paper: what came, under whose signature; fit to be printed and filed. */
export function ReceiptPage() {
  const { t } = useTranslation();
  const { receiptNumber = '' } = useParams();
  const { data, error, loading, refetch } = useQuery(ReceiptQuery, {
    variables: { receiptNumber },
    fetchPolicy: 'cache-and-network',
  });
  const receipt = data?.push;
  const state = pageState({ data: receipt, error, loading });
  const canUndo = receipt && receipt.signature === null && receipt.undoneBy.length === 0;
  return (
    <PageFrame
      title={`${t('pushes.receipt')} ${receiptNumber}`}
      width="reading"
      controls={
        state === 'data' ? (
          <>
            {canUndo ? <UndoButton receiptNumber={receipt.receiptNumber} /> : null}
            <button type="button" className="button" onClick={() => window.print()}>
              {t('pushes.print')}
            </button>
          </>
        ) : null
      }
    >
      {state === 'loading' ? <Skeleton lines={8} height={32} /> : null}
      {state === 'error' ? <FailureNotice error={error} onRetry={() => void refetch()} /> : null}
      {state === 'empty' ? (
        <Notice title={t('state.notFoundTitle')} text={t('state.notFoundText')} />
      ) : null}
      {receipt ? <ReceiptSheet receipt={receipt} /> : null}
    </PageFrame>
  );
}
