import { describe, expect, it } from 'vitest';
import {
  FREQUENCIES,
  type Frequency,
  INDICATOR_KINDS,
  type Indicator,
  type IndicatorKind,
  isPercentage,
  isYearToDate,
  latestObservedPeriod,
  lightMonth,
  observedPeriod,
  observedPeriodKind,
} from './indicator.ts';
import { endMonth, periodCode } from './period.ts';
import { parsePeriod } from './period-text.ts';

type Timing = Pick<Indicator, 'kind' | 'frequency' | 'skipsJanuary'>;
const timing = (kind: IndicatorKind, frequency: Frequency, skipsJanuary = false): Timing => ({
  kind,
  frequency,
  skipsJanuary,
});
const MONTHS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];

/** Twelve month-end answers on one line, a dot where nothing is owed. */
const yearLine = (indicator: Timing) =>
  MONTHS.map((month) => {
    const period = observedPeriod(indicator, 2025, month);
    return period === null ? '.' : periodCode(period).slice(4);
  }).join(' ');

const CUMULATIVE = 'YTD01 YTD02 YTD03 YTD04 YTD05 YTD06 YTD07 YTD08 YTD09 YTD10 YTD11 YTD12';
const SINGLE = '-01 -02 -03 -04 -05 -06 -07 -08 -09 -10 -11 -12';
/** The code of a whole year is the year itself: nothing follows it. */
const YEARLY = '. '.repeat(11);

describe('the period the light reads', () => {
  it.each<[IndicatorKind, Frequency, string]>([
    ['CUMULATIVE_AMOUNT', 'MONTH', CUMULATIVE],
    ['GROWTH_RATE', 'MONTH', CUMULATIVE],
    ['LEVEL', 'MONTH', SINGLE],
    ['MILESTONE', 'MONTH', SINGLE],
    ['CUMULATIVE_AMOUNT', 'QUARTER', '. . YTD03 . . YTD06 . . YTD09 . . YTD12'],
    ['GROWTH_RATE', 'QUARTER', '. . YTD03 . . YTD06 . . YTD09 . . YTD12'],
    ['LEVEL', 'QUARTER', '. . Q1 . . Q2 . . Q3 . . Q4'],
    ['MILESTONE', 'QUARTER', '. . Q1 . . Q2 . . Q3 . . Q4'],
    ['CUMULATIVE_AMOUNT', 'HALF', '. . . . . YTD06 . . . . . YTD12'],
    ['GROWTH_RATE', 'HALF', '. . . . . YTD06 . . . . . YTD12'],
    ['LEVEL', 'HALF', '. . . . . H1 . . . . . H2'],
    ['MILESTONE', 'HALF', '. . . . . H1 . . . . . H2'],
    ['CUMULATIVE_AMOUNT', 'YEAR', YEARLY],
    ['GROWTH_RATE', 'YEAR', YEARLY],
    ['LEVEL', 'YEAR', YEARLY],
    ['MILESTONE', 'YEAR', YEARLY],
  ])('%s reported by the %s: %s', (kind, frequency, line) => {
    expect(yearLine(timing(kind, frequency))).toBe(line);
    const december = observedPeriod(timing(kind, frequency), 2025, 12)!;
    expect(december.kind).toBe(observedPeriodKind(timing(kind, frequency)));
  });

  it.each<[IndicatorKind, Frequency, string]>([
    ['CUMULATIVE_AMOUNT', 'MONTH', CUMULATIVE.replace('YTD01', '.')],
    ['GROWTH_RATE', 'MONTH', CUMULATIVE.replace('YTD01', '.')],
    ['LEVEL', 'MONTH', SINGLE.replace('-01', '.')],
    ['LEVEL', 'QUARTER', '. . Q1 . . Q2 . . Q3 . . Q4'],
  ])('%s by the %s whose January is never published: %s', (kind, frequency, line) => {
    expect(yearLine(timing(kind, frequency, true))).toBe(line);
  });
});

