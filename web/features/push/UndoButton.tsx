import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FormDialog } from '../../ui/FormDialog.tsx';
import { FormRow } from '../../ui/FormRow.tsx';
import { useMay } from '../../ui/viewer.ts';
import { useUndoPush } from './use-undo-push.ts';

/** Takes the whole push back, once the reason is given; leads to the new receipt. */
export function UndoButton({ receiptNumber }: { receiptNumber: string }) {
  const { t } = useTranslation();
  const id = useId();
  const [isAsking, setIsAsking] = useState(false);
  const { undo, isBusy, error } = useUndoPush(receiptNumber, () => setIsAsking(false));
  if (!useMay('push.undo')) return null;
  return (
    <>
      <button type="button" className="button" onClick={() => setIsAsking(true)}>
        {t('receipts.undo')}
      </button>
      {isAsking ? (
        <FormDialog
          title={t('undo.title', { receipt: receiptNumber })}
          submitLabel={t('undo.submit')}
          cancelLabel={t('undo.cancel')}
          isBusy={isBusy}
          error={error}
          onCancel={() => setIsAsking(false)}
          onSubmit={(form) => void undo(String(form.get('reason') ?? ''))}
        >
          <p>{t('undo.lead')}</p>
          <p>{t('undo.later')}</p>
          <FormRow label={t('undo.reason')} htmlFor={`${id}-reason`} hint={t('undo.reasonHint')}>
            <textarea
              id={`${id}-reason`}
              name="reason"
              className="text-area"
              maxLength={500}
              aria-describedby={`${id}-reason-hint`}
            />
          </FormRow>
        </FormDialog>
      ) : null}
    </>
  );
}
