import { useTranslation } from 'react-i18next';
import { graphql } from '../../__generated__/gql.ts';
import type { ReadingFacts_FileFragment } from '../../__generated__/graphql.ts';
import { formatCount } from '../../charts/format.ts';
import { Facts } from '../../ui/Facts.tsx';
import { useLanguage } from '../../ui/names.ts';
import { ownLanguage } from '../../ui/query-state.ts';

graphql(`
  fragment ReadingFacts_file on PushDraftFile {
    linesRead blankCells notes
    skipped { rule count }
  }
`);

/** What was read of a file, and what was left out by which rule. */
export function ReadingFacts({ file }: { file: ReadingFacts_FileFragment }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const blanks = file.blankCells > 0 ? `（${t('reading.blankNote')}）` : '';
  const facts = [
    { label: t('reading.linesRead'), value: formatCount(file.linesRead) },
    { label: t('reading.blankCells'), value: formatCount(file.blankCells) + blanks },
    ...file.skipped.map(({ rule, count }) => ({
      label: `${t('reading.skipped')} · ${ownLanguage(rule, language)}`,
      value: formatCount(count),
    })),
  ];
  return (
    <>
      <Facts facts={facts} />
      {file.notes.length > 0 ? (
        <div className="reading-notes">
          <h3>{t('reading.notes')}</h3>
          <ul>
            {file.notes.map((note) => (
              <li key={note}>{note}</li>
            ))}
          </ul>
        </div>
      ) : null}
    </>
  );
}
