import { useTranslation } from 'react-i18next';
import { formatDate } from '../../charts/format.ts';
import { useLanguage } from '../../ui/names.ts';

interface DueDayProps {
  day: string;
  isProvisional: boolean;
}

/** A due day; one that may still move is marked and says why. */
export function DueDay({ day, isProvisional }: DueDayProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  return (
    <span className="figure">
      {formatDate(day, language)}
      {isProvisional ? (
        <span className="contract-provisional" title={t('contracts.provisionalHint')}>
          {t('contracts.provisional')}
        </span>
      ) : null}
    </span>
  );
}
