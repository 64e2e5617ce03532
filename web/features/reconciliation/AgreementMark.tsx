import { useTranslation } from 'react-i18next';
import type { Agreement } from './reconciliation-rows.ts';

const SHAPES: Record<Agreement, string> = { WITHIN: '≈', BEYOND: '≠', ONE_SIDE: '◌' };

/** Whether two figures agree, by shape and word. */
export function AgreementMark({ agreement }: { agreement: Agreement }) {
  const { t } = useTranslation();
  return (
    <span className="agreement-mark" data-agreement={agreement}>
      <span aria-hidden="true">{SHAPES[agreement]}</span>{' '}
      {t(`reconciliation.agreement.${agreement}`)}
    </span>
  );
}
