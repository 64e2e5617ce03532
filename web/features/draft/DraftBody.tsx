import { graphql } from '../../__generated__/gql.ts';
import type { DraftBody_DraftFragment } from '../../__generated__/graphql.ts';
import { DraftDone } from './DraftDone.tsx';
import { DraftOver } from './DraftOver.tsx';
import { DraftSteps } from './DraftSteps.tsx';
import { FindingsPanel } from './FindingsPanel.tsx';
import { MendPanel } from './MendPanel.tsx';
import type { Opened } from './opened.ts';
import { Preview } from './Preview.tsx';
import { ReadingPanel } from './ReadingPanel.tsx';

graphql(`
  fragment DraftBody_draft on PushDraft {
    id state
    ...DraftSteps_draft @unmask
    ...FindingsPanel_draft @unmask
    ...MendPanel_draft @unmask
    ...Preview_draft @unmask
    ...DraftDone_draft @unmask
    files { mappingSource ...ReadingPanel_file @unmask }
  }
`);

interface DraftBodyProps {
  draft: Opened<DraftBody_DraftFragment>;
  /** The draft is another one now and has to be fetched again. */
  onChanged: () => void;
}

/** What a draft shows in each of its states. */
export function DraftBody({ draft, onChanged }: DraftBodyProps) {
  const { state } = draft;
  const readings = draft.files.map((file, at) => (
    <ReadingPanel key={file.mappingJson ?? at} draftId={draft.id} fileIndex={at} file={file} />
  ));
  // Where the reading is a guess, mending the reading comes before mending the file.
  const isGuess = draft.files.some(({ mappingSource }) => mappingSource === 'PROPOSED');
  if (state === 'CONFIRMED') return <DraftDone draft={draft} />;
  if (state === 'DISCARDED' || state === 'FAILED')
    return <DraftOver draftId={draft.id} state={state} onChanged={onChanged} />;
  return (
    <div className="stack">
      {state === 'REFUSED' ? (
        <>
          <FindingsPanel draft={draft} />
          {isGuess ? readings : null}
          <MendPanel draft={draft} />
          {isGuess ? null : readings}
        </>
      ) : state === 'READY' ? (
        <Preview draft={draft} onChanged={onChanged} readings={readings} />
      ) : (
        <DraftSteps draft={draft} />
      )}
    </div>
  );
}
