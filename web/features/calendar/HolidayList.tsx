import { useTranslation } from 'react-i18next';
import { formatDate } from '../../charts/format.ts';
import { nameOf, useLanguage } from '../../ui/names.ts';
import { Panel } from '../../ui/Panel.tsx';
import { type DayException, dayWithoutYear, holidaySpans } from './calendar-months.ts';

/** The year's arrangement in words, as the notice has it. */
export function HolidayList({ exceptions }: { exceptions: readonly DayException[] }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const date = (day: string) => dayWithoutYear(formatDate(day, language));
  return (
    <Panel title={t('calendar.arrangement')}>
      <ul className="calendar-holidays">
        {holidaySpans(exceptions).map((span) => (
          <li key={span.from}>
            <strong>{nameOf(span, language)}</strong>
            <span>
              {span.days === 1
                ? t('calendar.oneDay', { day: date(span.from) })
                : t('calendar.span', {
                    from: date(span.from),
                    to: date(span.to),
                    count: span.days,
                  })}
            </span>
            {span.makeUps.length > 0 ? (
              <span className="muted">
                {t('calendar.makeUps', { days: span.makeUps.map(date).join(t('calendar.and')) })}
              </span>
            ) : null}
          </li>
        ))}
      </ul>
    </Panel>
  );
}
