import { describe, expect, it } from 'vitest';
import { anIndicator, aUnit, cityCatalogue } from '../test-support/city-catalogue.ts';
import { aContract, anItem, aVersion } from '../test-support/contract-facts.ts';
import { expectedObservations, versionFor } from './contract.ts';
import { type ContractDraft, contractFaults } from './contract-faults.ts';
import { decimal } from './decimal.ts';
import { makeDueBook } from './due-book.ts';
import { type DueRule, dueDayOf, dueRuleWords, isPossible, monthAfter } from './due-rule.ts';
import { makePeriod, type Period, periodCode } from './period.ts';
import { parsePeriod } from './period-text.ts';
import { makeCalendar } from './working-calendar.ts';

const off = (day: string) => {
  return { day, isWorking: false, nameZh: '节', nameEn: 'Holiday', source: 'PUBLISHED' } as const;
};
/** National Day of 2026 as arranged; every other day as the week says. */
const calendar = makeCalendar(
  [
    ...Array.from({ length: 7 }, (_, i) => off(`2026-10-0${i + 1}`)),
    { ...off('2026-10-10'), isWorking: true },
    off('2025-01-01'),
  ],
  [],
);
const period = (text: string): Period => parsePeriod(text)!;
const city = cityCatalogue();
const picture = {
  ...city,
  indicatorByCode: new Map(city.indicators.map((one) => [one.code, one])),
  calendar,
};

describe('a due day', () => {
  it.each<[string, DueRule, string, boolean]>([
    ['2026YTD09', { kind: 'WORKING_DAY', nth: 3, monthsAfter: 1 }, '2026-10-10', false],
    ['2026YTD10', { kind: 'WORKING_DAY', nth: 3, monthsAfter: 1 }, '2026-11-04', false],
    ['2026Q3', { kind: 'WORKING_DAY', nth: 1, monthsAfter: 2 }, '2026-11-02', false],
    ['2026', { kind: 'WORKING_DAY', nth: 5, monthsAfter: 1 }, '2027-01-08', true],
    [
      '2026-08',
      { kind: 'DAY_OF_MONTH', day: 10, monthsAfter: 1, roll: 'NONE' },
      '2026-09-10',
      false,
    ],
    [
      '2026-09',
      { kind: 'DAY_OF_MONTH', day: 5, monthsAfter: 1, roll: 'NEXT' },
      '2026-10-08',
      false,
    ],
    [
      '2026-09',
      { kind: 'DAY_OF_MONTH', day: 5, monthsAfter: 1, roll: 'PREVIOUS' },
      '2026-09-30',
      false,
    ],
    [
      '2026-09',
      { kind: 'DAY_OF_MONTH', day: 5, monthsAfter: 1, roll: 'NONE' },
      '2026-10-05',
      false,
    ],
    [
      '2026-01',
      { kind: 'DAY_OF_MONTH', day: 31, monthsAfter: 1, roll: 'NONE' },
      '2026-02-28',
      false,
    ],
    [
      '2028-01',
      { kind: 'DAY_OF_MONTH', day: 31, monthsAfter: 1, roll: 'NONE' },
      '2028-02-29',
      true,
    ],
    ['2026YTD09', { kind: 'WORKING_DAYS_AFTER_END', days: 3 }, '2026-10-10', false],
    ['2026H1', { kind: 'WORKING_DAYS_AFTER_END', days: 1 }, '2026-07-01', false],
  ])('of %s under %o is %s, provisional: %s', (code, rule, day, isProvisional) => {
    expect(dueDayOf(calendar, rule, period(code))).toEqual({ day, isProvisional });
  });

  it.each<[DueRule, boolean]>([
    [{ kind: 'WORKING_DAY', nth: 15, monthsAfter: 12 }, true],
    [{ kind: 'WORKING_DAY', nth: 16, monthsAfter: 1 }, false],
    [{ kind: 'WORKING_DAY', nth: 0, monthsAfter: 1 }, false],
    [{ kind: 'WORKING_DAY', nth: 1, monthsAfter: 0 }, false],
    [{ kind: 'DAY_OF_MONTH', day: 31, monthsAfter: 1, roll: 'NONE' }, true],
    [{ kind: 'DAY_OF_MONTH', day: 32, monthsAfter: 1, roll: 'NONE' }, false],
    [{ kind: 'DAY_OF_MONTH', day: 1, monthsAfter: 13, roll: 'NONE' }, false],
    [{ kind: 'WORKING_DAYS_AFTER_END', days: 250 }, true],
    [{ kind: 'WORKING_DAYS_AFTER_END', days: 0 }, false],
    [{ kind: 'WORKING_DAYS_AFTER_END', days: 1.5 }, false],
  ])('%o is possible: %s', (rule, possible) => {
    expect(isPossible(rule)).toBe(possible);
  });

  it('counts months across the end of a year in both directions', () => {
    expect(periodCode(monthAfter(period('2026-12'), 1))).toBe('2027-01');
    expect(periodCode(monthAfter(period('2026-01'), -1))).toBe('2025-12');
    expect(periodCode(monthAfter(period('2026'), 12))).toBe('2027-12');
  });

  it('is said in both languages', () => {
    expect(dueRuleWords({ kind: 'WORKING_DAY', nth: 5, monthsAfter: 1 })).toEqual({
      zh: '次月第5个工作日前',
      en: 'by working day 5 of the month after',
    });
    expect(dueRuleWords({ kind: 'DAY_OF_MONTH', day: 10, monthsAfter: 2, roll: 'NEXT' }).zh).toBe(
      '期后第2个月10日前，遇节假日顺延',
    );
    expect(dueRuleWords({ kind: 'WORKING_DAYS_AFTER_END', days: 7 }).zh).toBe('期后7个工作日内');
  });
});

