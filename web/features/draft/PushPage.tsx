import './draft.css';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { Notice } from '../../ui/Notice.tsx';
import { PageFrame } from '../../ui/PageFrame.tsx';
import { useScope } from '../../ui/use-scope.ts';
import { useMay } from '../../ui/viewer.ts';
import { DraftList } from './DraftList.tsx';
import { DropZone } from './DropZone.tsx';
import { MappingSelect } from './MappingSelect.tsx';
import { ModeFields } from './ModeFields.tsx';
import { PushAdvice } from './PushAdvice.tsx';
import { SendingNotice } from './SendingNotice.tsx';
import { TemplatePanel } from './TemplatePanel.tsx';
import { useSendFiles } from './use-send-files.ts';
import { useUploadTerms } from './use-upload-terms.ts';

/** 报送: the department's own workbooks go in; their preview opens. */
export function PushPage() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { linkTo } = useScope();
  const mayPush = useMay('observation.push');
  const { terms, setMapping, setMode, setScope } = useUploadTerms();
  const { state, send } = useSendFiles();
  const isBusy = state.kind === 'sending';
  const open = async (files: File[]) => {
    const draftId = await send(files, terms);
    if (draftId) await navigate(linkTo(`/push/drafts/${draftId}`));
  };
  if (!mayPush) {
    return (
      <PageFrame title={t('push.title')} width="reading">
        <Notice tone="alert" title={t('push.noPermission')} text={t('state.forbiddenText')} />
      </PageFrame>
    );
  }
  return (
    <PageFrame title={t('push.title')} lead={t('push.lead')} width="reading">
      <div className="stack">
        <div className="columns-2">
          <section className="panel stack">
            <DropZone
              title={t('push.drop')}
              hint={t('push.accepts')}
              isMany
              isBusy={isBusy}
              onFiles={(files) => void open(files)}
            />
            <SendingNotice state={state} />
            <ModeFields terms={terms} onMode={setMode} onScope={setScope} />
            <MappingSelect value={terms.mapping} onChange={setMapping} />
          </section>
          <div className="stack">
            <TemplatePanel />
            <PushAdvice />
          </div>
        </div>
        <DraftList />
      </div>
    </PageFrame>
  );
}
