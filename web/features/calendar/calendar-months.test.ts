import { describe, expect, it } from 'vitest';
import {
  calendarMonths,
  type DayException,
  dayWithoutYear,
  holidaySpans,
} from './calendar-months.ts';

const off = (day: string, nameZh = '国庆节'): DayException => {
  return { day, isWorking: false, nameZh, nameEn: 'Holiday' };
};
const golden: DayException[] = [
  ...Array.from({ length: 7 }, (_, at) => off(`2026-10-0${at + 1}`)),
  { ...off('2026-10-10'), isWorking: true },
];
const october = calendarMonths(2026, golden)[9];
const kindOf = (date: number) =>
  october?.weeks.flat().find((day) => day?.date === date)?.kind ?? null;

describe('a month of the calendar', () => {
  it('begins its weeks on Monday and leaves days of other months empty', () => {
    expect(october?.weeks[0]?.map((day) => day?.date ?? null)).toEqual([
      null,
      null,
      null,
      1,
      2,
      3,
      4,
    ]);
    expect(october?.weeks.every((week) => week.length === 7)).toBe(true);
  });

  it('knows holidays, weekend days worked in exchange, weekends and working days apart', () => {
    expect([1, 10, 11, 12].map(kindOf)).toEqual(['OFF', 'MAKE_UP', 'WEEKEND', 'WORK']);
  });

  it('counts the days that are worked', () => {
    expect(october?.workingDays).toBe(18);
    expect(calendarMonths(2026, [])[9]?.workingDays).toBe(22);
  });

  it('has the leap day', () => {
    expect(calendarMonths(2028, [])[1]?.weeks.flat().filter(Boolean)).toHaveLength(29);
  });

  it('calls a weekday that the office set back to normal a working day', () => {
    const back = { ...off('2026-10-08', '恢复正常'), isWorking: true };
    const day = calendarMonths(2026, [back])[9]
      ?.weeks.flat()
      .find((one) => one?.date === 8);
    expect(day?.kind).toBe('WORK');
  });
});

describe('holidays as a notice lists them', () => {
  it('run from their first day to their last, with the days worked in exchange', () => {
    expect(holidaySpans(golden)).toEqual([
      {
        nameZh: '国庆节',
        nameEn: 'Holiday',
        from: '2026-10-01',
        to: '2026-10-07',
        days: 7,
        makeUps: ['2026-10-10'],
      },
    ]);
  });

  it('are apart where a day between them is worked', () => {
    const spans = holidaySpans([off('2026-05-01', '劳动节'), off('2026-05-03', '劳动节')]);
    expect(spans.map(({ from, to }) => [from, to])).toEqual([
      ['2026-05-01', '2026-05-01'],
      ['2026-05-03', '2026-05-03'],
    ]);
  });
});

it.each([
  ['2026年10月1日', '10月1日'],
  ['1 Oct 2026', '1 Oct'],
])('%s within its year is %s', (written, short) => {
  expect(dayWithoutYear(written)).toBe(short);
});
