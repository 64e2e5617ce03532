import { useTranslation } from 'react-i18next';
import type { ApplyCalendarInput } from '../../__generated__/graphql.ts';
import type { CalendarUpload } from './use-apply-calendar.ts';

interface CalendarFileCheckProps {
  reading: NonNullable<CalendarUpload['reading']>;
  isBusy: boolean;
  onApply: (input: ApplyCalendarInput) => void;
  onDrop: () => void;
}

/** What is in the chosen file, before it is entered; or where it cannot be read. */
export function CalendarFileCheck({ reading, isBusy, onApply, onDrop }: CalendarFileCheckProps) {
  const { t } = useTranslation();
  const { input, fault, fileName } = reading;
  if (fault) {
    return (
      <p className="form-error" role="alert">
        {t(`calendar.fault.${fault.code}`, { name: fileName })}
        {fault.line === null ? null : t('calendar.atLine', { line: fault.line })}
      </p>
    );
  }
  return (
    <div className="calendar-check" role="status">
      <p>
        {t('calendar.read', {
          name: fileName,
          year: input.year,
          off: input.holidays.length,
          worked: input.workdays.length,
        })}
      </p>
      <p className="muted">{t('calendar.whole')}</p>
      <div className="confirm-actions">
        <button type="button" className="button" onClick={onDrop}>
          {t('calendar.drop')}
        </button>
        <button
          type="button"
          className="button button-main"
          disabled={isBusy}
          onClick={() => onApply(input)}
        >
          {t('calendar.apply', { year: input.year })}
        </button>
      </div>
    </div>
  );
}
