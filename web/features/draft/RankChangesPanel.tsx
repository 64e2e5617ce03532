import { useTranslation } from 'react-i18next';
import { graphql } from '../../__generated__/gql.ts';
import type { RankChangesPanel_DraftFragment } from '../../__generated__/graphql.ts';
import { formatPeriod } from '../../charts/format.ts';
import { foldTo } from '../../ui/fold.ts';
import { nameOf, shortNameOf, useLanguage } from '../../ui/names.ts';
import { Panel } from '../../ui/Panel.tsx';
import { CappedTable } from './CappedTable.tsx';

graphql(`
  fragment RankChangesPanel_draft on PushDraft {
    id
    rankChanges {
      category { code nameZh nameEn }
      unit { id code nameZh nameEn shortNameZh }
      period before after
    }
  }
`);

export function RankChangesPanel({ draft }: { draft: RankChangesPanel_DraftFragment }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { rankChanges } = draft;
  const rank = (place: number | null) =>
    place === null ? t('draft.notRanked') : t('draft.rankPlace', { place });
  if (rankChanges.length === 0) return null;
  return (
    <Panel title={t('draft.ranks')} lead={t('draft.ranksLead')}>
      <CappedTable
        label={t('draft.ranks')}
        heads={[t('draft.unit'), t('draft.category'), t('draft.period'), t('draft.ranks')]}
        rows={rankChanges}
        row={({ category, unit, period, before, after }) => (
          <tr key={`${category.code}~${unit.code}~${period}`}>
            <td {...foldTo(1)}>{shortNameOf(unit, language)}</td>
            <td {...foldTo(2)}>{nameOf(category, language)}</td>
            <td {...foldTo(2)}>{formatPeriod(period, language)}</td>
            <td className="figure fold-1 fold-end">
              {rank(before ?? null)} → <strong>{rank(after ?? null)}</strong>
            </td>
          </tr>
        )}
      />
    </Panel>
  );
}
