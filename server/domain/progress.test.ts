import { describe, expect, it } from 'vitest';
import { type Decimal, decimal, roundTo } from './decimal.ts';
import type { Direction, IndicatorKind } from './indicator.ts';
import type { ObservedValue } from './observation.ts';
import { dueValue, measureProgress, type Progress } from './progress.ts';
import type { Target } from './target.ts';

const number = (text: string | null) => (text === null ? null : decimal(text));
const value = (text: string): ObservedValue => ({
  value: decimal(text),
  missingReason: null,
  quality: 'FINAL',
});

function givenTarget(terms: Partial<Target>): Target {
  return {
    unitCode: 'U',
    indicatorCode: 'I',
    year: 2025,
    value: null,
    lower: null,
    upper: null,
    dueMonth: null,
    startsAfterMonth: 0,
    responsiblePerson: null,
    documentNumber: null,
    assignedOn: '2025-02-01',
    ...terms,
  };
}

type Case = {
  kind?: IndicatorKind;
  direction?: Direction;
  unit?: string;
  goal?: string | null;
  band?: [string | null, string | null];
  dueMonth?: number;
  startsAfterMonth?: number;
  actual: string;
  month: number;
};

function measure(given: Case): Progress {
  const [lower, upper] = given.band ?? [null, null];
  return measureProgress({
    lagDigits: 2,
    indicator: {
      kind: given.kind ?? 'CUMULATIVE_AMOUNT',
      direction: given.band ? 'INTERVAL' : (given.direction ?? 'POSITIVE'),
      unitOfMeasureZh: given.unit ?? '亿元',
    },
    target: givenTarget({
      value: number(given.goal ?? null),
      lower: number(lower),
      upper: number(upper),
      dueMonth: given.dueMonth ?? null,
      startsAfterMonth: given.startsAfterMonth ?? 0,
    }),
    observed: value(given.actual),
    monthsClosed: given.month,
  });
}

/** Status, lag, completion rate, due value (at most two decimals, – for null), or the reason for none. */
function line(progress: Progress): string {
  if (progress.state === 'UNMEASURED') return progress.reason;
  const show = (figure: Decimal | null) => (figure === null ? '–' : roundTo(figure, 2).toFixed());
  const { status, lag, completionRate, due } = progress;
  return `${status} ${show(lag)} ${show(completionRate)} ${show(due)}`;
}

const RATE = { kind: 'GROWTH_RATE', unit: '%' } as const;
const SHARE = { kind: 'LEVEL', unit: '%' } as const;
const LEVEL = { kind: 'LEVEL', unit: '万人' } as const;
const CAP = { direction: 'REVERSE' } as const;
const NODE = { kind: 'MILESTONE', unit: '%' } as const;

