import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { formatInstant } from '../../charts/format.ts';
import { useLanguage } from '../../ui/names.ts';
import { useScope } from '../../ui/use-scope.ts';
import type { ReconciliationRow } from './reconciliation-rows.ts';

/** What was decided, why, by whom; one overtaken by newer figures says so. */
export function DecisionCell({ decision }: Pick<ReconciliationRow, 'decision'>) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { linkTo } = useScope();
  if (!decision) return <span className="muted">{t('reconciliation.undecided')}</span>;
  return (
    <span className="decision">
      <strong>{t(`reconciliation.verdict.${decision.verdict}`)}</strong>
      {decision.isCurrent ? null : (
        <span className="decision-old">{t('reconciliation.overtaken')}</span>
      )}
      <span>{decision.reason}</span>
      <span className="muted">
        {decision.accountName} · {formatInstant(decision.recordedAt, language)}
      </span>
      {decision.receiptNumber ? (
        <Link to={linkTo(`/pushes/${decision.receiptNumber}`)}>{decision.receiptNumber}</Link>
      ) : null}
    </span>
  );
}
