import { describe, expect, it } from 'vitest';
import { anIndicator } from '../test-support/city-catalogue.ts';
import { keyOf, worldOf } from '../test-support/quality-world.ts';
import { decimal, ZERO } from './decimal.ts';
import { judgeQualityRule } from './judge-quality-rule.ts';
import { periodCode, periodFromKey } from './period.ts';
import type { BodyOf, RuleBody } from './quality-rule.ts';
import type { Breach } from './quality-world.ts';

type Facts = Parameters<typeof worldOf>[0];

/** Judges as if every figure named had just been pushed; by default all that are there. */
function judge(body: RuleBody, facts: Facts, changed = Object.keys(facts.figures)): Breach[] {
  const changes = changed.map((place) => {
    const [indicatorCode, unitCode, period] = place.split(' ');
    return {
      indicatorCode: indicatorCode!,
      unitCode: unitCode!,
      periodKeys: [keyOf(period!)],
    };
  });
  return [...judgeQualityRule(body, changes, worldOf(facts))];
}
const places = (breaches: Breach[]) =>
  breaches.map(
    ({ subject }) =>
      `${subject.indicatorCode} ${subject.unitCode} ${periodCode(periodFromKey(subject.periodKey))}`,
  );
const isBroken = (body: RuleBody, figures: Record<string, string>) =>
  judge(body, { figures }).length > 0;

describe('RANGE', () => {
  const range = (min: string | null, max: string | null, isInclusive = true): RuleBody => ({
    kind: 'RANGE',
    indicator: 'DEBT',
    min: min === null ? null : decimal(min),
    max: max === null ? null : decimal(max),
    isInclusive,
  });
  it.each([
    [range('0', '100'), '0', false],
    [range('0', '100'), '100', false],
    [range('0', '100'), '-0.1', true],
    [range('0', '100'), '100.1', true],
    [range('0', '100', false), '0', true],
    [range('0', '100', false), '100', true],
    [range('0', '100', false), '50', false],
    [range(null, '100'), '-999', false],
    [range('0', null), '999', false],
  ])('%j holds %s: broken %s', (body, value, broken) => {
    expect(isBroken(body, { 'DEBT EAST 2026-10': value })).toBe(broken);
  });

  it('says what it found and between which ends', () => {
    const [breach] = judge(range('0', '100'), { figures: { 'DEBT EAST 2026-10': '120' } });
    expect(breach).toMatchObject({
      messageZh: '2026年10月 120.0 超出允许范围 [0, 100]',
      messageEn: 'Oct 2026: 120.0 lies outside [0, 100]',
    });
  });

  it('says nothing of a missing value, and nothing of another indicator', () => {
    expect(judge(range('0', '1'), { figures: {} }, ['DEBT EAST 2026-10'])).toEqual([]);
    expect(isBroken(range('0', '1'), { 'PRICE EAST 2026-10': '5' })).toBe(false);
  });
});

