import { useTranslation } from 'react-i18next';
import { graphql } from '../../__generated__/gql.ts';
import type { ReadingPanel_FileFragment } from '../../__generated__/graphql.ts';
import { Panel } from '../../ui/Panel.tsx';
import type { Opened } from './opened.ts';
import { ReadingEditor } from './ReadingEditor.tsx';
import { ReadingFacts } from './ReadingFacts.tsx';

graphql(`
  fragment ReadingPanel_file on PushDraftFile {
    fileName mappingSource mappingCode mappingJson
    questions { field hasGuess messageZh messageEn values }
    ...ReadingFacts_file @unmask
  }
`);

interface ReadingPanelProps {
  draftId: string;
  fileIndex: number;
  file: Opened<ReadingPanel_FileFragment>;
}

/** How one file is read: known tables in a line, guessed ones open for correction. */
export function ReadingPanel({ draftId, fileIndex, file }: ReadingPanelProps) {
  const { t } = useTranslation();
  const { mappingSource, mappingCode, mappingJson, questions } = file;
  if (!mappingSource || !mappingJson) return null;
  const isOpen = mappingSource === 'PROPOSED' || mappingSource === 'GIVEN' || questions.length > 0;
  return (
    <Panel
      title={file.fileName ?? t('push.unnamed')}
      lead={t(`reading.source.${mappingSource}`, { code: mappingCode ?? '' })}
    >
      <ReadingFacts file={file} />
      <details className="reading" open={isOpen}>
        <summary>{t('reading.change')}</summary>
        <ReadingEditor
          draftId={draftId}
          fileIndex={fileIndex}
          fileName={file.fileName ?? null}
          mappingJson={mappingJson}
          questions={questions}
        />
      </details>
    </Panel>
  );
}