describe('what a contract owes', () => {
  const owed = (items: Parameters<typeof anItem>[0][], month: string) =>
    expectedObservations({ items: items.map(anItem) }, period(month), picture).map(
      (one) => `${one.indicatorCode} ${one.unitCode} ${periodCode(one.period)}`,
    );

  it('is one figure for each unit of the category, in official order', () => {
    expect(owed([{}], '2026-10')).toEqual([
      'BUDGET EAST 2026YTD10',
      'BUDGET WEST 2026YTD10',
      'BUDGET PARK 2026YTD10',
    ]);
  });

  it('leaves out a unit before it existed', () => {
    expect(owed([{}], '2026-05')).toEqual(['BUDGET EAST 2026YTD05', 'BUDGET WEST 2026YTD05']);
    expect(owed([{}], '2026-06')).toHaveLength(3);
  });

  it('leaves out a unit that is gone, though January to October still knew it', () => {
    const units = [
      aUnit({ code: 'OLD', nameZh: '旧区', unitType: 'COUNTY', validTo: '2026-02-15' }),
    ];
    const item = anItem({ units: { categoryCode: null, unitCodes: ['OLD'], unitType: null } });
    const count = (month: string) =>
      expectedObservations({ items: [item] }, period(month), { ...picture, units }).length;
    expect([count('2026-02'), count('2026-03'), count('2026-10')]).toEqual([1, 0, 0]);
  });

  it('follows listed units and types of unit', () => {
    expect(
      owed(
        [{ units: { categoryCode: null, unitCodes: ['WEST', 'CITY'], unitType: null } }],
        '2026-10',
      ),
    ).toEqual(['BUDGET CITY 2026YTD10', 'BUDGET WEST 2026YTD10']);
    expect(
      owed([{ units: { categoryCode: null, unitCodes: null, unitType: 'PARK' } }], '2026-10'),
    ).toEqual(['BUDGET PARK 2026YTD10']);
  });

  it('owes a quarterly figure at the end of a quarter only, and nothing of a January never published', () => {
    expect(owed([{ indicatorCode: 'INDUSTRY' }], '2026-08')).toEqual([]);
    expect(owed([{ indicatorCode: 'INDUSTRY' }], '2026-09')).toContain('INDUSTRY EAST 2026YTD09');
    expect(owed([{ indicatorCode: 'RETAIL' }], '2026-01')).toEqual([]);
    expect(owed([{ indicatorCode: 'RETAIL' }], '2026-02')).toContain('RETAIL EAST 2026YTD02');
  });

  it('may ask for the single month, or less often than the indicator is reported', () => {
    expect(owed([{ periodKind: 'MONTH' }], '2026-10')[0]).toBe('BUDGET EAST 2026-10');
    expect(owed([{ frequency: 'QUARTER' }], '2026-10')).toEqual([]);
    expect(owed([{ frequency: 'QUARTER' }], '2026-09')[0]).toBe('BUDGET EAST 2026YTD09');
    expect(owed([{ indicatorCode: 'DEBT', frequency: 'YEAR' }], '2026-12')[0]).toBe(
      'DEBT EAST 2026-12',
    );
  });

  it('owes each part of a breakdown beside the total', () => {
    const breakdown = { nameZh: '分项', nameEn: 'Parts', indicatorCodes: ['INDUSTRY'] };
    const units = { categoryCode: null, unitCodes: ['EAST'], unitType: null };
    expect(owed([{ breakdown, units, frequency: 'QUARTER' }], '2026-09')).toEqual([
      'BUDGET EAST 2026YTD09',
      'INDUSTRY EAST 2026YTD09',
    ]);
  });
});

