import { useTranslation } from 'react-i18next';

/** The marks of the days, each with its word. */
export function CalendarLegend() {
  const { t } = useTranslation();
  return (
    <ul className="calendar-legend" aria-label={t('calendar.legend')}>
      {(['OFF', 'MAKE_UP', 'WEEKEND', 'WORK'] as const).map((kind) => (
        <li key={kind}>
          <span className="calendar-swatch" data-kind={kind} aria-hidden="true">
            <span className="calendar-day">
              8
              <small>
                {kind === 'OFF' || kind === 'MAKE_UP' ? t(`calendar.mark.${kind}`) : ''}
              </small>
            </span>
          </span>
          {t(`calendar.kind.${kind}`)}
        </li>
      ))}
    </ul>
  );
}