describe('CUMULATIVE_FALLS', () => {
  const body = (tolerance = '0'): RuleBody => ({
    kind: 'CUMULATIVE_FALLS',
    indicator: 'BUDGET',
    tolerance: decimal(tolerance),
  });
  const two = (before: string, now: string) => ({
    'BUDGET EAST 2026YTD09': before,
    'BUDGET EAST 2026YTD10': now,
  });
  it.each([
    [two('121', '120.5'), '0', true],
    [two('121', '121'), '0', false],
    [two('121', '120.5'), '0.5', false],
    [two('121', '120.49'), '0.5', true],
    [{ 'BUDGET EAST 2025YTD12': '150', 'BUDGET EAST 2026YTD01': '9' }, '0', false],
    [{ 'BUDGET EAST 2026YTD06': '60', 'BUDGET EAST 2026YTD09': '50' }, '0', true],
    [{ 'BUDGET EAST 2026-09': '60', 'BUDGET EAST 2026-10': '50' }, '0', false],
    [{ 'BUDGET EAST 2026YTD01': '5' }, '0', false],
  ])('in %j with tolerance %s: broken %s', (figures, tolerance, broken) => {
    expect(isBroken(body(tolerance), figures)).toBe(broken);
  });

  it('is told in the words of the page', () => {
    const [breach] = judge(body(), { figures: two('121', '120.5') });
    expect(breach).toMatchObject({
      messageZh: '2026年1—10月累计 120.50 低于 2026年1—9月累计 121.00',
      messageEn: 'Jan–Oct 2026: 120.50 is below Jan–Sep 2026: 121.00',
    });
  });

  it('is asked of the next month too when an earlier one is corrected upwards, and each place once', () => {
    const figures = two('121', '120.5');
    expect(places(judge(body(), { figures }, ['BUDGET EAST 2026YTD09']))).toEqual([
      'BUDGET EAST 2026YTD10',
    ]);
    expect(places(judge(body(), { figures }))).toEqual(['BUDGET EAST 2026YTD10']);
  });
});

describe('MONTH_AGAINST_CUMULATIVE', () => {
  const body = (more: Partial<BodyOf<'MONTH_AGAINST_CUMULATIVE'>> = {}): RuleBody => ({
    kind: 'MONTH_AGAINST_CUMULATIVE',
    indicator: 'BUDGET',
    tolerance: ZERO,
    tolerancePercent: ZERO,
    ...more,
  });
  const three = (before: string, month: string, now: string) => ({
    'BUDGET EAST 2026YTD09': before,
    'BUDGET EAST 2026-10': month,
    'BUDGET EAST 2026YTD10': now,
  });
  it.each([
    [body(), three('90', '10', '100'), false],
    [body(), three('90', '10', '101'), true],
    [body({ tolerance: decimal('1') }), three('90', '10', '101'), false],
    [body({ tolerance: decimal('0.99') }), three('90', '10', '101'), true],
    [body({ tolerancePercent: decimal('1') }), three('89', '10', '100'), false],
    [body({ tolerancePercent: decimal('1') }), three('88.9', '10', '100'), true],
    [body(), { 'BUDGET EAST 2026-01': '10', 'BUDGET EAST 2026YTD01': '11' }, true],
    [body(), { 'BUDGET EAST 2026-01': '10', 'BUDGET EAST 2026YTD01': '10' }, false],
    [body(), { 'BUDGET EAST 2026-10': '10', 'BUDGET EAST 2026YTD10': '100' }, false],
    [
      body({ indicator: 'RETAIL' }),
      { 'RETAIL EAST 2026-02': '4', 'RETAIL EAST 2026YTD02': '9' },
      false,
    ],
    [
      body({ indicator: 'RETAIL' }),
      { 'RETAIL EAST 2026YTD02': '9', 'RETAIL EAST 2026-03': '5', 'RETAIL EAST 2026YTD03': '15' },
      true,
    ],
    [
      body({ indicator: 'INDUSTRY' }),
      {
        'INDUSTRY EAST 2026YTD03': '9',
        'INDUSTRY EAST 2026Q2': '5',
        'INDUSTRY EAST 2026YTD06': '14',
      },
      false,
    ],
    [
      body({ indicator: 'INDUSTRY' }),
      {
        'INDUSTRY EAST 2026YTD03': '9',
        'INDUSTRY EAST 2026Q2': '5',
        'INDUSTRY EAST 2026YTD06': '15',
      },
      true,
    ],
  ])('%j in %j: broken %s', (rule, figures, broken) => {
    expect(isBroken(rule, figures)).toBe(broken);
  });

  it.each(['BUDGET EAST 2026YTD09', 'BUDGET EAST 2026-10', 'BUDGET EAST 2026YTD10'])(
    'is asked when %s changes, and stands on the cumulative figure',
    (changed) => {
      const breaches = judge(body(), { figures: three('90', '10', '101') }, [changed]);
      expect(places(breaches)).toEqual(['BUDGET EAST 2026YTD10']);
      expect(breaches[0]?.inputs).toHaveLength(3);
      expect(breaches[0]?.messageZh).toContain('= 100，与 2026年1—10月累计 101.00 不符');
    },
  );
});

