import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { graphql } from '../../__generated__/gql.ts';
import type { DraftDone_DraftFragment } from '../../__generated__/graphql.ts';
import { formatCount } from '../../charts/format.ts';
import { Notice } from '../../ui/Notice.tsx';
import { useScope } from '../../ui/use-scope.ts';

graphql(`
  fragment DraftDone_draft on PushDraft {
    id receiptNumber caseNumber rowsRead rowsNew rowsChanged rowsUnchanged
  }
`);

/** Recorded: the receipt, the case where there is one, and what comes next. */
export function DraftDone({ draft }: { draft: DraftDone_DraftFragment }) {
  const { t } = useTranslation();
  const { linkTo } = useScope();
  const { receiptNumber, caseNumber } = draft;
  const counts = {
    read: formatCount(draft.rowsRead),
    fresh: formatCount(draft.rowsNew),
    changed: formatCount(draft.rowsChanged),
    same: formatCount(draft.rowsUnchanged),
  };
  const title = receiptNumber
    ? t('draft.doneTitle', { receipt: receiptNumber })
    : t('draft.doneOnlyCase');
  return (
    <div className="panel">
      <Notice title={title} text={receiptNumber ? t('draft.doneText', counts) : null}>
        {receiptNumber ? <p className="notice-detail">{t('draft.doneNext')}</p> : null}
        {caseNumber ? (
          <p className="notice-detail">{t('draft.doneCase', { case: caseNumber })}</p>
        ) : null}
        {receiptNumber ? (
          <Link className="button button-main" to={linkTo(`/pushes/${receiptNumber}`)}>
            {t('draft.openReceipt')}
          </Link>
        ) : null}
        {caseNumber ? (
          <Link className="button" to={linkTo(`/corrections/${caseNumber}`)}>
            {t('draft.openCase')}
          </Link>
        ) : null}
        <Link className="button" to={linkTo('/push')}>
          {t('draft.again')}
        </Link>
      </Notice>
    </div>
  );
}
