import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { graphql } from '../../__generated__/gql.ts';
import type { DraftRow_DraftFragment } from '../../__generated__/graphql.ts';
import { formatCount, formatInstant, MISSING_FIGURE } from '../../charts/format.ts';
import { foldTo } from '../../ui/fold.ts';
import { useLanguage } from '../../ui/names.ts';
import { useScope } from '../../ui/use-scope.ts';
import { DraftStateMark } from './DraftStateMark.tsx';
import { draftName } from './draft-name.ts';

graphql(`
  fragment DraftRow_draft on PushDraft {
    id state createdAt rowsRead findingCount receiptNumber
    files { fileName }
  }
`);

export function DraftRow({ draft }: { draft: DraftRow_DraftFragment }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { linkTo } = useScope();
  const { state, rowsRead, receiptNumber } = draft;
  const path = linkTo(`/push/drafts/${draft.id}`);
  return (
    <tr>
      <td {...foldTo(1)}>
        <Link className="quiet-link" to={path}>
          {draftName(draft.files, t)}
        </Link>
      </td>
      <td {...foldTo(1, { isEnd: true })}>
        <DraftStateMark state={state} />
      </td>
      <td {...foldTo(2)}>{formatInstant(draft.createdAt, language)}</td>
      <td className="number">{rowsRead > 0 ? formatCount(rowsRead) : MISSING_FIGURE}</td>
      <td {...foldTo(2)}>
        <Link to={receiptNumber ? linkTo(`/pushes/${receiptNumber}`) : path}>
          {receiptNumber ?? t(`draft.next.${state}`)}
        </Link>
      </td>
    </tr>
  );
}
