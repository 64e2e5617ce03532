import { use, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CounterpartsQuery, ScoringSide } from '../../__generated__/graphql.ts';
import { FormRow } from '../../ui/FormRow.tsx';
import { useLanguage } from '../../ui/names.ts';
import { PickSelect } from '../../ui/PickSelect.tsx';
import { pickOptions } from '../../ui/pick-options.ts';
import { UserErrorList } from '../../ui/UserErrorList.tsx';
import { ReportingContext, useScope } from '../../ui/use-scope.ts';
import { useSavePair } from './use-save-pair.ts';

interface PairFormProps {
  indicators: CounterpartsQuery['indicators'];
  isOpen: boolean;
}

/** The office registers that two departments push the same thing, or changes the terms of a pair. */
export function PairForm({ indicators, isOpen }: PairFormProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const id = useId();
  const { patch } = useScope();
  const { latestPeriod } = use(ReportingContext);
  const firstDay = `${latestPeriod?.slice(0, 4) ?? new Date().getUTCFullYear()}-01-01`;
  const [sides, setSides] = useState<{ indicator: string; counterpart: string }>({
    indicator: '',
    counterpart: '',
  });
  const { errors, failure, isBusy, save } = useSavePair();
  const submit = async (form: FormData) => {
    const isSaved = await save({
      ...sides,
      tolerancePercent: String(form.get('tolerance')),
      scoringSide: String(form.get('side')) as ScoringSide,
      validFrom: String(form.get('from')),
    });
    if (isSaved) patch({ indicator: sides.indicator });
  };
  const pick = (side: keyof typeof sides) => (
    <PickSelect
      label={t(`reconciliation.${side}`)}
      placeholder={t('ranking.pickIndicator')}
      options={pickOptions(indicators, language)}
      value={sides[side] ? [sides[side]] : []}
      onChange={([code]) => setSides({ ...sides, [side]: code ?? '' })}
    />
  );
  return (
    <details className="panel pair-panel" open={isOpen}>
      <summary>
        {t('reconciliation.pairTitle')}
        <span className="muted">{t('reconciliation.pairLead')}</span>
      </summary>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void submit(new FormData(event.currentTarget));
        }}
      >
        <UserErrorList title={t('reconciliation.refused')} errors={errors} />
        {failure ? (
          <p className="form-error" role="alert">
            {failure}
          </p>
        ) : null}
        <div className="pair-sides">
          {pick('indicator')}
          {pick('counterpart')}
        </div>
        <div className="pair-terms">
          <FormRow
            htmlFor={`${id}-tolerance`}
            label={t('reconciliation.tolerance')}
            hint={t('reconciliation.toleranceHint')}
          >
            <input
              id={`${id}-tolerance`}
              name="tolerance"
              className="text-input"
              inputMode="decimal"
              defaultValue="1"
            />
          </FormRow>
          <FormRow htmlFor={`${id}-side`} label={t('reconciliation.scoringSide')}>
            <select id={`${id}-side`} name="side" defaultValue="INDICATOR">
              {(['INDICATOR', 'COUNTERPART'] as const).map((side) => (
                <option key={side} value={side}>
                  {t(`reconciliation.side.${side}`)}
                </option>
              ))}
            </select>
          </FormRow>
          <FormRow htmlFor={`${id}-from`} label={t('reconciliation.pairFrom')}>
            <input
              id={`${id}-from`}
              name="from"
              type="date"
              className="text-input"
              defaultValue={firstDay}
            />
          </FormRow>
        </div>
        <button type="submit" className="button button-main" disabled={isBusy}>
          {t('reconciliation.savePair')}
        </button>
      </form>
    </details>
  );
}
