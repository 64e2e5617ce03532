import { useTranslation } from 'react-i18next';
import { graphql } from '../../__generated__/gql.ts';
import type { FindingsPanel_DraftFragment } from '../../__generated__/graphql.ts';
import { useLanguage } from '../../ui/names.ts';
import { Panel } from '../../ui/Panel.tsx';
import { FindingGroupPart } from './FindingGroupPart.tsx';
import { groupFindings } from './finding-groups.ts';
import { MarkedLinks } from './MarkedLinks.tsx';

graphql(`
  fragment FindingsPanel_draft on PushDraft {
    id findingCount
    findings { code row column sheet cell value messageZh messageEn remedyZh remedyEn }
    files { fileName }
  }
`);

/** Every cell to mend, by kind of fault, and the department's own workbook with them marked. */
export function FindingsPanel({ draft }: { draft: FindingsPanel_DraftFragment }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { findings, findingCount } = draft;
  const isCapped = findings.length < findingCount;
  return (
    <Panel
      title={t('draft.findings', { count: findingCount })}
      lead={isCapped ? t('draft.findingsCapped', { count: findings.length }) : null}
    >
      <div className="stack">
        <p role="alert">{t('draft.findingsLead')}</p>
        <MarkedLinks draftId={draft.id} files={draft.files} />
        {groupFindings(findings, language).map((group) => (
          <FindingGroupPart key={group.code} group={group} />
        ))}
      </div>
    </Panel>
  );
}