describe('LEVEL_AGAINST_GROWTH', () => {
  const rule: RuleBody = {
    kind: 'LEVEL_AGAINST_GROWTH',
    indicator: 'BUDGET',
    growthIndicator: 'GROWTH',
    tolerance: decimal('0.5'),
  };
  const indicators = [
    anIndicator({
      code: 'GROWTH',
      nameZh: '增速',
      kind: 'GROWTH_RATE',
      unitOfMeasureZh: '%',
      digits: 1,
    }),
  ];
  const figures = (before: string, now: string, growth: string) => ({
    'BUDGET EAST 2025YTD10': before,
    'BUDGET EAST 2026YTD10': now,
    'GROWTH EAST 2026YTD10': growth,
  });
  it.each([
    ['100', '106', '6', 0],
    ['100', '106', '6.5', 0],
    ['100', '106', '6.51', 1],
    ['100', '106', '5.49', 1],
    ['0', '106', '6', 0],
    ['-5', '106', '6', 0],
  ])('%s to %s with growth %s breaks it %i times', (before, now, growth, times) => {
    expect(judge(rule, { indicators, figures: figures(before, now, growth) })).toHaveLength(times);
  });

  it('is asked again of the next year when a base is corrected, stands on the growth and warns of constant prices', () => {
    const wrong = figures('100', '110', '6');
    const breaches = judge(rule, { indicators, figures: wrong }, ['BUDGET EAST 2025YTD10']);
    expect(places(breaches)).toEqual(['GROWTH EAST 2026YTD10']);
    expect(breaches[0]?.messageZh).toMatch(/公布增速 6\.0.*计算为 10；.*可比价格/);
  });
});

describe('PARTS_AGAINST_TOTAL', () => {
  const bounds = { tolerance: decimal('0.1'), tolerancePercent: ZERO };
  const byUnit: RuleBody = {
    kind: 'PARTS_AGAINST_TOTAL',
    indicator: 'BUDGET',
    partIndicators: null,
    totalUnit: 'CITY',
    partTypes: ['COUNTY'],
    ...bounds,
  };
  const byIndicator: RuleBody = { ...byUnit, partIndicators: ['TAX', 'OTHER'], totalUnit: null };
  const units = (east: string, west: string, city: string) => ({
    'BUDGET EAST 2026YTD10': east,
    'BUDGET WEST 2026YTD10': west,
    'BUDGET CITY 2026YTD10': city,
  });
  it.each([
    ['40', '60', '100', false],
    ['40', '60', '100.1', false],
    ['40', '60', '100.11', true],
  ])('of units %s + %s = %s: broken %s', (east, west, city, broken) => {
    expect(isBroken(byUnit, units(east, west, city))).toBe(broken);
  });

  it('says nothing while a part is missing: missing is never zero', () => {
    const { 'BUDGET WEST 2026YTD10': _, ...some } = units('40', '60', '100');
    expect(isBroken(byUnit, some)).toBe(false);
  });

  it('stands on the total when only a part changed, and speaks of rounding', () => {
    const breaches = judge(byUnit, { figures: units('40', '50', '100') }, [
      'BUDGET EAST 2026YTD10',
    ]);
    expect(places(breaches)).toEqual(['BUDGET CITY 2026YTD10']);
    expect(breaches[0]?.messageZh).toMatch(/相差 10（四舍五入/);
    expect(judge(byUnit, { figures: units('40', '50', '100') }, ['BUDGET PARK 2026YTD10'])).toEqual(
      [],
    );
  });

  it('of indicators adds up within a unit', () => {
    const figures = (other: string) => ({
      'BUDGET EAST 2026YTD10': '100',
      'TAX EAST 2026YTD10': '70',
      'OTHER EAST 2026YTD10': other,
    });
    expect(isBroken(byIndicator, figures('30'))).toBe(false);
    const breaches = judge(byIndicator, { figures: figures('20') }, ['TAX EAST 2026YTD10']);
    expect(places(breaches)).toEqual(['BUDGET EAST 2026YTD10']);
  });
});

