import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Notice } from '../ui/Notice.tsx';

/** The last net: a picture that broke says so, and how to go on. */
export function CrashNotice() {
  const { t } = useTranslation();
  return (
    <main className="page">
      <title>{`${t('state.crashTitle')} · ${t('app.full')}`}</title>
      <Notice tone="alert" title={t('state.crashTitle')} text={t('state.crashText')}>
        <button type="button" className="button" onClick={() => window.location.reload()}>
          {t('state.reload')}
        </button>
        <Link className="button" to="/" reloadDocument>
          {t('state.home')}
        </Link>
      </Notice>
    </main>
  );
}
