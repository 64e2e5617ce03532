import { describe, expect, it } from 'vitest';
import {
  endDate,
  endMonth,
  FIRST_YEAR,
  LAST_YEAR,
  makePeriod,
  type Period,
  type PeriodKind,
  periodCode,
  periodContains,
  periodFromKey,
  periodKey,
  periodsBetween,
  periodsOfYear,
  periodWords,
  precedingPeriod,
  samePeriodLastYear,
  startDate,
  startMonth,
} from './period.ts';
import { parsePeriod } from './period-text.ts';

const KINDS: PeriodKind[] = ['YEAR', 'HALF', 'QUARTER', 'MONTH', 'YEAR_TO_DATE'];
const YEARS = Array.from({ length: LAST_YEAR - FIRST_YEAR + 1 }, (_, i) => FIRST_YEAR + i);
const everyPeriod = YEARS.flatMap((year) => KINDS.flatMap((kind) => periodsOfYear(kind, year)));
const dayAfter = (day: string) =>
  new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);

describe('making a period', () => {
  it.each([
    ['YEAR', 1],
    ['HALF', 2],
    ['QUARTER', 4],
    ['MONTH', 12],
    ['YEAR_TO_DATE', 12],
  ] as const)('a year has no %s number 0 and none after number %i', (kind, last) => {
    expect(makePeriod(kind, 2025, last).ordinal).toBe(last);
    expect(() => makePeriod(kind, 2025, last + 1)).toThrow(`No ${kind} number ${last + 1}`);
    expect(() => makePeriod(kind, 2025, 0)).toThrow(`No ${kind} number 0`);
  });
});

describe('keys and codes over all of 1949 to 2100', () => {
  it('covers 31 periods in each of the 152 years', () => {
    expect(everyPeriod).toHaveLength(152 * 31);
  });

  it('every key leads back to its period, and no two periods share one', () => {
    for (const period of everyPeriod) expect(periodFromKey(periodKey(period))).toEqual(period);
    expect(new Set(everyPeriod.map(periodKey)).size).toBe(everyPeriod.length);
  });

  it('every code is read back as its period', () => {
    for (const period of everyPeriod) expect(parsePeriod(periodCode(period))).toEqual(period);
  });

  it('every period in Chinese words is read back as itself', () => {
    for (const period of everyPeriod) expect(parsePeriod(periodWords(period).zh)).toEqual(period);
  });

  it.each(KINDS)('keys of the kind %s sort by time', (kind) => {
    const ends = everyPeriod
      .filter((period) => period.kind === kind)
      .sort((a, b) => periodKey(a) - periodKey(b))
      .map(endDate);
    expect(ends).toEqual([...ends].sort());
  });

  it.each([
    ['2025', 2025001],
    ['2025H1', 2025101],
    ['2025Q3', 2025203],
    ['2025-09', 2025309],
    ['2025YTD09', 2025409],
  ])('%s has the key %i, which tables keep for good', (code, key) => {
    expect(periodKey(parsePeriod(code)!)).toBe(key);
    expect(periodCode(periodFromKey(key))).toBe(code);
  });

  it.each([2025000, 2025002, 2025103, 2025205, 2025313, 2025400, 2025413, 2025501, -1, Number.NaN])(
    'the key %d, which no period has, is refused',
    (key) => {
      expect(() => periodFromKey(key)).toThrow(/^No /);
    },
  );
});

