import { useTranslation } from 'react-i18next';
import type { QualityFlag_FlagFragment } from '../../__generated__/graphql.ts';
import { formatInstant } from '../../charts/format.ts';
import { useLanguage } from '../../ui/names.ts';

/** Who said what of a flag and when, oldest first; the last one holds. */
export function FlagVerdicts({ verdicts }: { verdicts: QualityFlag_FlagFragment['verdicts'] }) {
  const { t } = useTranslation();
  const language = useLanguage();
  if (verdicts.length === 0) return null;
  return (
    <ol className="flag-verdicts" aria-label={t('quality.verdicts')}>
      {verdicts.map((one) => (
        <li key={one.recordedAt}>
          <strong>{t(`quality.verdict.${one.verdict}`)}</strong>
          {one.comment ? <span>{one.comment}</span> : null}
          <span className="muted">
            {one.accountName} · {formatInstant(one.recordedAt, language)}
          </span>
        </li>
      ))}
    </ol>
  );
}