describe('cumulative amounts against the pro-rated target', () => {
  it.each<[string, Case, string]>([
    ['behind', { goal: '120', actual: '80', month: 9 }, 'BEHIND 8.33 66.67 90'],
    ['level', { goal: '120', actual: '90', month: 9 }, 'ON_SCHEDULE 0 75 90'],
    ['ahead', { goal: '120', actual: '100', month: 9 }, 'AHEAD -8.33 83.33 90'],
    ['nothing done', { goal: '120', actual: '0', month: 6 }, 'BEHIND 50 0 60'],
    ['negative value', { goal: '120', actual: '-6', month: 6 }, 'BEHIND 55 -5 60'],
    ['whole in December', { goal: '120', actual: '119', month: 12 }, 'BEHIND 0.83 99.17 120'],
    ['met in December', { goal: '120', actual: '120', month: 12 }, 'COMPLETED 0 100 120'],
    ['surpassed', { goal: '120', actual: '150', month: 12 }, 'COMPLETED -25 125 120'],
    ['met early', { goal: '120', actual: '120', month: 5 }, 'COMPLETED_EARLY -58.33 100 50'],
    ['met in November', { goal: '120', actual: '120', month: 11 }, 'COMPLETED_EARLY -8.33 100 110'],
    ['no target value', { goal: null, actual: '120', month: 11 }, 'NO_TARGET'],
  ])('%s', (_, given, expected) => {
    expect(line(measure(given))).toBe(expected);
  });

  it.each([
    ['3', '1', 4],
    ['18', '6', 4],
    ['16.8', '7', 5],
    ['15.6', '9.1', 7],
    ['12', '11', 11],
  ])(
    'of a target of %s, %s after month %i is exactly on schedule, in spite of thirds',
    (...row) => {
      const [goal, actual, month] = row;
      expect(measure({ goal, actual, month })).toMatchObject({ status: 'ON_SCHEDULE' });
    },
  );

  it('a cap is pro-rated too: staying below it is ahead', () => {
    const cap = { ...CAP, goal: '120', month: 6 };
    expect(line(measure({ ...cap, actual: '48' }))).toBe('AHEAD -10 40 60');
    expect(line(measure({ ...cap, actual: '72' }))).toBe('BEHIND 10 60 60');
    expect(line(measure({ ...cap, actual: '60' }))).toBe('ON_SCHEDULE 0 50 60');
    expect(line(measure({ ...cap, actual: '150' }))).toBe('BEHIND 75 125 60');
  });

  it.each<[string, Case, string]>([
    ['smaller loss', { goal: '-100', actual: '-40', month: 6 }, 'AHEAD -10 – -50'],
    ['larger loss', { goal: '-100', actual: '-70', month: 6 }, 'BEHIND 20 – -50'],
    ['a profit', { goal: '-100', actual: '10', month: 6 }, 'AHEAD -60 – -50'],
    ['cap on a loss', { ...CAP, goal: '-100', actual: '-70', month: 6 }, 'AHEAD -20 – -50'],
  ])('a negative target has no completion rate, and a lag of the right sign: %s', (...row) => {
    expect(line(measure(row[1]))).toBe(row[2]);
  });
});

describe('a target assigned in August (seed 000-35)', () => {
  it.each<[number, string, string]>([
    [7, '5', 'NOT_DUE'],
    [8, '5', 'NOT_DUE'],
    [9, '30', 'ON_SCHEDULE 0 25 30'],
    [10, '30', 'BEHIND 25 25 60'],
    [12, '120', 'COMPLETED 0 100 120'],
  ])('after month %i with %s of 120: %s', (month, actual, expected) => {
    expect(line(measure({ goal: '120', startsAfterMonth: 8, actual, month }))).toBe(expected);
  });

  it('a growth rate is still compared with its whole target, once the start has passed', () => {
    const late = { ...RATE, goal: '7', startsAfterMonth: 8, actual: '6' };
    expect(line(measure({ ...late, month: 8 }))).toBe('NOT_DUE');
    expect(line(measure({ ...late, month: 9 }))).toBe('BEHIND 1 – 7');
  });
});

