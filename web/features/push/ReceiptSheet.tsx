import type { FragmentType } from '@apollo/client';
import { useFragment } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../__generated__/gql.ts';
import type { ReceiptSheet_ReceiptFragment } from '../../__generated__/graphql.ts';
import { formatCount } from '../../charts/format.ts';
import { Facts } from '../../ui/Facts.tsx';
import { useLanguage } from '../../ui/names.ts';
import { FingerprintCheck } from './FingerprintCheck.tsx';
import { ReceiptIndicators } from './ReceiptIndicators.tsx';
import { ReceiptSignature } from './ReceiptSignature.tsx';
import { ReceiptTrail } from './ReceiptTrail.tsx';
import { RECEIPT_COUNTS, receiptFacts } from './receipt-facts.ts';

const ReceiptFragment = graphql(`
  fragment ReceiptSheet_receipt on PushReceipt {
    id receiptNumber clientKey door mode fileName accountName recordedAt reason contractVersion periods
    department { id code nameZh nameEn }
    rowsRead rowsNew rowsChanged rowsUnchanged rowsDeleting valuesWithdrawn rowsSkipped blankCells
    rowsHash lightsChanged newReds notes isReplay undoneBy statementToSign
    signature { signerName signedAt statement hasSeal }
    indicators { id code nameZh nameEn }
  }
`);

export type Receipt = ReceiptSheet_ReceiptFragment;

export function ReceiptSheet({ receipt }: { receipt: FragmentType<ReceiptSheet_ReceiptFragment> }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { data, complete } = useFragment({ fragment: ReceiptFragment, from: receipt });
  if (!complete) return null;
  return (
    <article className="receipt-sheet">
      <header className="receipt-head">
        <p>{t('app.copyright')}</p>
        <p className="receipt-title">{t('pushes.receipt')}</p>
        <p className="receipt-number">{data.receiptNumber}</p>
      </header>
      <p>{t('pushes.statement')}</p>
      {data.isReplay ? <p className="receipt-note">{t('pushes.replay')}</p> : null}
      <ReceiptTrail receipt={data} />
      <Facts className="receipt-facts" facts={receiptFacts(data, language, t)} />
      <section>
        <h2>{t('receipts.counts')}</h2>
        <dl className="receipt-counts">
          {RECEIPT_COUNTS.map(({ key, label }) => (
            <div key={key} data-none={data[key] === 0 || undefined}>
              <dt>{t(label)}</dt>
              <dd>{formatCount(data[key])}</dd>
            </div>
          ))}
        </dl>
        {data.blankCells > 0 ? <p className="muted">{t('pushes.blankNote')}</p> : null}
      </section>
      <ReceiptIndicators indicators={data.indicators} />
      {data.notes.length > 0 ? (
        <section>
          <h2>{t('pushes.notes')}</h2>
          <ul className="receipt-notes">
            {data.notes.map((note) => (
              <li key={note}>{note}</li>
            ))}
          </ul>
        </section>
      ) : null}
      <FingerprintCheck receiptNumber={data.receiptNumber} rowsHash={data.rowsHash} />
      <ReceiptSignature receipt={data} />
    </article>
  );
}
