import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { formatInstant } from '../../charts/format.ts';
import { useLanguage } from '../../ui/names.ts';
import { useScope } from '../../ui/use-scope.ts';
import type { CorrectionCase } from './CorrectionBody.tsx';

/** What happened to the case, oldest first, who did it and what they said. */
export function CaseHistory({ events }: Pick<CorrectionCase, 'events'>) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { linkTo } = useScope();
  return (
    <ol className="case-history">
      {events.map((event) => (
        <li key={event.recordedAt + event.state}>
          <time dateTime={event.recordedAt} className="muted">
            {formatInstant(event.recordedAt, language)}
          </time>
          <span>
            {t(`corrections.event${event.state}`, { name: event.accountName })}
            {event.receiptNumber ? (
              <>
                {' · '}
                {t('corrections.carriedOut')}{' '}
                <Link to={linkTo(`/pushes/${event.receiptNumber}`)}>{event.receiptNumber}</Link>
              </>
            ) : null}
            {event.comment ? <q className="case-comment">{event.comment}</q> : null}
          </span>
        </li>
      ))}
    </ol>
  );
}
