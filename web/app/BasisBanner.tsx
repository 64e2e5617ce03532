import { useTranslation } from 'react-i18next';
import { useScope } from '../ui/use-scope.ts';

/** Says that only signed values are shown, and leads back to the newest. */
export function BasisBanner() {
  const { t } = useTranslation();
  const { basis, patch } = useScope();
  if (basis === 'LATEST') return null;
  return (
    <div className="asof-banner" role="status">
      <strong>{t('basis.banner')}</strong>
      <span className="muted">{t('basis.note')}</span>
      <button type="button" className="button" onClick={() => patch({ basis: null })}>
        {t('basis.clear')}
      </button>
    </div>
  );
}
