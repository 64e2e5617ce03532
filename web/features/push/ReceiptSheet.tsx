import type { FragmentType } from '@apollo/client';
import { useFragment } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { graphql } from '../../__generated__/gql.ts';
import type { ReceiptSheet_ReceiptFragment } from '../../__generated__/graphql.ts';
import { formatCount } from '../../charts/format.ts';
import { Facts } from '../../ui/Facts.tsx';
import { nameOf, useLanguage } from '../../ui/names.ts';
import { useScope } from '../../ui/use-scope.ts';
import { receiptFacts } from './receipt-facts.ts';

const ReceiptFragment = graphql(`
  fragment ReceiptSheet_receipt on PushReceipt {
    id receiptNumber clientKey door fileName accountName recordedAt
    department { id code nameZh nameEn }
    rowsRead rowsNew rowsChanged rowsUnchanged blankCells rowsHash lightsChanged newReds
    notes isReplay
    indicators { id code nameZh nameEn }
  }
`);

const counts = [
  'rowsRead',
  'rowsNew',
  'rowsChanged',
  'rowsUnchanged',
  'blankCells',
  'lightsChanged',
  'newReds',
] as const;

export function ReceiptSheet({ receipt }: { receipt: FragmentType<ReceiptSheet_ReceiptFragment> }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { linkTo } = useScope();
  const { data, complete } = useFragment({ fragment: ReceiptFragment, from: receipt });
  if (!complete) return null;
  return (
    <article className="receipt panel">
      <p>{t('pushes.statement')}</p>
      {data.isReplay ? <p className="receipt-replay">{t('pushes.replay')}</p> : null}
      <Facts facts={receiptFacts(data, language, t)} />
      <dl className="receipt-counts">
        {counts.map((key) => (
          <div key={key}>
            <dt>{t(`pushes.${key}`)}</dt>
            <dd>{formatCount(data[key])}</dd>
          </div>
        ))}
      </dl>
      {data.blankCells > 0 ? <p className="muted">{t('pushes.blankNote')}</p> : null}
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
      <section>
        <h2>{t('pushes.indicators')}</h2>
        <ul className="receipt-indicators">
          {data.indicators.map((indicator) => (
            <li key={indicator.code}>
              <Link to={linkTo(`/indicators/${encodeURIComponent(indicator.code)}`)}>
                {nameOf(indicator, language)}
              </Link>
            </li>
          ))}
        </ul>
      </section>
      <section>
        <h2>{t('pushes.rowsHash')}</h2>
        <code className="receipt-hash">{data.rowsHash}</code>
      </section>
    </article>
  );
}