describe('RELATION', () => {
  const relation = (more: Partial<BodyOf<'RELATION'>>): RuleBody => ({
    kind: 'RELATION',
    left: [{ indicatorCode: 'TAX', factor: decimal(1) }],
    comparison: 'AT_MOST',
    right: [{ indicatorCode: 'BUDGET', factor: decimal(1) }],
    constant: ZERO,
    tolerance: ZERO,
    ...more,
  });
  const figures = (tax: string, budget: string) => ({
    'TAX EAST 2026YTD10': tax,
    'BUDGET EAST 2026YTD10': budget,
  });
  it.each([
    [{}, '100', '100', false],
    [{}, '100.01', '100', true],
    [{ tolerance: decimal('0.01') }, '100.01', '100', false],
    [{ comparison: 'AT_LEAST' as const }, '99.99', '100', true],
    [{ comparison: 'AT_LEAST' as const }, '100', '100', false],
    [{ comparison: 'EQUAL' as const, tolerance: decimal(1) }, '101', '100', false],
    [{ comparison: 'EQUAL' as const, tolerance: decimal(1) }, '98.9', '100', true],
    [{ constant: decimal(-20) }, '81', '100', true],
    [{ left: [{ indicatorCode: 'TAX', factor: decimal(2) }] }, '50', '100', false],
    [{ left: [{ indicatorCode: 'TAX', factor: decimal(2) }] }, '50.1', '100', true],
    [{ right: [], constant: decimal(60) }, '61', '0', true],
  ])('%j with %s and %s: broken %s', (more, tax, budget, broken) => {
    expect(isBroken(relation(more), figures(tax, budget))).toBe(broken);
  });

  it('stands on the first summand, whichever side changed, and needs all of them', () => {
    const breaches = judge(relation({}), { figures: figures('9', '8') }, ['BUDGET EAST 2026YTD10']);
    expect(places(breaches)).toEqual(['TAX EAST 2026YTD10']);
    expect(isBroken(relation({}), { 'TAX EAST 2026YTD10': '9' })).toBe(false);
  });
});

describe('OUTLIER_SEASONAL', () => {
  const rule: RuleBody = {
    kind: 'OUTLIER_SEASONAL',
    indicator: 'BUDGET',
    measure: 'YEAR_ON_YEAR',
    years: 4,
    minPoints: 3,
    factor: decimal(3),
    relativePercent: decimal(50),
  };
  const history = {
    'BUDGET EAST 2021YTD10': '100',
    'BUDGET EAST 2022YTD10': '105',
    'BUDGET EAST 2023YTD10': '111',
    'BUDGET EAST 2024YTD10': '116',
    'BUDGET EAST 2025YTD10': '122',
  };
  it.each([
    ['128', 0],
    ['1280', 1],
    ['90', 1],
  ])('%s after years of five percent breaks it %i times', (value, times) => {
    const figures = { ...history, 'BUDGET EAST 2026YTD10': value };
    expect(judge(rule, { figures }, ['BUDGET EAST 2026YTD10'])).toHaveLength(times);
  });

  it('says by how much, and with too little history nothing', () => {
    const figures = { ...history, 'BUDGET EAST 2026YTD10': '1280' };
    const [breach] = judge(rule, { figures }, ['BUDGET EAST 2026YTD10']);
    expect(breach?.messageZh).toMatch(
      /1280\.00，同比 949\.18%，偏离本单位往年同期中位数 .*（4 个值）/,
    );
    expect(breach?.messageEn).not.toMatch(/\p{Script=Han}/u);
    const short = { ...rule, minPoints: 5 };
    expect(judge(short, { figures }, ['BUDGET EAST 2026YTD10'])).toEqual([]);
  });
});

