import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { ExplainBody_ProgressFragment } from '../../__generated__/graphql.ts';
import { formatInstant, formatNumber } from '../../charts/format.ts';
import { missingReasonWord, QUALITY_WORDS } from '../../charts/light.ts';
import { useLanguage } from '../../ui/names.ts';
import { useScope } from '../../ui/use-scope.ts';

/** Every push of this row, newest first, each with its receipt. The first push is revision 1. */
export function ExplainRevisions({ progress }: { progress: ExplainBody_ProgressFragment }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { linkTo } = useScope();
  const { digits } = progress.indicator;
  const history = progress.history.toSorted((a, b) => b.revision - a.revision);
  return (
    <section>
      <h3>{t('explain.source')}</h3>
      {history.length === 0 ? <p className="muted">{t('explain.noObservation')}</p> : null}
      <ul className="explain-history">
        {history.map((row) => (
          <li key={row.receiptNumber + row.revision}>
            <span className="figure">
              {row.value === null
                ? missingReasonWord(row.missingReason)[language]
                : formatNumber(row.value, { digits })}
            </span>
            <span className="muted">
              {row.revision === 1
                ? t('explain.firstPush')
                : t('explain.revision', { count: row.revision - 1 })}
              {' · '}
              {QUALITY_WORDS[row.quality][language]} · {formatInstant(row.recordedAt, language)}
            </span>
            <Link to={linkTo(`/pushes/${row.receiptNumber}`)}>{row.receiptNumber}</Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
