import { useMutation } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { graphql } from '../../__generated__/gql.ts';
import type { MendPanel_DraftFragment } from '../../__generated__/graphql.ts';
import { Panel } from '../../ui/Panel.tsx';
import { useScope } from '../../ui/use-scope.ts';
import { DropZone } from './DropZone.tsx';
import { DiscardPushDraftMutation } from './discard-mutation.ts';
import { SendingNotice } from './SendingNotice.tsx';
import { useSendFiles } from './use-send-files.ts';

graphql(`
  fragment MendPanel_draft on PushDraft {
    id mode
    files { mappingSource mappingCode }
  }
`);

const WHOLE = { indicators: '', units: '', periods: '' };

/** Takes the mended file in place of the refused one, read and written in the same way. */
export function MendPanel({ draft }: { draft: MendPanel_DraftFragment }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { linkTo } = useScope();
  const { state, send } = useSendFiles();
  const [discard] = useMutation(DiscardPushDraftMutation);
  const [first] = draft.files;
  const isNamed = first?.mappingSource === 'NAMED' && draft.files.length === 1;
  const mend = async (files: File[]) => {
    const mapping = (isNamed && first.mappingCode) || '';
    const draftId = await send(files, { mapping, mode: draft.mode, scope: WHOLE });
    if (!draftId) return;
    // The mended file is what counts from now on; that the old one stays listed would harm nothing.
    await discard({ variables: { id: draft.id } }).catch(() => {});
    await navigate(linkTo(`/push/drafts/${draftId}`));
  };
  return (
    <Panel title={t('draft.mendTitle')}>
      {first?.mappingSource === 'GIVEN' ? <p>{t('draft.mendGiven')}</p> : null}
      <DropZone
        title={t('draft.mendDrop')}
        hint={t('draft.mendAccepts')}
        isMany={draft.files.length > 1}
        isBusy={state.kind === 'sending'}
        onFiles={(files) => void mend(files)}
      />
      <SendingNotice state={state} />
    </Panel>
  );
}
