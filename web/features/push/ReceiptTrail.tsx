import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useScope } from '../../ui/use-scope.ts';
import { paperLinks } from './paper-links.ts';
import type { Receipt } from './ReceiptSheet.tsx';

/** What this receipt came from and what became of it: the case or push it answers, the one that took it back. */
export function ReceiptTrail({ receipt }: { receipt: Receipt }) {
  const { t } = useTranslation();
  const { linkTo } = useScope();
  const { reason, undoneBy } = receipt;
  if (reason === null && undoneBy.length === 0) return null;
  return (
    <section className="receipt-note" aria-label={t('receipts.trail')}>
      {reason === null ? null : (
        <p>
          <strong>{t('receipts.reason')}</strong>{' '}
          {paperLinks(reason).map(({ text, path }) =>
            path ? (
              <Link key={text} to={linkTo(path)}>
                {text}
              </Link>
            ) : (
              text
            ),
          )}
        </p>
      )}
      {undoneBy.length === 0 ? null : (
        <p>
          <strong>{t('receipts.undoneNote')}</strong>{' '}
          {undoneBy.map((number) => (
            <Link key={number} to={linkTo(`/pushes/${number}`)}>
              {number}
            </Link>
          ))}
        </p>
      )}
    </section>
  );
}
