import { useTranslation } from 'react-i18next';
import { graphql } from '../../__generated__/gql.ts';
import type { ChangesPanel_DraftFragment } from '../../__generated__/graphql.ts';
import { foldTo } from '../../ui/fold.ts';
import { useLanguage } from '../../ui/names.ts';
import { Panel } from '../../ui/Panel.tsx';
import { CappedTable } from './CappedTable.tsx';
import { findingPlace } from './finding-groups.ts';
import { KeyCells } from './KeyCells.tsx';
import { qualityChange, saidText } from './value-text.ts';

graphql(`
  fragment ChangesPanel_draft on PushDraft {
    id rowsNew rowsChanged valuesWithdrawn
    changes {
      unit { id code nameZh nameEn shortNameZh }
      indicator { id code nameZh nameEn unitOfMeasureZh unitOfMeasureEn }
      period sheet row cell
      before { value missingReason quality }
      after { value missingReason quality }
    }
  }
`);

/** Every value that would be written, from what it was to what it would be. */
export function ChangesPanel({ draft }: { draft: ChangesPanel_DraftFragment }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { changes } = draft;
  const count = draft.rowsNew + draft.rowsChanged + draft.valuesWithdrawn;
  const words = {
    sheet: (sheet: string) => t('draft.sheet', { sheet }),
    row: (row: number) => t('draft.row', { row }),
    column: (column: string) => column,
  };
  if (changes.length === 0) return <p className="panel">{t('draft.changesNone')}</p>;
  return (
    <Panel title={t('draft.changes')} lead={t('draft.changesLead', { count })}>
      <CappedTable
        label={t('draft.changes')}
        heads={[
          t('draft.unit'),
          t('draft.indicator'),
          t('draft.period'),
          t('draft.before'),
          t('draft.after'),
          t('draft.where'),
        ]}
        rows={changes}
        row={(change) => {
          const { unit, indicator, period, before, after } = change;
          return (
            <tr key={`${unit.code}~${indicator.code}~${period}`}>
              <KeyCells of={change} />
              <td className="figure muted fold-1 fold-end">
                {saidText(before, indicator, language, t('draft.nothing'))}
                <span className="only-narrow"> →</span>
              </td>
              <td className="figure fold-1">
                <strong>{saidText(after, indicator, language, t('draft.nothing'))}</strong>{' '}
                <span className="muted">{qualityChange(before, after, language)}</span>
              </td>
              <td {...foldTo(2)}>{findingPlace({ ...change, column: null }, words)}</td>
            </tr>
          );
        }}
      />
    </Panel>
  );
}
