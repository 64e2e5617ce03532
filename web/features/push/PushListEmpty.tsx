import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Notice } from '../../ui/Notice.tsx';
import { useMay } from '../../ui/viewer.ts';

export function PushListEmpty() {
  const { t } = useTranslation();
  const mayPush = useMay('observation.push');
  return (
    <Notice title={t('pushes.emptyTitle')} text={t('pushes.emptyText')}>
      {mayPush ? (
        <Link className="button button-main" to="/push">
          {t('pushes.goPush')}
        </Link>
      ) : null}
    </Notice>
  );
}
