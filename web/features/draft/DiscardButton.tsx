import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ConfirmDialog } from '../../ui/ConfirmDialog.tsx';
import { DiscardPushDraftMutation } from './discard-mutation.ts';

interface DiscardButtonProps {
  draftId: string;
  onDiscarded: () => void;
}

/** Throws a draft away, once asked and answered. */
export function DiscardButton({ draftId, onDiscarded }: DiscardButtonProps) {
  const { t } = useTranslation();
  const [isAsking, setIsAsking] = useState(false);
  const [hasFailed, setHasFailed] = useState(false);
  const [execute, { loading }] = useMutation(DiscardPushDraftMutation);
  const discard = async () => {
    const isDone = await execute({ variables: { id: draftId } }).then(
      () => true,
      () => false,
    );
    setHasFailed(!isDone);
    setIsAsking(false);
    if (isDone) onDiscarded();
  };
  return (
    <>
      <button type="button" className="button button-large" onClick={() => setIsAsking(true)}>
        {t('draft.discard')}
      </button>
      {hasFailed ? <span role="alert">{t('draft.actFailed')}</span> : null}
      {isAsking ? (
        <ConfirmDialog
          title={t('draft.discardTitle')}
          text={t('draft.discardText')}
          confirmLabel={t('draft.discard')}
          cancelLabel={t('draft.discardKeep')}
          isBusy={loading}
          onConfirm={() => void discard()}
          onCancel={() => setIsAsking(false)}
        />
      ) : null}
    </>
  );
}
