import { useTranslation } from 'react-i18next';
import { Notice } from './Notice.tsx';

/** In place of a drawing that could not be loaded; the figures around it stay. */
export function PartFailure() {
  const { t } = useTranslation();
  return (
    <Notice tone="alert" title={t('state.partTitle')} text={t('state.partText')}>
      <button type="button" className="button" onClick={() => window.location.reload()}>
        {t('state.reload')}
      </button>
    </Notice>
  );
}
