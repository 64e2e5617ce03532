import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../__generated__/gql.ts';
import type { ConfirmPanel_DraftFragment, CorrectionKind } from '../../__generated__/graphql.ts';
import { Notice } from '../../ui/Notice.tsx';
import { DiscardButton } from './DiscardButton.tsx';
import { LockedFields } from './LockedFields.tsx';
import type { Opened } from './opened.ts';
import { useConfirmDraft } from './use-confirm-draft.ts';

graphql(`
  fragment ConfirmPanel_draft on PushDraft {
    id mode valuesWithdrawn lockedCount
    ...LockedFields_draft @unmask
  }
`);

interface ConfirmPanelProps {
  draft: Opened<ConfirmPanel_DraftFragment>;
  onChanged: () => void;
}

const LEAST_REASON = 5;

/** The big button, and what has to be said first where signed values would change. */
export function ConfirmPanel({ draft, onChanged }: ConfirmPanelProps) {
  const { t } = useTranslation();
  const [request, setRequest] = useState<{ kind: CorrectionKind; reason: string }>({
    kind: 'ERROR',
    reason: '',
  });
  const { confirm, isBusy, problem, setProblem } = useConfirmDraft(draft.id, onChanged);
  const hasLocked = draft.lockedCount > 0;
  const act = () => {
    if (!hasLocked) return void confirm(null);
    const reason = request.reason.trim();
    if (reason.length < LEAST_REASON) return setProblem(t('draft.lockedReasonShort'));
    void confirm({ ...request, reason });
  };
  return (
    <>
      {draft.lockedCount > 0 ? (
        <LockedFields draft={draft} request={request} onChange={setRequest} />
      ) : null}
      {problem ? <Notice tone="alert" title={t('draft.confirmRefused')} text={problem} /> : null}
      <div className="confirm-line">
        <button
          type="button"
          className="button button-main button-large"
          disabled={isBusy}
          onClick={act}
        >
          {t(isBusy ? 'draft.confirming' : hasLocked ? 'draft.confirmLocked' : 'draft.confirm')}
        </button>
        <DiscardButton draftId={draft.id} onDiscarded={onChanged} />
        <span className="muted">
          {draft.mode === 'REPLACE' ? t('draft.confirmReplace') : t('draft.confirmLead')}
        </span>
      </div>
    </>
  );
}
