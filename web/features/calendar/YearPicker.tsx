import { useTranslation } from 'react-i18next';
import { formatPeriod } from '../../charts/format.ts';
import { useLanguage } from '../../ui/names.ts';

interface YearPickerProps {
  year: number;
  onChange: (year: number) => void;
}

/** The year with a step back and a step on. */
export function YearPicker({ year, onChange }: YearPickerProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  return (
    <fieldset className="calendar-years" aria-label={t('field.year')}>
      <button
        type="button"
        className="button"
        aria-label={t('calendar.yearBefore')}
        onClick={() => onChange(year - 1)}
      >
        ‹
      </button>
      <strong aria-live="polite">{formatPeriod(String(year), language)}</strong>
      <button
        type="button"
        className="button"
        aria-label={t('calendar.yearAfter')}
        onClick={() => onChange(year + 1)}
      >
        ›
      </button>
    </fieldset>
  );
}
