import './push.css';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Notice } from '../../ui/Notice.tsx';
import { useLanguage } from '../../ui/names.ts';
import { PageFrame } from '../../ui/PageFrame.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { useMay } from '../../ui/viewer.ts';
import { DropZone } from './DropZone.tsx';
import { FindingsPanel } from './FindingsPanel.tsx';
import { PushAdvice } from './PushAdvice.tsx';
import { PushSuccess } from './PushSuccess.tsx';
import { useUploadFile } from './use-upload-file.ts';

/** 报送: the department's own workbook goes in; a receipt or the cells to mend come out. */
export function PushPage() {
  const { t } = useTranslation();
  const language = useLanguage();
  const mayPush = useMay('observation.push');
  const [mapping, setMapping] = useState('');
  const { state, upload, retry, reset } = useUploadFile();
  const receipt = state.kind === 'answered' ? state.answer.receipt : null;
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
        {receipt ? (
          <PushSuccess receipt={receipt} onAgain={reset} />
        ) : (
          <DropZone
            mapping={mapping}
            onMapping={setMapping}
            isBusy={state.kind === 'sending'}
            onFile={(file) => void upload(file, mapping)}
          />
        )}
        {state.kind === 'sending' ? (
          <div className="panel">
            <p role="status">{t('push.sending', { name: state.fileName })}</p>
            <Skeleton lines={3} height={24} />
          </div>
        ) : null}
        {state.kind === 'failed' ? (
          <Notice
            tone="alert"
            title={t('push.failed')}
            text={state.message?.[language] ?? t('push.failedText')}
          >
            <button type="button" className="button" onClick={() => retry(mapping)}>
              {t('state.retry')}
            </button>
          </Notice>
        ) : null}
        {state.kind === 'answered' && !receipt ? <FindingsPanel answer={state.answer} /> : null}
        {state.kind === 'idle' ? <PushAdvice /> : null}
      </div>
    </PageFrame>
  );
}
