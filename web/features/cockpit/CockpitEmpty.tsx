import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Notice } from '../../ui/Notice.tsx';
import { useMay } from '../../ui/viewer.ts';

/** A city before its first push: says what will come, and to those who may, where to begin. */
export function CockpitEmpty() {
  const { t } = useTranslation();
  const mayPush = useMay('observation.push');
  return (
    <div className="cockpit-state">
      <Notice title={t('cockpit.emptyTitle')} text={t('cockpit.emptyText')}>
        {mayPush ? (
          <Link className="button button-main" to="/push">
            {t('cockpit.emptyAction')}
          </Link>
        ) : null}
      </Notice>
    </div>
  );
}
