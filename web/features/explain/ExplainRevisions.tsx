import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { ExplainBody_ProgressFragment } from '../../__generated__/graphql.ts';
import { formatInstant } from '../../charts/format.ts';
import { QUALITY_WORDS } from '../../charts/light.ts';
import { useLanguage } from '../../ui/names.ts';
import { SealGlyph } from '../../ui/SealGlyph.tsx';
import { useScope } from '../../ui/use-scope.ts';
import { ChangedSinceSigned } from './ChangedSinceSigned.tsx';
import { revisionText, signedStanding } from './signed-standing.ts';

/** Every push of this row, newest first, each with its receipt and who signed it. The first push is revision 1. */
export function ExplainRevisions({ progress }: { progress: ExplainBody_ProgressFragment }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { linkTo } = useScope();
  const { digits } = progress.indicator;
  const history = progress.history.toSorted((a, b) => b.revision - a.revision);
  const standing = signedStanding(history);
  return (
    <section>
      <h3>{t('explain.source')}</h3>
      {history.length === 0 ? <p className="muted">{t('explain.noObservation')}</p> : null}
      {standing?.isChangedSince ? <ChangedSinceSigned standing={standing} digits={digits} /> : null}
      <ul className="explain-history">
        {history.map((row) => (
          <li key={row.receiptNumber + row.revision}>
            <span className="figure">{revisionText(row, digits, language)}</span>
            <span className="muted">
              {row.revision === 1
                ? t('explain.firstPush')
                : t('explain.revision', { count: row.revision - 1 })}
              {' · '}
              {QUALITY_WORDS[row.quality][language]} · {formatInstant(row.recordedAt, language)}
            </span>
            <Link to={linkTo(`/pushes/${row.receiptNumber}`)}>{row.receiptNumber}</Link>
            {row.signerName && row.signedAt ? (
              <span className="explain-signed">
                <SealGlyph
                  label={t('signedValue.sealedAt', {
                    name: row.signerName,
                    moment: formatInstant(row.signedAt, language),
                  })}
                />{' '}
                {row.signerName}
              </span>
            ) : null}
          </li>
        ))}
      </ul>
    </section>
  );
}
