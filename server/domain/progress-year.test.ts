import { describe, expect, it } from 'vitest';
import { decimal } from './decimal.ts';
import type { Indicator } from './indicator.ts';
import type { LightBand, LightRule } from './light-rule.ts';
import type { ObservedValue } from './observation.ts';
import { periodKey } from './period.ts';
import { parsePeriod } from './period-text.ts';
import { type MonthCell, progressOfYear } from './progress-year.ts';
import type { Target } from './target.ts';

const band = (
  light: LightBand['light'],
  severity: number,
  lower: string | null,
  upper: string | null,
) =>
  ({
    light,
    severity,
    shape: 'CIRCLE',
    wordZh: light,
    wordEn: light,
    lower: lower === null ? null : decimal(lower),
    lowerClosed: false,
    upper: upper === null ? null : decimal(upper),
    upperClosed: true,
  }) as LightBand;

const RULE: LightRule = {
  code: 'STANDARD',
  nameZh: '标准',
  nameEn: 'Standard',
  lagDigits: 1,
  bands: [band('GREEN', 0, null, '0'), band('YELLOW', 1, '0', '10'), band('RED', 2, '10', null)],
};

function givenIndicator(terms: Partial<Indicator> = {}): Indicator {
  return {
    code: 'I',
    nameZh: '到位资金',
    nameEn: 'Funds in place',
    shortNameZh: '到资',
    pinyin: 'daozi',
    kind: 'CUMULATIVE_AMOUNT',
    direction: 'POSITIVE',
    unitOfMeasureZh: '亿元',
    unitOfMeasureEn: '100 million yuan',
    timeAggregation: 'SUM',
    unitAggregation: 'SUM',
    frequency: 'MONTH',
    digits: 2,
    skipsJanuary: false,
    definitionZh: '',
    definitionEn: '',
    blockCode: 'B',
    leadDepartmentCode: 'D',
    lightRuleCode: 'STANDARD',
    sortOrder: 1,
    ...terms,
  };
}

const givenTarget = (terms: Partial<Target> = {}): Target => ({
  unitCode: 'U',
  indicatorCode: 'I',
  year: 2025,
  value: decimal(120),
  lower: null,
  upper: null,
  dueMonth: null,
  startsAfterMonth: 0,
  responsiblePerson: null,
  documentNumber: null,
  assignedOn: '2025-02-01',
  ...terms,
});

type Facts = Record<string, string | ObservedValue>;

function year(facts: Facts, indicator = givenIndicator(), target = givenTarget()): MonthCell[] {
  const known = new Map<number, ObservedValue>();
  for (const [code, fact] of Object.entries(facts)) {
    const value: ObservedValue =
      typeof fact === 'string'
        ? { value: decimal(fact), missingReason: null, quality: 'FINAL' }
        : fact;
    known.set(periodKey(parsePeriod(code)!), value);
  }
  const observedAt = (key: number) => known.get(key) ?? null;
  return progressOfYear({ indicator, rule: RULE, target, year: 2025, observedAt });
}

/** One letter a month: G Y R lights, small while carried, `-` not due, `?` not reported, `!` else. */
function lights(cells: MonthCell[]): string {
  const letter = ({ light: { light, reason } }: MonthCell) => {
    if (light !== 'GREY') return light.slice(0, 1);
    return reason === 'NOT_DUE' ? '-' : reason === 'NOT_REPORTED' ? '?' : '!';
  };
  return cells.map((cell) => (cell.isCarried ? letter(cell).toLowerCase() : letter(cell))).join('');
}
const runs = (cells: MonthCell[]) => cells.map((cell) => cell.monthsInRow).join(' ');

/** Values of January to the given month that put every month 10 × `tenths` above or below its due. */
function monthly(marks: string): Facts {
  const surplus: Record<string, number> = { G: 1, Y: -6, R: -24 };
  const facts: Facts = {};
  for (const [i, mark] of [...marks].entries()) {
    if (mark in surplus) facts[`2025YTD${i + 1}`] = String((i + 1) * 10 + surplus[mark]!);
  }
  return facts;
}

