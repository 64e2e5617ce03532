import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useScope } from '../ui/use-scope.ts';
import { usePushLanded } from './use-push-landed.ts';

/** A quiet word in the corner when new data has landed and the picture has followed. */
export function LandedNotice() {
  const { t } = useTranslation();
  const { linkTo } = useScope();
  const { landed, dismiss } = usePushLanded();
  if (!landed) return null;
  const key = landed.lightsChanged > 0 ? 'shell.landed' : 'shell.landedNone';
  return (
    <div className="landed" role="status">
      <Link className="quiet-link" to={linkTo(`/pushes/${landed.receiptNumber}`)}>
        {t(key, { receipt: landed.receiptNumber, count: landed.lightsChanged })}
      </Link>
      <button type="button" className="button button-quiet" onClick={dismiss}>
        {t('shell.landedClose')}
      </button>
    </div>
  );
}
