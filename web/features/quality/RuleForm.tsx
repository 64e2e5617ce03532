import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { FormRow } from '../../ui/FormRow.tsx';
import { SEVERITIES } from './quality-scope.ts';
import { numberTerms, type RuleDraft, withTerm } from './rule-draft.ts';

interface RuleFormProps {
  draft: RuleDraft;
  onChange: (draft: RuleDraft) => void;
}

const TEXTS = ['nameZh', 'nameEn', 'noteZh', 'noteEn'] as const;

/** Names, notes, severity, the numbers of the rule, and whether it is on. */
export function RuleForm({ draft, onChange }: RuleFormProps) {
  const { t } = useTranslation();
  const id = useId();
  return (
    <div className="rule-form">
      {TEXTS.map((field) => (
        <FormRow key={field} htmlFor={`${id}-${field}`} label={t(`quality.field.${field}`)}>
          <input
            id={`${id}-${field}`}
            className="text-input"
            autoComplete="off"
            value={draft[field] ?? ''}
            onChange={(event) => onChange({ ...draft, [field]: event.target.value })}
          />
        </FormRow>
      ))}
      <FormRow
        htmlFor={`${id}-severity`}
        label={t('quality.severityLabel')}
        hint={t(`quality.severityHint.${draft.severity}`)}
      >
        <select
          id={`${id}-severity`}
          value={draft.severity}
          onChange={(event) =>
            onChange({ ...draft, severity: event.target.value as RuleDraft['severity'] })
          }
        >
          {SEVERITIES.map((one) => (
            <option key={one} value={one}>
              {t(`quality.severity.${one}`)}
            </option>
          ))}
        </select>
      </FormRow>
      {numberTerms(draft).map(({ term, text }) => (
        <FormRow key={term} htmlFor={`${id}-${term}`} label={t(`quality.term.${term}`)}>
          <input
            id={`${id}-${term}`}
            className="text-input"
            inputMode="decimal"
            value={text}
            onChange={(event) => onChange(withTerm(draft, term, event.target.value))}
          />
        </FormRow>
      ))}
      <label className="rule-active">
        <input
          type="checkbox"
          checked={draft.isActive ?? true}
          onChange={(event) => onChange({ ...draft, isActive: event.target.checked })}
        />{' '}
        {t('quality.isActive')}
      </label>
    </div>
  );
}