describe('growth rates and levels against the whole target', () => {
  it.each<[string, Case, string]>([
    ['rate behind', { ...RATE, goal: '7', actual: '6.1', month: 1 }, 'BEHIND 0.9 – 7'],
    ['rate of zero', { ...RATE, goal: '0', actual: '-0.5', month: 9 }, 'BEHIND 0.5 – 0'],
    ['rate above zero', { ...RATE, goal: '0', actual: '2', month: 9 }, 'AHEAD -2 – 0'],
    ['rate at zero', { ...RATE, goal: '0', actual: '0', month: 9 }, 'ON_SCHEDULE 0 – 0'],
    ['negative target', { ...RATE, goal: '-3', actual: '-5', month: 9 }, 'BEHIND 2 – -3'],
    ['capped rate kept', { ...RATE, ...CAP, goal: '3', actual: '2', month: 9 }, 'AHEAD -1 – 3'],
    [
      'capped rate broken',
      { ...RATE, ...CAP, goal: '3', actual: '4.5', month: 9 },
      'BEHIND 1.5 – 3',
    ],
    ['cap to fall', { ...RATE, ...CAP, goal: '-3', actual: '-1', month: 9 }, 'BEHIND 2 – -3'],
    ['coverage', { ...SHARE, goal: '80', actual: '76', month: 2 }, 'BEHIND 4 95 80'],
    ['coverage of zero', { ...SHARE, goal: '0', actual: '1', month: 2 }, 'AHEAD -1 – 0'],
    ['people', { ...LEVEL, goal: '50', actual: '45', month: 2 }, 'BEHIND 10 90 50'],
    ['people in December', { ...LEVEL, goal: '50', actual: '60', month: 12 }, 'AHEAD -20 120 50'],
  ])('%s', (_, given, expected) => {
    expect(line(measure(given))).toBe(expected);
  });

  it.each<[string, Case, string]>([
    ['amounts', { goal: '120', actual: '1', month: 6 }, 'PERCENTAGE_POINTS'],
    ['growth rates', { ...RATE, goal: '7', actual: '6', month: 6 }, 'PERCENTAGE_POINTS'],
    ['shares', { ...SHARE, goal: '80', actual: '79', month: 6 }, 'PERCENTAGE_POINTS'],
    ['heads', { ...LEVEL, goal: '50', actual: '49', month: 6 }, 'PERCENT_OF_TARGET'],
    [
      'shares in a band',
      { ...SHARE, band: ['40', '60'], actual: '39', month: 6 },
      'PERCENTAGE_POINTS',
    ],
    [
      'heads in a band',
      { ...LEVEL, band: ['40', '60'], actual: '39', month: 6 },
      'PERCENT_OF_TARGET',
    ],
  ])('the lag of %s is counted in the right measure', (_, given, lagMeasure) => {
    expect(measure(given)).toMatchObject({ lagMeasure });
  });

  it('the schedule share is the part of the year for amounts and the whole for the rest', () => {
    const shareOf = (given: Case) => {
      const progress = measure(given);
      return progress.state === 'MEASURED' ? progress.scheduledShare.toFixed() : progress.reason;
    };
    expect(shareOf({ goal: '120', actual: '1', month: 9 })).toBe('0.75');
    expect(shareOf({ ...CAP, goal: '0', actual: '0', month: 9 })).toBe('0.75');
    expect(shareOf({ ...RATE, goal: '7', actual: '1', month: 9 })).toBe('1');
    expect(shareOf({ ...LEVEL, goal: '50', actual: '1', month: 9 })).toBe('1');
    expect(shareOf({ ...LEVEL, ...CAP, goal: '0', actual: '0', month: 9 })).toBe('1');
  });
});

describe('a target of zero', () => {
  it.each<[string, Case, string]>([
    ['nothing asked', { goal: '0', actual: '5', month: 6 }, 'ZERO_TARGET'],
    ['no heads asked', { ...LEVEL, goal: '0', actual: '5', month: 6 }, 'ZERO_TARGET'],
    ['cap kept', { ...CAP, goal: '0', actual: '0', month: 6 }, 'ON_SCHEDULE 0 – 0'],
    ['cap kept below', { ...CAP, goal: '0', actual: '-1', month: 6 }, 'ON_SCHEDULE 0 – 0'],
    ['cap breached', { ...CAP, goal: '0', actual: '1', month: 6 }, 'BEHIND – – 0'],
    ['level cap breached', { ...LEVEL, ...CAP, goal: '0', actual: '1', month: 6 }, 'BEHIND – – 0'],
    ['December', { ...CAP, goal: '0', actual: '0', month: 12 }, 'ON_SCHEDULE 0 – 0'],
  ])('%s', (_, given, expected) => {
    expect(line(measure(given))).toBe(expected);
  });
});

