import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Notice } from '../ui/Notice.tsx';
import { PageFrame } from '../ui/PageFrame.tsx';

export function NotFoundPage() {
  const { t } = useTranslation();
  return (
    <PageFrame title={t('state.notFoundTitle')}>
      <Notice title={t('state.notFoundTitle')} text={t('state.notFoundText')}>
        <Link className="button" to="/">
          {t('state.home')}
        </Link>
      </Notice>
    </PageFrame>
  );
}
