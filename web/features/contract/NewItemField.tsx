import { use, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ContractQuery } from '../../__generated__/graphql.ts';
import { nameOf, useLanguage } from '../../ui/names.ts';
import { SelectField } from '../../ui/SelectField.tsx';
import { ReportingContext } from '../../ui/use-scope.ts';
import { type ContractDraft, withNewItem } from './contract-draft.ts';

interface NewItemFieldProps {
  draft: ContractDraft;
  indicators: ContractQuery['indicators'];
  onChange: (draft: ContractDraft) => void;
}

/** Adds an indicator the department leads and the contract does not have yet. */
export function NewItemField({ draft, indicators, onChange }: NewItemFieldProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { categories } = use(ReportingContext);
  const [code, setCode] = useState('');
  const [category, setCategory] = useState(categories[0]?.code ?? '');
  const owed = new Set(draft.items.map((item) => item.indicatorCode));
  const offered = indicators.filter(
    (one) => one.leadDepartment.code === draft.departmentCode && !owed.has(one.code),
  );
  const chosen = offered.find((one) => one.code === code) ?? offered[0];
  if (!chosen) return <p className="muted">{t('contracts.noneToAdd')}</p>;
  return (
    <div className="contract-new-item">
      <SelectField
        label={t('field.indicator')}
        value={chosen.code}
        options={offered.map((one) => ({ value: one.code, label: nameOf(one, language) }))}
        onChange={setCode}
      />
      <SelectField
        label={t('contracts.units')}
        value={category}
        options={categories.map((one) => ({ value: one.code, label: nameOf(one, language) }))}
        onChange={setCategory}
      />
      <button
        type="button"
        className="button"
        onClick={() => onChange(withNewItem(draft, chosen, category))}
      >
        {t('contracts.addItem')}
      </button>
    </div>
  );
}