describe('a monthly figure', () => {
  it.each([
    ['GGGGGGGGGGGG', '1 2 3 4 5 6 7 8 9 10 11 12'],
    ['GGYYYRGGGGGG', '1 2 1 2 3 1 1 2 3 4 5 6'],
    ['RRRGRRRGRRRG', '1 2 3 1 1 2 3 1 1 2 3 1'],
    ['YRYRYRYRYRYR', '1 1 1 1 1 1 1 1 1 1 1 1'],
  ])('lights %s run %s months', (marks, inRow) => {
    const cells = year(monthly(marks));
    expect(lights(cells)).toBe(marks);
    expect(runs(cells)).toBe(inRow);
  });

  it('that is owed and missing is grey, never covered by the month before', () => {
    const cells = year(monthly('RRR?RRRRRRR?'));
    expect(lights(cells)).toBe('RRR?RRRRRRR?');
    expect(runs(cells)).toBe('1 2 3 1 1 2 3 4 5 6 7 1');
    expect(cells[3]).toMatchObject({
      observed: null,
      isCarried: false,
      observedPeriodKey: 2025404,
    });
  });

  it('missing for a named reason keeps the reason and breaks the run', () => {
    const withdrawn: ObservedValue = { value: null, missingReason: 'WITHDRAWN', quality: 'FINAL' };
    const cells = year({ ...monthly('GGGGGGGGGGGG'), '2025YTD05': withdrawn });
    expect(lights(cells)).toBe('GGGG!GGGGGGG');
    expect(cells[4]?.light.reason).toBe('WITHDRAWN');
    expect(cells[4]?.observed).toEqual(withdrawn);
    expect(cells[5]?.monthsInRow).toBe(1);
  });

  it('reads the cumulative figure, not the month alone', () => {
    const cells = year({ '2025-09': '120', '2025YTD09': '60' });
    expect(lights(cells)).toBe('????????R???');
  });

  it('a value of zero is a value', () => {
    expect(lights(year({ '2025YTD06': '0' })).charAt(5)).toBe('R');
  });

  it('never published for January owes nothing in January', () => {
    const cells = year(monthly('?GGGGGGGGGGG'), givenIndicator({ skipsJanuary: true }));
    expect(lights(cells)).toBe('-GGGGGGGGGGG');
    expect(cells[0]).toMatchObject({ observedPeriodKey: null, isCarried: false, monthsInRow: 0 });
    expect(runs(cells)).toBe('0 1 2 3 4 5 6 7 8 9 10 11');
  });
});

describe('figures with longer steps', () => {
  it('a quarterly light is carried to the next report, with the run counted in reports', () => {
    const facts = { '2025YTD03': '31', '2025YTD06': '50', '2025YTD09': '80', '2025YTD12': '120' };
    const cells = year(facts, givenIndicator({ frequency: 'QUARTER' }));
    expect(lights(cells)).toBe('--GggYyyYyyG');
    expect(runs(cells)).toBe('0 0 1 1 1 1 1 1 2 2 2 1');
  });

  it('a carried month is the report before it, but for its own number and the mark', () => {
    const cells = year({ '2025YTD03': '31' }, givenIndicator({ frequency: 'QUARTER' }));
    expect(cells[4]).toEqual({ ...cells[2], month: 5, isCarried: true });
    expect(cells[4]?.observedPeriodKey).toBe(2025403);
  });

  it('a missing quarter is not covered by the one before, and its own greyness is carried', () => {
    const facts = { '2025YTD03': '31', '2025YTD09': '95' };
    const cells = year(facts, givenIndicator({ frequency: 'QUARTER' }));
    expect(lights(cells)).toBe('--Ggg???Ggg?');
    expect(cells.map((cell) => cell.isCarried)).toEqual(
      [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12].map((month) => month > 3 && month % 3 !== 0),
    );
  });

  it.each<[Indicator['frequency'], Facts, string]>([
    ['HALF', { '2025H1': '119', '2025H2': '121' }, '-----YyyyyyG'],
    ['YEAR', { '2025': '60' }, '-----------R'],
  ])('a level by the %s lights when its period ends', (frequency, facts, expected) => {
    expect(lights(year(facts, givenIndicator({ kind: 'LEVEL', frequency })))).toBe(expected);
  });
});

describe('the start of the year', () => {
  it('a target that starts after August owes nothing until September closes', () => {
    const late = givenTarget({ startsAfterMonth: 8 });
    const facts = { '2025YTD07': '5', '2025YTD09': '30', '2025YTD10': '50', '2025YTD12': '120' };
    const cells = year(facts, givenIndicator(), late);
    expect(lights(cells)).toBe('--------GY?G');
    expect(runs(cells)).toBe('0 0 0 0 0 0 0 0 1 1 1 1');
  });

  it('months that owed nothing do not lengthen a run of missing reports', () => {
    const late = givenTarget({ startsAfterMonth: 8 });
    expect(year({}, givenIndicator(), late)[8]).toMatchObject({
      light: { light: 'GREY', reason: 'NOT_REPORTED' },
      monthsInRow: 1,
    });
  });

  it('a milestone is not due before its month, early when done and late after it', () => {
    const milestone = givenIndicator({ kind: 'MILESTONE', unitOfMeasureZh: '%' });
    const due = givenTarget({ value: null, dueMonth: 4 });
    const facts = { '2025-03': '60', '2025-04': '80', '2025-05': '95', '2025-06': '100' };
    expect(lights(year(facts, milestone, due))).toBe('---RYG??????');
    const early = year({ '2025-02': '100', '2025-03': '100' }, milestone, due);
    expect(early[1]?.progress).toMatchObject({ status: 'COMPLETED_EARLY' });
  });

  it('always answers for January to December in order', () => {
    for (const frequency of ['MONTH', 'QUARTER', 'HALF', 'YEAR'] as const) {
      const months = year({}, givenIndicator({ frequency })).map((cell) => cell.month);
      expect(months).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
    }
  });
});