describe('OUTLIER_PEER', () => {
  const units = ['A', 'B', 'C', 'D', 'E'];
  const rule: RuleBody = {
    kind: 'OUTLIER_PEER',
    indicator: 'GDP',
    measure: 'VALUE',
    category: 'PLACES',
    minPoints: 3,
    factor: decimal(5),
    relativePercent: decimal(50),
  };
  const figures = Object.fromEntries(
    ['5.8', '6', '6.1', '6.3', '12'].map((value, i) => [`GDP ${units[i]} 2026YTD09`, value]),
  );
  it('finds the one that is far from the others, not the others', () => {
    expect(places(judge(rule, { figures, units }))).toEqual(['GDP E 2026YTD09']);
  });

  it('says nothing of a unit outside the category, or among too few', () => {
    expect(judge(rule, { figures, units: units.slice(0, 4) })).toEqual([]);
    expect(judge({ ...rule, minPoints: 6 }, { figures, units })).toEqual([]);
  });
});

describe('REPEATED_VALUE', () => {
  const rule = (indicator = 'DEBT'): RuleBody => ({
    kind: 'REPEATED_VALUE',
    indicator,
    periods: 3,
  });
  const months = (...values: string[]) =>
    Object.fromEntries(
      values.map((value, i) => [`DEBT EAST 2026-${String(i + 1).padStart(2, '0')}`, value]),
    );
  it.each([
    [months('60', '60'), []],
    [months('60', '60', '60'), ['2026-03']],
    [months('60', '60', '60', '60'), ['2026-03']],
    [months('60', '60.0', '60', '60', '60', '60'), ['2026-03', '2026-06']],
    [months('60', '60', '61', '60'), []],
    [months('0', '0', '0'), []],
  ])('in %j is said at %j', (figures, said) => {
    expect(places(judge(rule(), { figures })).map((place) => place.split(' ')[2])).toEqual(said);
  });

  it('goes by the periods in which the indicator is due: quarter after quarter, February to the December before', () => {
    const quarters = ['2025YTD09', '2025YTD12', '2026YTD03'];
    const industry = Object.fromEntries(quarters.map((one) => [`INDUSTRY EAST ${one}`, '5']));
    expect(judge(rule('INDUSTRY'), { figures: industry })).toHaveLength(1);
    const skipping = ['2025YTD11', '2025YTD12', '2026YTD02'];
    const retail = Object.fromEntries(skipping.map((one) => [`RETAIL EAST ${one}`, '5']));
    expect(judge(rule('RETAIL'), { figures: retail })).toHaveLength(1);
  });
});

describe('REVISION_SIZE', () => {
  const rule: RuleBody = { kind: 'REVISION_SIZE', indicator: 'BUDGET', percent: decimal(10) };
  const place = 'BUDGET EAST 2026YTD10';
  it.each([
    ['100', '110', false],
    ['100', '110.01', true],
    ['100', '89.99', true],
    ['0', '0.01', true],
    ['-100', '-89', true],
    ['-100', '-90', false],
  ])('from %s to %s: broken %s', (was, is, broken) => {
    const breaches = judge(rule, { figures: { [place]: is }, earlier: { [place]: was } });
    expect(breaches.length > 0).toBe(broken);
  });

  it('is not asked of a first value', () => {
    expect(isBroken(rule, { [place]: '999' })).toBe(false);
  });

  it('says from what to what, and how much that is', () => {
    const [breach] = judge(rule, { figures: { [place]: '150' }, earlier: { [place]: '100' } });
    expect(breach?.messageZh).toBe('2026年1—10月累计 由 100.00 改为 150.00，变动 50.0%，超过 10%');
  });
});
