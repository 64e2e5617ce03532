import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { ExplainBody_ProgressFragment } from '../../__generated__/graphql.ts';
import { formatPeriod } from '../../charts/format.ts';
import { FormDialog } from '../../ui/FormDialog.tsx';
import { FormRow } from '../../ui/FormRow.tsx';
import { nameOf, useLanguage } from '../../ui/names.ts';
import { CorrectionChoices } from './CorrectionChoices.tsx';
import type { Revision } from './signed-standing.ts';
import { useRequestCorrection } from './use-request-correction.ts';

interface CorrectionDialogProps {
  progress: ExplainBody_ProgressFragment;
  newest: Revision;
  onClose: () => void;
  onAsked: (caseNumber: string) => void;
}

/** What the value shall become, and why. */
export function CorrectionDialog({ progress, newest, onClose, onAsked }: CorrectionDialogProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const id = useId();
  const { unit, indicator } = progress;
  const key = { unit: unit.code, indicator: indicator.code, period: newest.period };
  const { ask, isBusy, error } = useRequestCorrection(key, onAsked);
  const measure = language === 'en' ? indicator.unitOfMeasureEn : indicator.unitOfMeasureZh;
  return (
    <FormDialog
      title={t('signedValue.requestTitle')}
      submitLabel={t('signedValue.submit')}
      cancelLabel={t('signedValue.cancel')}
      isBusy={isBusy}
      error={error}
      onCancel={onClose}
      onSubmit={(form) => void ask(form)}
    >
      <p>
        <strong>
          {nameOf(unit, language)} · {nameOf(indicator, language)} ·{' '}
          {formatPeriod(newest.period, language)}
        </strong>
        <br />
        {t('signedValue.requestLead')}
      </p>
      <FormRow label={t('signedValue.newValue', { unit: measure })} htmlFor={`${id}-value`}>
        <input
          id={`${id}-value`}
          name="value"
          className="text-input"
          inputMode="decimal"
          autoComplete="off"
          placeholder={newest.value ?? ''}
        />
      </FormRow>
      <CorrectionChoices quality={newest.quality} />
      <FormRow
        label={t('signedValue.reason')}
        htmlFor={`${id}-reason`}
        hint={t('signedValue.reasonHint')}
      >
        <textarea
          id={`${id}-reason`}
          name="reason"
          className="text-area"
          maxLength={500}
          aria-describedby={`${id}-reason-hint`}
        />
      </FormRow>
    </FormDialog>
  );
}
