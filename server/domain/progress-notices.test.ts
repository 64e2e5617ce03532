import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { decimal, roundTo } from './decimal.ts';
import { isPercentage } from './indicator.ts';
import { lightOf } from './light.ts';
import type { LightBand, LightRule } from './light-rule.ts';
import { MISSING_REASONS, type ObservedValue } from './observation.ts';
import { type Measured, measureProgress, type ProgressQuestion } from './progress.ts';
import { checkPublished } from './published-check.ts';
import { scheduledShare } from './schedule.ts';
import type { Target } from './target.ts';

const CASES = new URL('../../../shared/cases/', import.meta.url);
const readCase = (name: string) => {
  const file = new URL(name, CASES);
  if (!existsSync(file)) return null;
  const lines = readFileSync(file, 'utf8').trim().split('\n').slice(1);
  return lines.map((text) => text.trim().split(','));
};

function target(value: string | null, terms: Partial<Target> = {}): Target {
  return {
    unitCode: 'U',
    indicatorCode: 'I',
    year: 2019,
    value: value === null ? null : decimal(value),
    lower: null,
    upper: null,
    dueMonth: null,
    startsAfterMonth: 0,
    responsiblePerson: null,
    documentNumber: null,
    assignedOn: '2019-02-01',
    ...terms,
  };
}
const observed = (text: string): ObservedValue => ({
  value: decimal(text),
  missingReason: null,
  quality: 'ESTIMATE',
});
const AMOUNT = {
  kind: 'CUMULATIVE_AMOUNT',
  direction: 'POSITIVE',
  unitOfMeasureZh: '亿元',
} as const;
const RATE = { kind: 'GROWTH_RATE', direction: 'POSITIVE', unitOfMeasureZh: '%' } as const;

function measure(
  indicator: ProgressQuestion['indicator'],
  goal: string,
  actual: string,
  month: number,
) {
  const question = { indicator, target: target(goal), observed: observed(actual) };
  const progress = measureProgress({ ...question, monthsClosed: month, lagDigits: 2 });
  if (progress.state === 'UNMEASURED') throw new Error(progress.reason);
  return progress;
}
const lagOf = (progress: Measured) => progress.lag ?? decimal('NaN');

// Typed from the notice: number, kind, value, unit, gap, schedule value, annual target.
const LIANYUNGANG_2019: [string, string, string, string, string, string, string][] = [
  ['1', 'growth_rate', '6.1', '%', '0.9', '7.0', '7.0'],
  ['2', 'growth_rate', '3.9', '%', '11.1', '15.0', '15.0'],
  ['3', 'growth_rate', '6.0', '%', '3.0', '9.0', '9.0'],
  ['4', 'growth_rate', '14.6', '%', '0.4', '15.0', '15.0'],
  ['6', 'growth_rate', '6.7', '%', '1.8', '8.5', '8.5'],
  ['7', 'cumulative_amount', '3.73', '亿美元', '21.7', '75.0', '7.0'],
  ['8', 'growth_rate', '-8', '%', '15', '7.0', '7.0'],
  ['11', 'growth_rate', '8.2', '%', '0.3', '8.5', '8.5'],
];

