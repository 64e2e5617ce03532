import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { TrendBody_TrendFragment } from '../../__generated__/graphql.ts';
import { formatInstant } from '../../charts/format.ts';
import { useLanguage } from '../../ui/names.ts';
import { useScope } from '../../ui/use-scope.ts';

/** Footnotes that came with the pushes, under the numbers of their marks, each with its receipt. */
export function TrendNotes({ notes }: Pick<TrendBody_TrendFragment['indicator'], 'notes'>) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { linkTo } = useScope();
  return (
    <ul className="trend-notes">
      {notes.map((note, at) => (
        <li key={note.receiptNumber + note.text}>
          <span className="muted">{t('trend.note', { number: at + 1 })}</span> {note.text}{' '}
          <span className="muted">
            {formatInstant(note.recordedAt, language)}{' '}
            <Link to={linkTo(`/pushes/${note.receiptNumber}`)}>{note.receiptNumber}</Link>
          </span>
        </li>
      ))}
    </ul>
  );
}
