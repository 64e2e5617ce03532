export interface DayException {
  day: string;
  isWorking: boolean;
  nameZh: string;
  nameEn: string;
}

/** What a day is: WORK and WEEKEND as the week says, OFF and MAKE_UP (调休上班) as arranged. */
export type DayKind = 'WORK' | 'WEEKEND' | 'OFF' | 'MAKE_UP';

export interface CalendarDay {
  day: string;
  date: number;
  kind: DayKind;
  exception: DayException | null;
}

export interface CalendarMonth {
  month: number;
  /** Weeks from Monday to Sunday; null where the day is of another month. */
  weeks: (CalendarDay | null)[][];
  workingDays: number;
}

/** The twelve months of a year with what each of their days is. */
export function calendarMonths(year: number, exceptions: readonly DayException[]): CalendarMonth[] {
  const byDay = new Map(exceptions.map((one) => [one.day, one]));
  return Array.from({ length: 12 }, (_, at) => monthOf(year, at + 1, byDay));
}

function monthOf(
  year: number,
  month: number,
  byDay: ReadonlyMap<string, DayException>,
): CalendarMonth {
  const count = new Date(Date.UTC(year, month, 0)).getUTCDate();
  const days = Array.from({ length: count }, (_, at) => dayOf(year, month, at + 1, byDay));
  const before = (weekdayOf(`${year}-${two(month)}-01`) + 6) % 7;
  const cells: (CalendarDay | null)[] = [...Array.from({ length: before }, () => null), ...days];
  while (cells.length % 7 !== 0) cells.push(null);
  const weeks = Array.from({ length: cells.length / 7 }, (_, at) =>
    cells.slice(at * 7, at * 7 + 7),
  );
  const isWorked = ({ kind }: CalendarDay) => kind === 'WORK' || kind === 'MAKE_UP';
  return { month, weeks, workingDays: days.filter(isWorked).length };
}

function dayOf(
  year: number,
  month: number,
  date: number,
  byDay: ReadonlyMap<string, DayException>,
): CalendarDay {
  const day = `${year}-${two(month)}-${two(date)}`;
  const exception = byDay.get(day) ?? null;
  const isWeekend = weekdayOf(day) % 6 === 0;
  if (exception === null) return { day, date, kind: isWeekend ? 'WEEKEND' : 'WORK', exception };
  if (!exception.isWorking) return { day, date, kind: 'OFF', exception };
  return { day, date, kind: isWeekend ? 'MAKE_UP' : 'WORK', exception };
}

const weekdayOf = (day: string) => new Date(`${day}T00:00:00Z`).getUTCDay();
const two = (part: number) => String(part).padStart(2, '0');

export interface HolidaySpan {
  nameZh: string;
  nameEn: string;
  from: string;
  to: string;
  days: number;
  /** Weekend days worked in exchange. */
  makeUps: string[];
}

/** Holidays as a notice lists them: from, to, and the days worked in exchange. */
export function holidaySpans(exceptions: readonly DayException[]): HolidaySpan[] {
  const spans: HolidaySpan[] = [];
  for (const { day, isWorking, nameZh, nameEn } of exceptions) {
    if (isWorking) continue;
    const last = spans.at(-1);
    if (last?.nameZh === nameZh && dayAfter(last.to) === day) {
      last.to = day;
      last.days += 1;
    } else {
      spans.push({ nameZh, nameEn, from: day, to: day, days: 1, makeUps: [] });
    }
  }
  for (const { day, isWorking, nameZh } of exceptions) {
    if (!isWorking) continue;
    spans.find((span) => span.nameZh === nameZh)?.makeUps.push(day);
  }
  return spans;
}

function dayAfter(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
}

/** A written day without its year: 10月1日, 1 Oct. */
export function dayWithoutYear(written: string): string {
  return written.replace(/^\d{4}年| \d{4}$/, '');
}