describe('连云港, first three quarters of 2019 [R25]', () => {
  it.each(LIANYUNGANG_2019)('item %s, %s of %s %s: the gap is %s', (...row) => {
    const [, kind, actual, unit, gap, schedule, goal] = row;
    const indicator = kind === 'growth_rate' ? RATE : { ...AMOUNT, unitOfMeasureZh: unit };
    const progress = measure(indicator, goal, actual, 9);
    expect(checkPublished(gap, lagOf(progress))).toMatchObject({ agrees: true });
    expect(progress.status).toBe('BEHIND');
    const line = kind === 'growth_rate' ? progress.due : progress.scheduledShare.times(100);
    expect(line?.eq(schedule)).toBe(true);
  });

  it('item 7 is 53.3 % done where 75 % was due', () => {
    const progress = measure(AMOUNT, '7.0', '3.73', 9);
    expect(roundTo(progress.completionRate!, 2).toFixed(2)).toBe('53.29');
    expect(roundTo(lagOf(progress), 2).toFixed(2)).toBe('21.71');
    expect(checkPublished('53.3', progress.completionRate!).agrees).toBe(true);
  });

  it('the collected figures are those typed here', (context) => {
    const rows = readCase('c07_lianyungang_2019q3_schedule.csv');
    if (rows === null) return skipped(context, 'c07');
    const typed = LIANYUNGANG_2019.map(([no, ...facts]) => [no, ...facts.slice(0, 5)]);
    const collected = rows.map(([no, , kind, actual, unit, gap, line]) => [
      no,
      kind,
      actual,
      unit,
      gap,
      line,
    ]);
    expect(collected).toEqual(typed);
    for (const [, , kind, , unit] of rows) expect(isPercentage(unit!)).toBe(kind === 'growth_rate');
  });
});

// Source, months, value, annual target, published per cent, published lead. Where the notice gives
// no target, a target of 100 and the published per cent as the value say the same.
const LEADS: [string, number, string, string, string, string][] = [
  ['江门', 10, '629.0', '647.4', '97.2', '13.8'],
  ['三明三元区', 8, '74', '100', '74', '7.33'],
  ['某市 provincial projects', 4, '43.2', '100', '43.2', '9.9'],
  ['某市 city projects', 4, '37.8', '100', '37.8', '4.5'],
];
const HENAN: [string, string, string, boolean][] = [
  ['35.9', '56.21', '63.88', false],
  ['7.9', '9', '87.78', true],
  ['8.15', '9.7', '84.02', true],
];

describe('linear schedule in published notices [R24, R27–R31]', () => {
  it.each(LEADS)('%s after month %i: %s of %s is %s %%, ahead by %s points', (...row) => {
    const [, month, actual, goal, rate, lead] = row;
    const progress = measure(AMOUNT, goal, actual, month);
    expect(checkPublished(rate, progress.completionRate!).agrees).toBe(true);
    expect(checkPublished(lead, lagOf(progress).neg()).agrees).toBe(true);
    expect(progress.status).toBe('AHEAD');
  });

  it('江门 must be reckoned from the amounts: from the printed 97.2 the lead would be 13.9', () => {
    expect(checkPublished('13.8', lagOf(measure(AMOUNT, '100', '97.2', 10)).neg()).agrees).toBe(
      false,
    );
  });

  it('宣城 draws the line at 91.7 % after November: 91.6 % is behind it, 91.7 % is not', () => {
    const line = scheduledShare({ kind: 'LINEAR_BY_MONTH', startsAfterMonth: 0 }, 11)!.times(100);
    expect(checkPublished('91.7', line).agrees).toBe(true);
    expect(measure(AMOUNT, '100', '91.6', 11).status).toBe('BEHIND');
    expect(measure(AMOUNT, '100', '91.7', 11).status).toBe('AHEAD');
  });

  it.each(HENAN)(
    '河南: %s of %s is printed as %s, which is right: %s',
    (actual, goal, print, right) => {
      const check = checkPublished(print, measure(AMOUNT, goal, actual, 6).completionRate!);
      expect(check.agrees).toBe(right);
      expect(check.published.toFixed(2)).toBe(print);
    },
  );

  it('河南 63.88 is shown beside the recomputed 63.87', () => {
    const check = checkPublished('63.88', measure(AMOUNT, '56.21', '35.9', 6).completionRate!);
    expect([check.published.toFixed(2), check.recomputed.toFixed(2)]).toEqual(['63.88', '63.87']);
  });

  it('the collected figures are those typed here', (context) => {
    const rows = readCase('c08_schedule_misc.csv');
    if (rows === null) return skipped(context, 'c08');
    const leads = rows.filter(([, , , , , , lead, kind]) => kind === 'cumulative_amount' && lead);
    expect(leads.map(([, , months, , , rate, lead]) => [Number(months), rate, lead])).toEqual(
      LEADS.map(([, months, , , rate, lead]) => [months, rate, lead]),
    );
    const henan = rows.filter(([source]) => source!.startsWith('河南'));
    expect(henan.map(([, , , actual, goal, rate]) => [actual, goal, rate])).toEqual(
      HENAN.map((row) => row.slice(0, 3)),
    );
    expect(rows.find(([source]) => source!.startsWith('宣城'))?.[5]).toBe('91.7');
  });
});

