import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { nameOf, useLanguage } from '../../ui/names.ts';
import { useScope } from '../../ui/use-scope.ts';
import type { Receipt } from './ReceiptSheet.tsx';

export function ReceiptIndicators({ indicators }: Pick<Receipt, 'indicators'>) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { linkTo } = useScope();
  return (
    <section>
      <h2>{t('pushes.indicators')}</h2>
      <ul className="receipt-indicators">
        {indicators.map((indicator) => (
          <li key={indicator.code}>
            <Link to={linkTo(`/indicators/${encodeURIComponent(indicator.code)}`)}>
              {nameOf(indicator, language)}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
