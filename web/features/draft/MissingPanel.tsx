import { useTranslation } from 'react-i18next';
import { graphql } from '../../__generated__/gql.ts';
import type { MissingPanel_DraftFragment } from '../../__generated__/graphql.ts';
import { Panel } from '../../ui/Panel.tsx';
import { CappedTable } from './CappedTable.tsx';
import { KeyCells } from './KeyCells.tsx';

graphql(`
  fragment MissingPanel_draft on PushDraft {
    id missingCount
    missing {
      unit { id code nameZh nameEn shortNameZh }
      indicator { id code nameZh nameEn }
      period
    }
  }
`);

/** What had a value last time and has none now: perhaps forgotten. */
export function MissingPanel({ draft }: { draft: MissingPanel_DraftFragment }) {
  const { t } = useTranslation();
  const { missing, missingCount } = draft;
  if (missingCount === 0) return null;
  return (
    <Panel title={t('draft.missing')} lead={t('draft.missingLead', { count: missingCount })}>
      <CappedTable
        label={t('draft.missing')}
        heads={[t('draft.unit'), t('draft.indicator'), t('draft.period')]}
        rows={missing}
        row={(key) => (
          <tr key={`${key.unit.code}~${key.indicator.code}~${key.period}`}>
            <KeyCells of={key} />
          </tr>
        )}
      />
    </Panel>
  );
}