describe('bands', () => {
  const heads = (actual: string, month = 6): Case => ({
    ...LEVEL,
    band: ['40', '60'],
    actual,
    month,
  });
  const thirds: Case = { band: ['1.5', '3'], actual: '1', month: 4 };
  const share = (actual: string): Case => ({ ...SHARE, band: ['40', '60'], actual, month: 6 });
  it.each<[string, Case, string]>([
    ['inside, nearer the lower end', heads('45'), 'ON_SCHEDULE -10 – 45'],
    ['in the middle', heads('50'), 'ON_SCHEDULE -20 – 50'],
    ['at the lower end', heads('40'), 'ON_SCHEDULE 0 – 40'],
    ['at the upper end', heads('60'), 'ON_SCHEDULE 0 – 60'],
    ['below', heads('39'), 'BEHIND 2 – 40'],
    ['above', heads('65'), 'BEHIND 10 – 60'],
    ['above in December', heads('65', 12), 'BEHIND 10 – 60'],
    ['a share below, in points', share('39'), 'BEHIND 1 – 40'],
    ['a share inside, in points', share('58'), 'ON_SCHEDULE -2 – 58'],
    ['an amount halfway', { band: ['40', '60'], actual: '25', month: 6 }, 'ON_SCHEDULE -10 – 25'],
    ['an amount too early', { band: ['40', '60'], actual: '31', month: 6 }, 'BEHIND 2 – 30'],
    [
      'an amount just above, by less than is printed',
      { band: ['40', '60'], actual: '30.001', month: 6 },
      'ON_SCHEDULE 0 – 30',
    ],
    ['an amount at its due upper end', thirds, 'ON_SCHEDULE 0 – 1'],
    ['heads around zero', { ...LEVEL, band: ['-5', '5'], actual: '0', month: 6 }, 'ZERO_TARGET'],
    ['a share around zero', { ...SHARE, band: ['-5', '5'], actual: '7', month: 6 }, 'BEHIND 2 – 5'],
    ['one end only', { ...LEVEL, band: ['40', null], actual: '50', month: 6 }, 'NO_TARGET'],
  ])('%s', (_, given, expected) => {
    expect(line(measure(given))).toBe(expected);
  });
});

describe('milestones', () => {
  it.each<[number, string, string]>([
    [3, '0', 'NOT_DUE'],
    [5, '99.9', 'NOT_DUE'],
    [5, '100', 'COMPLETED_EARLY 0 100 100'],
    [6, '100', 'COMPLETED 0 100 100'],
    [6, '99.9', 'BEHIND 0.1 99.9 100'],
    [7, '40', 'BEHIND 60 40 100'],
    [12, '105', 'COMPLETED 0 105 100'],
  ])('due in June, after month %i with %s %% done: %s', (month, actual, expected) => {
    expect(line(measure({ ...NODE, dueMonth: 6, actual, month }))).toBe(expected);
  });

  it('without a month there is nothing to be late for', () => {
    expect(line(measure({ ...NODE, actual: '40', month: 12 }))).toBe('NO_TARGET');
  });
});

describe('what was due', () => {
  it.each<[IndicatorKind, string | null, number, number, string | null]>([
    ['CUMULATIVE_AMOUNT', '120', 0, 9, '90'],
    ['CUMULATIVE_AMOUNT', '120', 8, 8, null],
    ['CUMULATIVE_AMOUNT', '3', 0, 4, '1'],
    ['CUMULATIVE_AMOUNT', null, 0, 9, null],
    ['GROWTH_RATE', '7', 0, 1, '7'],
    ['LEVEL', '80', 0, 1, '80'],
    ['LEVEL', '80', 6, 6, null],
    ['MILESTONE', '100', 0, 9, null],
  ])('of %s with target %s started after %i, at month %i: %s', (kind, goal, start, month, due) => {
    const target = givenTarget({ value: number(goal), startsAfterMonth: start });
    const found = dueValue({ kind, direction: 'POSITIVE' }, target, month);
    expect(found === null ? null : found.toFixed()).toBe(due);
  });
});
