import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatInstant } from '../../charts/format.ts';
import { useLanguage } from '../../ui/names.ts';
import { useMay } from '../../ui/viewer.ts';
import type { Receipt } from './ReceiptSheet.tsx';
import { SignDialog } from './SignDialog.tsx';
import { statementOf } from './statement-of.ts';

/** The foot of the paper: who answers for it, with the seal over the name, or the place left for it. */
export function ReceiptSignature({ receipt }: { receipt: Receipt }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const maySign = useMay('receipt.sign');
  const [isAsking, setIsAsking] = useState(false);
  const { signature, statementToSign, receiptNumber } = receipt;
  return (
    <section className="receipt-signature" aria-label={t('receipts.signature')}>
      <h2>{t('receipts.signature')}</h2>
      {signature ? (
        <p className="receipt-statement">{statementOf(signature.statement, language)}</p>
      ) : null}
      <div className="receipt-signer">
        <p className="muted">{t('receipts.signerTitle')}</p>
        <p className="receipt-signer-name">{signature?.signerName ?? t('receipts.unsigned')}</p>
        <p>{signature ? formatInstant(signature.signedAt, language) : null}</p>
        {signature?.hasSeal ? (
          <img
            className="receipt-seal"
            src={`/api/receipts/${encodeURIComponent(receiptNumber)}/seal`}
            alt={t('receipts.sealAlt', { name: signature.signerName })}
          />
        ) : null}
      </div>
      <p className="muted no-print">
        {signature
          ? t('receipts.signedNote')
          : statementToSign
            ? t('receipts.unsignedNote')
            : t('receipts.unsignedLeft')}
      </p>
      {maySign && statementToSign ? (
        <button
          type="button"
          className="button button-main no-print"
          onClick={() => setIsAsking(true)}
        >
          {t('receipts.sign')}
        </button>
      ) : null}
      {isAsking && statementToSign ? (
        <SignDialog
          receiptNumber={receiptNumber}
          statement={statementOf(statementToSign, language)}
          onClose={() => setIsAsking(false)}
        />
      ) : null}
    </section>
  );
}
