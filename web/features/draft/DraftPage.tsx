import './draft.css';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { FailureNotice } from '../../ui/FailureNotice.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { PageFrame } from '../../ui/PageFrame.tsx';
import { pageState } from '../../ui/query-state.ts';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { useScope } from '../../ui/use-scope.ts';
import { DraftBody } from './DraftBody.tsx';
import { DraftStateMark } from './DraftStateMark.tsx';
import { draftName } from './draft-name.ts';
import { useDraft } from './use-draft.ts';

/** One push on its way: what is wrong with it, or what it would change; found again after a reload. */
export function DraftPage() {
  const { t } = useTranslation();
  const { linkTo } = useScope();
  const { id = '' } = useParams();
  const { data, error, loading, refetch } = useDraft(id);
  const draft = data?.pushDraft;
  const state = pageState({ data: draft, error, loading });
  const title = draft ? t('draft.titleOf', { name: draftName(draft.files, t) }) : t('draft.title');
  const back = (
    <Link className="button" to={linkTo('/push')}>
      {t('draft.back')}
    </Link>
  );
  return (
    <PageFrame
      title={title}
      width="reading"
      lead={draft ? <DraftStateMark state={draft.state} /> : null}
      controls={draft ? back : null}
    >
      {state === 'loading' ? <Skeleton lines={8} height={32} /> : null}
      {state === 'error' ? <FailureNotice error={error} onRetry={() => void refetch()} /> : null}
      {state === 'empty' ? (
        <Notice title={t('draft.notFoundTitle')} text={t('draft.notFoundText')}>
          {back}
        </Notice>
      ) : null}
      {draft ? <DraftBody draft={draft} onChanged={() => void refetch()} /> : null}
    </PageFrame>
  );
}
