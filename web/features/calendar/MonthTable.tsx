import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { formatPeriod } from '../../charts/format.ts';
import { useLanguage } from '../../ui/names.ts';
import type { CalendarMonth } from './calendar-months.ts';
import { DayCell } from './DayCell.tsx';

const WEEKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;

interface MonthTableProps {
  year: number;
  month: CalendarMonth;
  today: string;
}

/** One small month, Monday to Sunday. */
export function MonthTable({ year, month, today }: MonthTableProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const id = useId();
  const name = formatPeriod(`${year}-${String(month.month).padStart(2, '0')}`, language, 'short');
  return (
    <section className="calendar-month" aria-labelledby={id}>
      <header>
        <h3 id={id}>{name}</h3>
        <span className="muted">{t('calendar.workingDays', { count: month.workingDays })}</span>
      </header>
      <table aria-labelledby={id}>
        <thead>
          <tr>
            {WEEKDAYS.map((day) => (
              <th key={day} scope="col" abbr={t(`calendar.weekdayLong.${day}`)}>
                {t(`calendar.weekday.${day}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {month.weeks.map((week, at) => (
            <tr key={week.find(Boolean)?.day ?? at}>
              {week.map((day, weekday) => (
                <DayCell key={day?.day ?? WEEKDAYS[weekday]} day={day} today={today} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
