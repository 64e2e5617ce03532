import { useTranslation } from 'react-i18next';
import { foldTo } from '../../ui/fold.ts';
import { useLanguage } from '../../ui/names.ts';
import { CappedTable } from './CappedTable.tsx';
import { type FindingGroup, findingPlace, messageOf, remedyOf } from './finding-groups.ts';

/** One kind of fault: what it is, what to do, and every place where it stands. */
export function FindingGroupPart({ group }: { group: FindingGroup }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const words = {
    sheet: (sheet: string) => t('draft.sheet', { sheet }),
    row: (row: number) => t('draft.row', { row }),
    column: (column: string) => t('draft.column', { column }),
  };
  return (
    <section className="finding-group">
      <h3>
        {group.title}{' '}
        <span className="muted">{t('draft.groupCount', { count: group.findings.length })}</span>
      </h3>
      {group.remedy ? <p>{t('draft.remedyLine', { remedy: group.remedy })}</p> : null}
      <CappedTable
        label={group.title}
        heads={[
          t('draft.place'),
          t('draft.wrongValue'),
          group.hasOwnMessages ? t('draft.message') : null,
          group.remedy ? null : t('draft.remedy'),
        ]}
        rows={group.findings}
        row={(finding, at) => (
          <tr key={at}>
            <td {...foldTo(1)}>{findingPlace(finding, words) || t('draft.wholeFile')}</td>
            <td {...foldTo(1, { isEnd: true })}>
              <code>{finding.value || t('draft.emptyValue')}</code>
            </td>
            {group.hasOwnMessages ? <td {...foldTo(2)}>{messageOf(finding, language)}</td> : null}
            {group.remedy ? null : <td {...foldTo(2)}>{remedyOf(finding, language)}</td>}
          </tr>
        )}
      />
    </section>
  );
}
