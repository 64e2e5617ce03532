import { useLazyQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../__generated__/gql.ts';
import { fingerprintVerdict } from './fingerprint-verdict.ts';

const ReceiptIsIntactDocument = graphql(`
  query ReceiptIsIntact($receiptNumber: String!) {
    receiptIsIntact(receiptNumber: $receiptNumber)
  }
`);

interface FingerprintCheckProps {
  receiptNumber: string;
  rowsHash: string;
}

/** The digest of the accepted rows, and on request whether what is stored still has it. */
export function FingerprintCheck({ receiptNumber, rowsHash }: FingerprintCheckProps) {
  const { t } = useTranslation();
  const [check, result] = useLazyQuery(ReceiptIsIntactDocument, { fetchPolicy: 'network-only' });
  const { called, loading, error } = result;
  const verdict = fingerprintVerdict({
    called,
    loading,
    hasFailed: error !== undefined,
    isIntact: result.data?.receiptIsIntact,
  });
  return (
    <section>
      <h2>{t('receipts.fingerprint')}</h2>
      <code className="receipt-hash">{rowsHash}</code>
      <div className="receipt-check no-print">
        <button
          type="button"
          className="button"
          disabled={loading}
          onClick={() => void check({ variables: { receiptNumber } })}
        >
          {t('receipts.check')}
        </button>
        <span role="status">
          {verdict === null ? null : (
            <>
              <span aria-hidden="true">{verdict === 'intact' ? '✓ ' : ''}</span>
              <span className={verdict === 'altered' ? 'form-error' : undefined}>
                {t(`receipts.${verdict}`)}
              </span>
            </>
          )}
        </span>
      </div>
    </section>
  );
}