describe('from progress to light', () => {
  const band = (
    light: LightBand['light'],
    severity: number,
    lower: string | null,
    upper: string | null,
  ) => ({
    light,
    severity,
    shape: 'CIRCLE' as const,
    wordZh: light,
    wordEn: light,
    lower: lower === null ? null : decimal(lower),
    lowerClosed: false,
    upper: upper === null ? null : decimal(upper),
    upperClosed: true,
  });
  const rule: LightRule = {
    code: 'STANDARD',
    nameZh: '标准',
    nameEn: 'Standard',
    lagDigits: 2,
    bands: [band('GREEN', 0, null, '0'), band('YELLOW', 1, '0', '10'), band('RED', 2, '10', null)],
  };
  const lightAt = (terms: Partial<ProgressQuestion>) =>
    lightOf(
      rule,
      measureProgress({
        indicator: AMOUNT,
        target: target('120'),
        observed: observed('60'),
        monthsClosed: 6,
        lagDigits: 2,
        ...terms,
      }),
    );

  it('met early, the light is green in every month that is left', () => {
    for (const monthsClosed of [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]) {
      expect(lightAt({ observed: observed('120'), monthsClosed }).light).toBe('GREEN');
    }
  });

  it.each<[string, Partial<ProgressQuestion>, string, string | null]>([
    ['no target assigned', { target: null }, 'GREY', 'NO_TARGET'],
    [
      'no target assigned and nothing pushed',
      { target: null, observed: null },
      'GREY',
      'NO_TARGET',
    ],
    ['nothing pushed', { observed: null }, 'GREY', 'NOT_REPORTED'],
    ['January closed for nobody yet', { monthsClosed: 0 }, 'GREY', 'NOT_DUE'],
    [
      'assigned in August, seen in July',
      { target: target('120', { startsAfterMonth: 8 }) },
      'GREY',
      'NOT_DUE',
    ],
    ['a positive target of zero', { target: target('0') }, 'GREY', 'ZERO_TARGET'],
    [
      'a zero cap kept',
      {
        indicator: { ...AMOUNT, direction: 'REVERSE' },
        target: target('0'),
        observed: observed('0'),
      },
      'GREEN',
      null,
    ],
    [
      'a zero cap breached',
      { indicator: { ...AMOUNT, direction: 'REVERSE' }, target: target('0') },
      'RED',
      null,
    ],
    ['10 points behind', { observed: observed('48') }, 'YELLOW', null],
    ['more than 10 points behind', { observed: observed('47.9') }, 'RED', null],
  ])('%s', (_, terms, light, reason) => {
    expect(lightAt(terms)).toMatchObject({ light, reason });
  });

  it.each(MISSING_REASONS)(
    'a value missing for the reason %s is grey with that reason',
    (reason) => {
      const missing: ObservedValue = { value: null, missingReason: reason, quality: 'FINAL' };
      expect(lightAt({ observed: missing })).toMatchObject({ light: 'GREY', reason });
    },
  );
});

function skipped(context: { skip: (note?: string) => void }, name: string) {
  console.log(
    `${name}: no ../shared/cases beside the repository, only the typed figures are checked`,
  );
  context.skip('case folder absent');
}