describe('the days of a period', () => {
  it.each([
    ['2025', '2025-01-01', '2025-12-31'],
    ['2025H1', '2025-01-01', '2025-06-30'],
    ['2025H2', '2025-07-01', '2025-12-31'],
    ['2025Q1', '2025-01-01', '2025-03-31'],
    ['2025Q4', '2025-10-01', '2025-12-31'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['2025-02', '2025-02-01', '2025-02-28'],
    ['2000-02', '2000-02-01', '2000-02-29'],
    ['2100-02', '2100-02-01', '2100-02-28'],
    ['2024YTD02', '2024-01-01', '2024-02-29'],
    ['2025YTD09', '2025-01-01', '2025-09-30'],
  ])('%s runs from %s to %s', (code, first, last) => {
    const period = parsePeriod(code)!;
    expect([startDate(period), endDate(period)]).toEqual([first, last]);
  });

  it('ends where the calendar of the machine ends it, leap years included', () => {
    for (const period of everyPeriod) {
      const nextMonth = new Date(Date.UTC(period.year, endMonth(period), 1));
      expect(dayAfter(endDate(period))).toBe(nextMonth.toISOString().slice(0, 10));
    }
  });

  it.each(['HALF', 'QUARTER', 'MONTH'] as const)('the parts of kind %s tile every year', (kind) => {
    for (const year of YEARS) {
      const parts = periodsOfYear(kind, year);
      expect(startDate(parts[0]!)).toBe(`${year}-01-01`);
      expect(endDate(parts.at(-1)!)).toBe(`${year}-12-31`);
      for (const [i, part] of parts.slice(1).entries()) {
        expect(startDate(part)).toBe(dayAfter(endDate(parts[i]!)));
      }
    }
  });

  it.each([
    ['YEAR', 12],
    ['HALF', 6],
    ['QUARTER', 3],
  ] as const)('each month lies in exactly one %s, which holds %i of them', (kind, size) => {
    for (const year of [1949, 2024, 2025, 2100]) {
      const months = periodsOfYear('MONTH', year);
      const wholes = periodsOfYear(kind, year);
      for (const month of months) {
        expect(wholes.filter((whole) => periodContains(whole, month))).toHaveLength(1);
      }
      for (const whole of wholes) {
        expect(months.filter((month) => periodContains(whole, month))).toHaveLength(size);
        expect(endMonth(whole) - startMonth(whole) + 1).toBe(size);
      }
    }
  });

  it.each([
    ['2025Q3', '2025Q3', true],
    ['2025', '2025Q3', true],
    ['2025YTD09', '2025Q3', true],
    ['2025YTD09', '2025YTD08', true],
    ['2025YTD08', '2025Q3', false],
    ['2025H1', '2025-07', false],
    ['2025', '2024-12', false],
  ])('that %s contains %s is %s', (outer, inner, expected) => {
    expect(periodContains(parsePeriod(outer)!, parsePeriod(inner)!)).toBe(expected);
  });
});

describe('steps in time', () => {
  it.each([
    ['2025', '2024'],
    ['2025H2', '2025H1'],
    ['2025H1', '2024H2'],
    ['2025Q1', '2024Q4'],
    ['2025Q4', '2025Q3'],
    ['2025-01', '2024-12'],
    ['2025-12', '2025-11'],
    ['2025YTD09', '2025YTD08'],
    ['2025YTD01', '2024YTD12'],
  ])('the period before %s is %s', (code, before) => {
    expect(periodCode(precedingPeriod(parsePeriod(code)!))).toBe(before);
  });

  it('the period before ends where the next begins, for every kind but year-to-date', () => {
    for (const period of everyPeriod.filter(({ kind }) => kind !== 'YEAR_TO_DATE')) {
      expect(dayAfter(endDate(precedingPeriod(period)))).toBe(startDate(period));
    }
  });

  it('the same period last year keeps kind and place in the year', () => {
    const code = (text: string) => periodCode(samePeriodLastYear(parsePeriod(text)!));
    expect(['2025YTD09', '2024-02', '2025'].map(code)).toEqual(['2024YTD09', '2023-02', '2024']);
  });

  it.each<[string, string, string[]]>([
    ['2024-11', '2025-02', ['2024-11', '2024-12', '2025-01', '2025-02']],
    ['2024Q3', '2025Q1', ['2024Q3', '2024Q4', '2025Q1']],
    ['2024H2', '2025H1', ['2024H2', '2025H1']],
    ['2023', '2025', ['2023', '2024', '2025']],
    ['2025YTD02', '2025YTD04', ['2025YTD02', '2025YTD03', '2025YTD04']],
    ['2025-05', '2025-05', ['2025-05']],
    ['2025-06', '2025-05', []],
    ['2025-01', '2024-12', []],
  ])('from %s to %s there are exactly these', (from, to, expected) => {
    const between = periodsBetween(parsePeriod(from)!, parsePeriod(to)!);
    expect(between.map(periodCode)).toEqual(expected);
  });

  it('walking back from the last to the first gives the stretch between them reversed', () => {
    for (const kind of KINDS) {
      const first = makePeriod(kind, 2022);
      const last = periodsOfYear(kind, 2025).at(-1)!;
      const walked: Period[] = [last];
      while (periodKey(walked.at(-1)!) > periodKey(first)) {
        walked.push(precedingPeriod(walked.at(-1)!));
      }
      expect(walked.reverse()).toEqual(periodsBetween(first, last));
    }
  });
});

describe('words', () => {
  it.each([
    ['2025', '2025年', '2025'],
    ['2025H2', '2025年下半年', 'H2 2025'],
    ['2025Q3', '2025年三季度', 'Q3 2025'],
    ['2025-09', '2025年9月', 'Sep 2025'],
    ['2025YTD09', '2025年1—9月', 'Jan–Sep 2025'],
    ['2025YTD01', '2025年1月累计', 'Jan 2025 (year to date)'],
  ])('%s reads %s and %s', (code, zh, en) => {
    expect(periodWords(parsePeriod(code)!)).toEqual({ zh, en });
  });
});
