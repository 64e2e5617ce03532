import { useTranslation } from 'react-i18next';
import { graphql } from '../../__generated__/gql.ts';
import type { LightChangesPanel_DraftFragment } from '../../__generated__/graphql.ts';
import { foldTo } from '../../ui/fold.ts';
import { Panel } from '../../ui/Panel.tsx';
import { CappedTable } from './CappedTable.tsx';
import { KeyCells } from './KeyCells.tsx';
import { TurningLight } from './TurningLight.tsx';

graphql(`
  fragment LightChangesPanel_draft on PushDraft {
    id lightsChanged newReds
    lightChanges {
      unit { id code nameZh nameEn shortNameZh }
      indicator {
        id code nameZh nameEn
        lightRule { id bands { light shape wordZh wordEn severity } }
      }
      period before after
    }
  }
`);

export function LightChangesPanel({ draft }: { draft: LightChangesPanel_DraftFragment }) {
  const { t } = useTranslation();
  const { lightChanges, lightsChanged, newReds } = draft;
  if (lightChanges.length === 0) return null;
  const lead = t('draft.lightsLead', { count: lightsChanged, reds: newReds });
  return (
    <Panel title={t('draft.lights')} lead={lead}>
      <CappedTable
        label={t('draft.lights')}
        heads={[t('draft.unit'), t('draft.indicator'), t('draft.period'), t('draft.lights')]}
        rows={lightChanges}
        row={(change) => {
          const { unit, indicator, period, before, after } = change;
          return (
            <tr key={`${unit.code}~${indicator.code}~${period}`}>
              <KeyCells of={change} />
              <td {...foldTo(1, { isEnd: true })}>
                <TurningLight before={before} after={after} legend={indicator.lightRule.bands} />
              </td>
            </tr>
          );
        }}
      />
    </Panel>
  );
}