describe('the version in force', () => {
  const contract = aContract([
    aVersion({ version: 1, recordedAt: new Date('2026-01-01T00:00:00Z') }),
    aVersion({
      version: 2,
      validFrom: makePeriod('MONTH', 2026, 7),
      validTo: makePeriod('MONTH', 2026, 9),
      recordedAt: new Date('2026-07-10T00:00:00Z'),
    }),
  ]);
  it.each([
    ['2025-12', null, null],
    ['2026-01', null, 1],
    ['2026-06', null, 1],
    ['2026-07', null, 2],
    ['2026-09', null, 2],
    ['2026-10', null, 1],
    ['2026-07', '2026-07-09T00:00:00Z', 1],
    ['2026-07', '2025-12-31T00:00:00Z', null],
  ])('for %s, as known at %s, is %s', (month, asOf, version) => {
    const found = versionFor(contract, period(month), asOf === null ? null : new Date(asOf));
    expect(found?.version ?? null).toBe(version);
  });
});

describe('the due day of any figure', () => {
  const contract = aContract([
    aVersion({ items: [anItem({ due: { kind: 'WORKING_DAY', nth: 3, monthsAfter: 1 } })] }),
  ]);
  const dueDay = makeDueBook([contract], picture);
  const ask = (indicatorCode: string, unitCode: string, code: string) =>
    dueDay({ indicatorCode, unitCode, period: period(code), asOf: null }).day;

  it('is that of the contract where one covers it', () => {
    expect(ask('BUDGET', 'EAST', '2026YTD10')).toBe('2026-11-04');
  });

  it.each([
    ['INDUSTRY', 'EAST', '2026YTD09', '2026-10-18', 'another indicator'],
    ['BUDGET', 'CITY', '2026YTD10', '2026-11-18', 'another unit'],
    ['BUDGET', 'PARK', '2026YTD05', '2026-06-18', 'a unit not yet in the category'],
    ['BUDGET', 'EAST', '2026-10', '2026-11-18', 'another kind of period'],
    ['BUDGET', 'EAST', '2025YTD12', '2026-01-18', 'a month before the contract'],
    ['NOTHING', 'EAST', '2026YTD10', '2026-11-18', 'an indicator nobody knows'],
  ])('of %s %s %s is the 18th: %s (%s)', (indicatorCode, unitCode, code, day) => {
    expect(ask(indicatorCode, unitCode, code)).toBe(day);
  });
});

