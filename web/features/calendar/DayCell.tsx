import { useTranslation } from 'react-i18next';
import { nameOf, useLanguage } from '../../ui/names.ts';
import type { CalendarDay } from './calendar-months.ts';

/** One day: its number, and a word and an edge of its own where it is not what the week says. */
export function DayCell({ day, today }: { day: CalendarDay | null; today: string }) {
  const { t } = useTranslation();
  const language = useLanguage();
  if (day === null) return <td aria-hidden="true" />;
  const { date, kind, exception } = day;
  const isMarked = kind === 'OFF' || kind === 'MAKE_UP';
  const isToday = day.day === today;
  const name = exception ? nameOf(exception, language) : undefined;
  return (
    <td
      data-kind={kind}
      aria-current={isToday ? 'date' : undefined}
      title={isMarked ? `${name}: ${t(`calendar.kind.${kind}`)}` : undefined}
    >
      <span className="calendar-day">
        {date}
        <small>
          {isMarked ? t(`calendar.mark.${kind}`) : isToday ? t('calendar.mark.TODAY') : ''}
        </small>
      </span>
    </td>
  );
}
