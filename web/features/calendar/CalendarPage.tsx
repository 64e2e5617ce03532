import './calendar.css';
import { useQuery } from '@apollo/client/react';
import { use } from 'react';
import { useTranslation } from 'react-i18next';
import { cityDay } from '../../charts/format.ts';
import { FailureNotice } from '../../ui/FailureNotice.tsx';
import { PageFrame } from '../../ui/PageFrame.tsx';
import { pageState } from '../../ui/query-state.ts';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { ReportingContext, useScope } from '../../ui/use-scope.ts';
import { useMay } from '../../ui/viewer.ts';
import { CalendarLegend } from './CalendarLegend.tsx';
import { CalendarUploadPanel } from './CalendarUploadPanel.tsx';
import { calendarMonths } from './calendar-months.ts';
import { CalendarDocument } from './calendar-query.ts';
import { readYear } from './calendar-year.ts';
import { HolidayList } from './HolidayList.tsx';
import { MonthTable } from './MonthTable.tsx';
import { YearPicker } from './YearPicker.tsx';

/** 工作日历: which days of a year are worked, by which due days are counted. */
export function CalendarPage() {
  const { t } = useTranslation();
  const { params, patch } = useScope();
  const year = readYear(params, use(ReportingContext).latestPeriod);
  const mayWrite = useMay('calendar.write');
  const { data, error, loading, refetch } = useQuery(CalendarDocument, { variables: { year } });
  const calendar = data?.workingCalendar;
  const state = pageState({ data: calendar, error, loading });
  return (
    <PageFrame
      title={t('calendar.title')}
      lead={t('calendar.lead')}
      controls={<YearPicker year={year} onChange={(next) => patch({ year: String(next) })} />}
    >
      {state === 'loading' ? <Skeleton lines={12} height={48} /> : null}
      {state === 'error' ? <FailureNotice error={error} onRetry={() => void refetch()} /> : null}
      {calendar && data ? (
        <div className="calendar-page">
          <div className="panel">
            {calendar.isProvisional ? (
              <p className="calendar-provisional" role="note">
                <strong>{t('calendar.provisional', { year })}</strong>{' '}
                {t('calendar.provisionalText')}
              </p>
            ) : null}
            <CalendarLegend />
            <div className="calendar-year">
              {calendarMonths(year, calendar.exceptions).map((month) => (
                <MonthTable
                  key={month.month}
                  year={year}
                  month={month}
                  today={cityDay(data.reportingCalendar.now)}
                />
              ))}
            </div>
          </div>
          <div className="stack">
            <HolidayList exceptions={calendar.exceptions} />
            {mayWrite ? (
              <CalendarUploadPanel onApplied={(applied) => patch({ year: String(applied) })} />
            ) : null}
          </div>
        </div>
      ) : null}
    </PageFrame>
  );
}
