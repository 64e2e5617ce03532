import { useTranslation } from 'react-i18next';
import { Panel } from '../../ui/Panel.tsx';
import { UserErrorList } from '../../ui/UserErrorList.tsx';
import { CalendarFileCheck } from './CalendarFileCheck.tsx';
import { useApplyCalendar } from './use-apply-calendar.ts';

/** The office enters the arrangement of a year from a file: first what is in it, then the entry. */
export function CalendarUploadPanel({ onApplied }: { onApplied: (year: number) => void }) {
  const { t } = useTranslation();
  const upload = useApplyCalendar();
  return (
    <Panel title={t('calendar.upload')}>
      <p className="muted">{t('calendar.uploadHint')}</p>
      <pre className="calendar-sample">{t('calendar.sample')}</pre>
      <label className="button calendar-file">
        <input
          type="file"
          className="sr-only"
          accept=".json,.csv,.txt"
          disabled={upload.isBusy}
          onChange={(event) => {
            const file = event.target.files?.[0];
            event.target.value = '';
            if (file) void upload.choose(file);
          }}
        />
        {t('calendar.choose')}
      </label>
      {upload.reading ? (
        <CalendarFileCheck
          reading={upload.reading}
          isBusy={upload.isBusy}
          onDrop={upload.drop}
          onApply={(input) =>
            void upload.apply(input).then((isDone) => isDone && onApplied(input.year))
          }
        />
      ) : null}
      <UserErrorList title={t('calendar.refused')} errors={upload.errors} />
      {upload.failure ? (
        <p className="form-error" role="alert">
          {upload.failure}
        </p>
      ) : null}
      {upload.applied === null ? null : (
        <p role="status">{t('calendar.applied', { year: upload.applied })}</p>
      )}
    </Panel>
  );
}