describe('a contract to be saved', () => {
  const draft: ContractDraft = {
    code: 'FIN-MONTHLY',
    nameZh: '财政月报',
    nameEn: 'Finance monthly',
    departmentCode: 'FIN',
    validFrom: makePeriod('MONTH', 2026, 1),
    validTo: null,
    reason: '首版',
    items: [anItem({})],
  };
  const faultsOf = (changes: Partial<ContractDraft>, departmentBefore: string | null = null) =>
    contractFaults({ ...draft, ...changes }, { ...picture, departmentBefore });
  const codes = (changes: Partial<ContractDraft>) =>
    faultsOf(changes).map(({ code, path }) => `${code} ${path.join('.')}`);
  const of = (item: Parameters<typeof anItem>[0]) => codes({ items: [anItem(item)] });
  const units = (more: object) => ({
    categoryCode: null,
    unitCodes: null,
    unitType: null,
    ...more,
  });

  it('has no fault when it is right', () => {
    expect(faultsOf({})).toEqual([]);
  });

  it.each<[string[], Partial<ContractDraft>]>([
    [['CODE_INVALID code'], { code: '-' }],
    [['TEXT_BLANK nameZh', 'TEXT_BLANK reason'], { nameZh: ' ', reason: '' }],
    [
      ['DEPARTMENT_UNKNOWN departmentCode', 'INDICATOR_NOT_OF_DEPARTMENT items.0.indicatorCode'],
      { departmentCode: 'X' },
    ],
    [['INDICATOR_NOT_OF_DEPARTMENT items.0.indicatorCode'], { departmentCode: 'COM' }],
    [['VALIDITY_NOT_A_MONTH validFrom'], { validFrom: makePeriod('YEAR', 2026) }],
    [['VALIDITY_REVERSED validTo'], { validTo: makePeriod('MONTH', 2025, 12) }],
    [['NO_ITEMS items'], { items: [] }],
  ])('%j', (found, changes) => {
    expect(codes(changes)).toEqual(found);
  });

  it.each<[string, Parameters<typeof anItem>[0]]>([
    ['INDICATOR_UNKNOWN items.0.indicatorCode', { indicatorCode: 'X' }],
    ['UNIT_OF_MEASURE_DIFFERS items.0.unitOfMeasureZh', { unitOfMeasureZh: '万元' }],
    ['UNITS_NOT_ONE_WAY items.0.units', { units: units({}) }],
    [
      'UNITS_NOT_ONE_WAY items.0.units',
      { units: units({ categoryCode: 'PLACES', unitCodes: ['EAST'] }) },
    ],
    ['CATEGORY_UNKNOWN items.0.units.categoryCode', { units: units({ categoryCode: 'X' }) }],
    ['UNIT_UNKNOWN items.0.units.unitCodes.1', { units: units({ unitCodes: ['EAST', 'X'] }) }],
    ['UNIT_REPEATED items.0.units.unitCodes.1', { units: units({ unitCodes: ['EAST', 'EAST'] }) }],
    ['NO_UNITS items.0.units', { units: units({ unitCodes: [] }) }],
    ['NO_UNITS items.0.units', { units: units({ unitType: 'TOWNSHIP' }) }],
    ['PERIOD_KIND_NOT_ACCEPTED items.0.periodKind', { periodKind: 'QUARTER' }],
    ['FREQUENCY_TOO_FINE items.0.frequency', { indicatorCode: 'INDUSTRY', frequency: 'MONTH' }],
    [
      'BREAKDOWN_EMPTY items.0.breakdown.indicatorCodes',
      { breakdown: { nameZh: '分项', nameEn: 'Parts', indicatorCodes: [] } },
    ],
    ['DUE_IMPOSSIBLE items.0.due', { due: { kind: 'WORKING_DAY', nth: 40, monthsAfter: 1 } }],
    [
      'CHECK_REVERSED items.0.check.min',
      { check: { min: decimal(2), max: decimal(1), decimals: null } },
    ],
    [
      'DECIMALS_OUT_OF_RANGE items.0.check.decimals',
      { check: { min: null, max: null, decimals: 9 } },
    ],
  ])('%s', (found, item) => {
    expect(of(item)).toEqual([found]);
  });

  it('may owe an indicator twice for other units or other kinds of period, not for the same', () => {
    const east = anItem({ units: units({ unitCodes: ['EAST'] }) });
    expect(codes({ items: [east, anItem({ units: units({ unitCodes: ['WEST'] }) })] })).toEqual([]);
    expect(codes({ items: [east, anItem({ periodKind: 'MONTH' })] })).toEqual([]);
    expect(codes({ items: [east, anItem({})] })).toEqual(['ITEM_TWICE items.1.indicatorCode']);
    const breakdown = { nameZh: '分项', nameEn: 'Parts', indicatorCodes: ['BUDGET'] };
    expect(of({ breakdown })).toEqual(['ITEM_TWICE items.0.breakdown.indicatorCodes.0']);
  });

  it('says all that is wrong at once, with place, value and remedy in both languages', () => {
    const items = [anItem({ indicatorCode: 'X' }), anItem({ unitOfMeasureZh: '万元' })];
    const faults = faultsOf({ code: '', items });
    expect(faults.map((fault) => fault.code)).toEqual([
      'CODE_INVALID',
      'INDICATOR_UNKNOWN',
      'UNIT_OF_MEASURE_DIFFERS',
    ]);
    expect(faults[2]).toMatchObject({
      messageZh:
        '第2项：计量单位“万元”与指标的“一般公共预算收入 亿元”不一致，请改为一致，或另立指标',
      messageEn: expect.stringMatching(/^Item 2: .*make them agree/),
    });
  });

  it('belongs to the department it began with', () => {
    expect(faultsOf({}, 'FIN')).toEqual([]);
    expect(faultsOf({}, 'COM').map((fault) => fault.code)).toEqual(['DEPARTMENT_CHANGED']);
  });

  it('asks a part to be counted in what the total is counted in', () => {
    const part = anIndicator({ code: 'PART', nameZh: '税收', unitOfMeasureZh: '万元' });
    const indicatorByCode = new Map([...picture.indicatorByCode, ['PART', part]]);
    const breakdown = { nameZh: '分项', nameEn: 'Parts', indicatorCodes: ['PART'] };
    const ground = { ...picture, indicatorByCode, departmentBefore: null };
    const faults = contractFaults({ ...draft, items: [anItem({ breakdown })] }, ground);
    expect(faults.map((fault) => fault.code)).toEqual(['UNIT_OF_MEASURE_DIFFERS']);
  });
});
