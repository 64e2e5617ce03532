import { useTranslation } from 'react-i18next';
import { formatInstant } from '../charts/format.ts';
import { useLanguage } from '../ui/names.ts';
import { useScope } from '../ui/use-scope.ts';

/** Says that the picture shows the past, and leads back to the present. */
export function AsOfBanner() {
  const { t } = useTranslation();
  const language = useLanguage();
  const { asOf, patch } = useScope();
  if (!asOf) return null;
  return (
    <div className="asof-banner" role="status">
      <strong>{t('shell.asOfBanner', { moment: formatInstant(asOf, language) })}</strong>
      <span className="muted">{t('shell.asOfNote')}</span>
      <button type="button" className="button" onClick={() => patch({ asOf: null })}>
        {t('shell.asOfClear')}
      </button>
    </div>
  );
}
