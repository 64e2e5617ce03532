import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type {
  Reconciled_IndicatorFragment,
  ReconciliationVerdict,
} from '../../__generated__/graphql.ts';
import { formatPeriod } from '../../charts/format.ts';
import { FormDialog } from '../../ui/FormDialog.tsx';
import { FormRow } from '../../ui/FormRow.tsx';
import { nameOf, useLanguage } from '../../ui/names.ts';
import type { ReconciliationRow } from './reconciliation-rows.ts';
import { useDecide } from './use-decide.ts';

interface DecideDialogProps {
  indicator: Reconciled_IndicatorFragment;
  row: ReconciliationRow;
  onClose: () => void;
}

const VERDICTS: readonly ReconciliationVerdict[] = ['KEEP', 'ADOPT_COUNTERPART'];

/** The office decides whose figure is scored, and says why. */
export function DecideDialog({ indicator, row, onClose }: DecideDialogProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const id = useId();
  const { error, isBusy, decide } = useDecide();
  const submit = async (form: FormData) => {
    const isDone = await decide({
      indicator: indicator.code,
      unit: row.unit.code,
      period: row.period,
      verdict: String(form.get('verdict')) as ReconciliationVerdict,
      reason: String(form.get('reason') ?? ''),
    });
    if (isDone) onClose();
  };
  return (
    <FormDialog
      title={t('reconciliation.decideFor', { unit: nameOf(row.unit, language) })}
      submitLabel={t('reconciliation.decide')}
      cancelLabel={t('reconciliation.cancel')}
      isBusy={isBusy}
      error={error}
      onSubmit={(form) => void submit(form)}
      onCancel={onClose}
    >
      <p>
        {nameOf(indicator, language)} · {formatPeriod(row.period, language)}
      </p>
      <FormRow htmlFor={`${id}-verdict`} label={t('reconciliation.decision')}>
        <select id={`${id}-verdict`} name="verdict" defaultValue="KEEP">
          {VERDICTS.map((verdict) => (
            <option key={verdict} value={verdict}>
              {t(`reconciliation.verdict.${verdict}`)}
            </option>
          ))}
        </select>
      </FormRow>
      <FormRow
        htmlFor={`${id}-reason`}
        label={t('reconciliation.reason')}
        hint={t('reconciliation.reasonHint')}
      >
        <textarea
          id={`${id}-reason`}
          name="reason"
          className="text-area"
          rows={3}
          aria-describedby={`${id}-reason-hint`}
        />
      </FormRow>
    </FormDialog>
  );
}
