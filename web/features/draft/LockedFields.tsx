import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../__generated__/gql.ts';
import type { CorrectionKind, LockedFields_DraftFragment } from '../../__generated__/graphql.ts';
import { foldTo } from '../../ui/fold.ts';
import { useLanguage } from '../../ui/names.ts';
import { SelectField } from '../../ui/SelectField.tsx';
import { CappedTable } from './CappedTable.tsx';
import { findingPlace, messageOf } from './finding-groups.ts';

graphql(`
  fragment LockedFields_draft on PushDraft {
    id lockedCount
    locked { code row column sheet cell value messageZh messageEn remedyZh remedyEn }
  }
`);

const KINDS = ['ERROR', 'SCHEDULED_REVISION', 'METHOD_CHANGE'] as const;
interface Request {
  kind: CorrectionKind;
  reason: string;
}
interface LockedFieldsProps {
  draft: LockedFields_DraftFragment;
  request: Request;
  onChange: (request: Request) => void;
}

/** The signed values that would change, and why they should: they go into a correction case. */
export function LockedFields({ draft, request, onChange }: LockedFieldsProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const id = useId();
  const words = {
    sheet: (sheet: string) => t('draft.sheet', { sheet }),
    row: (row: number) => t('draft.row', { row }),
    column: (column: string) => t('draft.column', { column }),
  };
  return (
    <section className="locked" aria-labelledby={id}>
      <h2 id={id}>{t('draft.locked', { count: draft.lockedCount })}</h2>
      <p>{t('draft.lockedText')}</p>
      <CappedTable
        label={t('draft.locked', { count: draft.lockedCount })}
        heads={[t('draft.place'), t('draft.message')]}
        rows={draft.locked}
        row={(finding, at) => (
          <tr key={at}>
            <td {...foldTo(1)}>{findingPlace(finding, words) || t('draft.wholeFile')}</td>
            <td {...foldTo(2)}>{messageOf(finding, language)}</td>
          </tr>
        )}
      />
      <SelectField
        label={t('draft.lockedKind')}
        value={request.kind}
        options={KINDS.map((kind) => ({ value: kind, label: t(`draft.kind.${kind}`) }))}
        onChange={(kind) => onChange({ ...request, kind: kind as CorrectionKind })}
      />
      <label className="text-field">
        <span className="field-label">{t('draft.lockedReason')}</span>
        <textarea
          className="text-area"
          rows={3}
          value={request.reason}
          onChange={(event) => onChange({ ...request, reason: event.target.value })}
        />
      </label>
    </section>
  );
}
