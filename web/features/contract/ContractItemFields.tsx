import { useTranslation } from 'react-i18next';
import { type Named, nameOf, useLanguage } from '../../ui/names.ts';
import { type ContractDraft, dueNumber, dueWith, withItem, withoutItem } from './contract-draft.ts';

interface ContractItemFieldsProps {
  at: number;
  draft: ContractDraft;
  name: Named | null;
  onChange: (draft: ContractDraft) => void;
  onDueOfAll: () => void;
}

const KINDS = ['WORKING_DAY', 'DAY_OF_MONTH', 'WORKING_DAYS_AFTER_END'] as const;

/** One item: what it is, and when it is due. */
export function ContractItemFields(props: ContractItemFieldsProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { at, draft, onChange } = props;
  const item = draft.items[at];
  if (!item) return null;
  const { due } = item;
  const name = props.name ? nameOf(props.name, language) : item.indicatorCode;
  const setDue = (next: typeof due) => onChange(withItem(draft, at, { due: next }));
  const numberOf = (text: string) => (text === '' ? null : Number(text));
  return (
    <li>
      <span className="contract-form-name">
        {at + 1}. {name}
      </span>
      <select
        aria-label={t('contracts.dueKindOf', { name })}
        value={due.kind}
        onChange={(event) =>
          setDue(dueWith(due, event.target.value as typeof due.kind, dueNumber(due)))
        }
      >
        {KINDS.map((kind) => (
          <option key={kind} value={kind}>
            {t(`contracts.due.${kind}`)}
          </option>
        ))}
      </select>
      <input
        className="text-input"
        type="number"
        min={1}
        aria-label={t('contracts.dueNumberOf', { name })}
        value={dueNumber(due) ?? ''}
        onChange={(event) => setDue(dueWith(due, due.kind, numberOf(event.target.value)))}
      />
      <button type="button" className="button button-quiet" onClick={props.onDueOfAll}>
        {t('contracts.dueOfAll')}
      </button>
      <button
        type="button"
        className="button button-quiet"
        aria-label={t('contracts.removeItem', { name })}
        onClick={() => onChange(withoutItem(draft, at))}
      >
        {t('contracts.remove')}
      </button>
    </li>
  );
}
