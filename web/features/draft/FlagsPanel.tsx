import { useTranslation } from 'react-i18next';
import { graphql } from '../../__generated__/gql.ts';
import type { FlagsPanel_DraftFragment } from '../../__generated__/graphql.ts';
import { foldTo } from '../../ui/fold.ts';
import { nameOf, useLanguage } from '../../ui/names.ts';
import { Panel } from '../../ui/Panel.tsx';
import { CappedTable } from './CappedTable.tsx';
import { KeyCells } from './KeyCells.tsx';
import { saidText } from './value-text.ts';

graphql(`
  fragment FlagsPanel_draft on PushDraft {
    id flagCount
    flags {
      unit { id code nameZh nameEn shortNameZh }
      indicator { id code nameZh nameEn unitOfMeasureZh unitOfMeasureEn }
      period value ruleCode ruleNameZh ruleNameEn messageZh messageEn
    }
  }
`);

/** Figures the quality rules would doubt: they can be confirmed, and will be asked about. */
export function FlagsPanel({ draft }: { draft: FlagsPanel_DraftFragment }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { flags, flagCount } = draft;
  if (flagCount === 0) return null;
  return (
    <Panel title={t('draft.flags')} lead={t('draft.flagsLead', { count: flagCount })}>
      <CappedTable
        label={t('draft.flags')}
        heads={[
          t('draft.unit'),
          t('draft.indicator'),
          t('draft.period'),
          t('draft.value'),
          t('draft.flagRule'),
          t('draft.flagWhy'),
        ]}
        rows={flags}
        row={(flag) => {
          const { unit, indicator, period, value, ruleCode } = flag;
          const rule = { nameZh: flag.ruleNameZh, nameEn: flag.ruleNameEn };
          return (
            <tr key={`${unit.code}~${indicator.code}~${period}~${ruleCode}`}>
              <KeyCells of={flag} />
              <td className="figure fold-1 fold-end">
                {saidText({ value, missingReason: null }, indicator, language, '')}
              </td>
              <td {...foldTo(2)}>{nameOf(rule, language)}</td>
              <td {...foldTo(2)}>{language === 'en' ? flag.messageEn : flag.messageZh}</td>
            </tr>
          );
        }}
      />
    </Panel>
  );
}
