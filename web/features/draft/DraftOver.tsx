import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Notice } from '../../ui/Notice.tsx';
import { useScope } from '../../ui/use-scope.ts';
import { DiscardButton } from './DiscardButton.tsx';
import { useReviseDraft } from './use-revise-draft.ts';

interface DraftOverProps {
  draftId: string;
  state: 'DISCARDED' | 'FAILED';
  onChanged: () => void;
}

/** Thrown away, or not finished: nothing was recorded, and what to do next. */
export function DraftOver({ draftId, state, onChanged }: DraftOverProps) {
  const { t } = useTranslation();
  const { linkTo } = useScope();
  const { revise, isBusy } = useReviseDraft();
  const again = (
    <Link className="button" to={linkTo('/push')}>
      {t('draft.again')}
    </Link>
  );
  if (state === 'DISCARDED')
    return (
      <div className="panel">
        <Notice title={t('draft.discardedTitle')} text={t('draft.discardedText')}>
          {again}
        </Notice>
      </div>
    );
  return (
    <div className="panel">
      <Notice tone="alert" title={t('draft.failedTitle')} text={t('draft.failedText')}>
        <button
          type="button"
          className="button button-main button-large"
          disabled={isBusy}
          onClick={() => void revise({ draftId })}
        >
          {t('draft.retry')}
        </button>
        <DiscardButton draftId={draftId} onDiscarded={onChanged} />
      </Notice>
    </div>
  );
}
