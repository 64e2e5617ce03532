import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { formatCount } from '../../charts/format.ts';
import { Notice } from '../../ui/Notice.tsx';
import { useScope } from '../../ui/use-scope.ts';
import type { UploadAnswer } from './upload.ts';

interface PushSuccessProps {
  receipt: NonNullable<UploadAnswer['receipt']>;
  onAgain: () => void;
}

export function PushSuccess({ receipt, onAgain }: PushSuccessProps) {
  const { t } = useTranslation();
  const { linkTo } = useScope();
  const lead = t(receipt.isReplay ? 'push.replayLead' : 'push.successLead', {
    receipt: receipt.receiptNumber,
    fresh: formatCount(receipt.rowsNew),
    changed: formatCount(receipt.rowsChanged),
    same: formatCount(receipt.rowsUnchanged),
  });
  return (
    <div className="panel">
      <Notice title={t(receipt.isReplay ? 'push.replay' : 'push.success')} text={lead}>
        <Link className="button button-main" to={linkTo(`/pushes/${receipt.receiptNumber}`)}>
          {t('push.openReceipt')}
        </Link>
        <button type="button" className="button" onClick={onAgain}>
          {t('push.again')}
        </button>
      </Notice>
    </div>
  );
}
