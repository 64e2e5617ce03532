import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { FormDialog } from '../../ui/FormDialog.tsx';
import { FormRow } from '../../ui/FormRow.tsx';
import { SealField } from './SealField.tsx';
import { useSignReceipt } from './use-sign-receipt.ts';

interface SignDialogProps {
  receiptNumber: string;
  statement: string;
  onClose: () => void;
}

/** The sentence, the password once more, and the scan of the seal. */
export function SignDialog({ receiptNumber, statement, onClose }: SignDialogProps) {
  const { t } = useTranslation();
  const id = useId();
  const { sign, isBusy, error } = useSignReceipt(receiptNumber, onClose);
  return (
    <FormDialog
      title={t('sign.title')}
      submitLabel={t('sign.submit')}
      cancelLabel={t('sign.cancel')}
      isBusy={isBusy}
      error={error}
      onCancel={onClose}
      onSubmit={(form) => void sign(String(form.get('password') ?? ''), form.get('seal'))}
    >
      <p>{t('sign.lead')}</p>
      <blockquote className="sign-statement">{statement}</blockquote>
      <FormRow label={t('sign.password')} htmlFor={`${id}-password`}>
        <input
          id={`${id}-password`}
          name="password"
          type="password"
          className="text-input"
          autoComplete="current-password"
          required
        />
      </FormRow>
      <SealField />
    </FormDialog>
  );
}
