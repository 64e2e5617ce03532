import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../__generated__/gql.ts';
import type { Preview_DraftFragment } from '../../__generated__/graphql.ts';
import { ChangesPanel } from './ChangesPanel.tsx';
import { ConfirmPanel } from './ConfirmPanel.tsx';
import { draftSentence } from './draft-sentence.ts';
import { FlagsPanel } from './FlagsPanel.tsx';
import { LightChangesPanel } from './LightChangesPanel.tsx';
import { MissingPanel } from './MissingPanel.tsx';
import type { Opened } from './opened.ts';
import { RankChangesPanel } from './RankChangesPanel.tsx';

graphql(`
  fragment Preview_draft on PushDraft {
    id rowsRead rowsNew rowsChanged rowsUnchanged valuesWithdrawn
    lightsChanged newReds missingCount lockedCount
    flagCount
    ...ConfirmPanel_draft @unmask
    ...FlagsPanel_draft @unmask
    ...ChangesPanel_draft @unmask
    ...LightChangesPanel_draft @unmask
    ...RankChangesPanel_draft @unmask
    ...MissingPanel_draft @unmask
  }
`);

interface PreviewProps {
  draft: Opened<Preview_DraftFragment>;
  onChanged: () => void;
  /** How each file is read. */
  readings: ReactNode;
}

/** What confirming would do: one sentence, the button, then everything behind the sentence. */
export function Preview({ draft, onChanged, readings }: PreviewProps) {
  const { t } = useTranslation();
  return (
    <>
      <section className="panel preview-head">
        <p className="preview-sentence">{draftSentence(draft, t)}</p>
        <ConfirmPanel draft={draft} onChanged={onChanged} />
      </section>
      <FlagsPanel draft={draft} />
      {readings}
      <ChangesPanel draft={draft} />
      <LightChangesPanel draft={draft} />
      <RankChangesPanel draft={draft} />
      <MissingPanel draft={draft} />
    </>
  );
}