describe('the newest period owed', () => {
  it.each<[IndicatorKind, Frequency, boolean, number, string | null]>([
    ['CUMULATIVE_AMOUNT', 'MONTH', false, 8, '2025YTD08'],
    ['CUMULATIVE_AMOUNT', 'MONTH', true, 1, null],
    ['CUMULATIVE_AMOUNT', 'MONTH', true, 2, '2025YTD02'],
    ['CUMULATIVE_AMOUNT', 'QUARTER', false, 2, null],
    ['CUMULATIVE_AMOUNT', 'QUARTER', false, 8, '2025YTD06'],
    ['GROWTH_RATE', 'QUARTER', false, 12, '2025YTD12'],
    ['LEVEL', 'QUARTER', false, 11, '2025Q3'],
    ['LEVEL', 'HALF', false, 5, null],
    ['LEVEL', 'HALF', false, 11, '2025H1'],
    ['LEVEL', 'YEAR', false, 11, null],
    ['LEVEL', 'YEAR', false, 12, '2025'],
    ['MILESTONE', 'MONTH', false, 4, '2025-04'],
    ['LEVEL', 'MONTH', false, 0, null],
  ])('%s by the %s (skips January: %s) at the close of month %i: %s', (...row) => {
    const [kind, frequency, skips, month, code] = row;
    const period = latestObservedPeriod(timing(kind, frequency, skips), 2025, month);
    expect(period === null ? null : periodCode(period)).toBe(code);
  });
});

describe('the month a value lights', () => {
  it.each<[IndicatorKind, Frequency, boolean, string, number | null, string]>([
    ['CUMULATIVE_AMOUNT', 'MONTH', false, '2025YTD09', 9, 'the period read'],
    ['CUMULATIVE_AMOUNT', 'MONTH', false, '2025-09', null, 'the month alone is kept, not lit'],
    ['CUMULATIVE_AMOUNT', 'MONTH', true, '2025YTD01', null, 'January is never published'],
    ['CUMULATIVE_AMOUNT', 'MONTH', true, '2025YTD02', 2, 'January and February together'],
    ['CUMULATIVE_AMOUNT', 'QUARTER', false, '2025YTD06', 6, 'the period read'],
    ['CUMULATIVE_AMOUNT', 'QUARTER', false, '2025YTD08', null, 'between two quarters'],
    ['CUMULATIVE_AMOUNT', 'QUARTER', false, '2025Q2', null, 'the quarter alone'],
    ['LEVEL', 'QUARTER', false, '2025Q2', 6, 'the period read'],
    ['LEVEL', 'HALF', false, '2025H2', 12, 'the period read'],
    ['LEVEL', 'YEAR', false, '2025', 12, 'the period read'],
    ['CUMULATIVE_AMOUNT', 'YEAR', false, '2025YTD12', null, 'a yearly figure is a year'],
    ['MILESTONE', 'MONTH', false, '2025-04', 4, 'the period read'],
    ['LEVEL', 'MONTH', false, '2025YTD04', null, 'a state is not cumulative'],
  ])('%s by the %s (skips January: %s): %s lights month %s (%s)', (...row) => {
    const [kind, frequency, skips, code, month] = row;
    expect(lightMonth(timing(kind, frequency, skips), parsePeriod(code)!)).toBe(month);
  });

  it('every period that is read lights the very month it was read for', () => {
    for (const kind of INDICATOR_KINDS) {
      for (const frequency of FREQUENCIES) {
        for (const skips of [true, false]) {
          const indicator = timing(kind, frequency, skips);
          for (const month of MONTHS) {
            const period = observedPeriod(indicator, 2025, month);
            if (period === null) continue;
            expect(lightMonth(indicator, period)).toBe(month);
            expect(endMonth(period)).toBe(month);
          }
        }
      }
    }
  });
});

it.each([
  ['CUMULATIVE_AMOUNT', true],
  ['GROWTH_RATE', true],
  ['LEVEL', false],
  ['MILESTONE', false],
] as const)('that %s is compared as year-to-date is %s', (kind, expected) => {
  expect(isYearToDate(kind)).toBe(expected);
});

it.each([
  ['%', true],
  ['％', true],
  ['百分点', true],
  ['亿元', false],
  ['‰', false],
  ['%/年', false],
  ['', false],
])('that “%s” counts in percentage points is %s', (unit, expected) => {
  expect(isPercentage(unit)).toBe(expected);
});
