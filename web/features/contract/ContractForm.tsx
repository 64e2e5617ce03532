import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { ContractQuery } from '../../__generated__/graphql.ts';
import { FormRow } from '../../ui/FormRow.tsx';
import { ContractItemFields } from './ContractItemFields.tsx';
import { type ContractDraft, withDueOfAll } from './contract-draft.ts';
import { NewItemField } from './NewItemField.tsx';

interface ContractFormProps {
  draft: ContractDraft;
  indicators: ContractQuery['indicators'];
  onChange: (draft: ContractDraft) => void;
}

const FIELDS = ['reason', 'nameZh', 'nameEn', 'validFrom', 'validTo'] as const;

/** Names, validity and reason; the due rule of each item; items to take out or to add. */
export function ContractForm({ draft, indicators, onChange }: ContractFormProps) {
  const { t } = useTranslation();
  const id = useId();
  return (
    <>
      <div className="contract-form-head">
        {FIELDS.map((field) => (
          <FormRow
            key={field}
            htmlFor={`${id}-${field}`}
            label={t(`contracts.field.${field}`)}
            hint={t(`contracts.fieldHint.${field}`)}
          >
            <input
              id={`${id}-${field}`}
              className="text-input"
              type={field === 'validFrom' || field === 'validTo' ? 'month' : 'text'}
              autoComplete="off"
              aria-describedby={`${id}-${field}-hint`}
              value={draft[field] ?? ''}
              onChange={(event) => {
                const { value } = event.target;
                onChange({ ...draft, [field]: value === '' && field === 'validTo' ? null : value });
              }}
            />
          </FormRow>
        ))}
      </div>
      <ul className="contract-form-items" aria-label={t('contracts.terms')}>
        {draft.items.map((item, at) => (
          <ContractItemFields
            // biome-ignore lint/suspicious/noArrayIndexKey: an item has no name of its own; order is its place.
            key={at}
            at={at}
            draft={draft}
            name={indicators.find(({ code }) => code === item.indicatorCode) ?? null}
            onChange={onChange}
            onDueOfAll={() => onChange(withDueOfAll(draft, item.due))}
          />
        ))}
      </ul>
      <NewItemField draft={draft} indicators={indicators} onChange={onChange} />
    </>
  );
}
