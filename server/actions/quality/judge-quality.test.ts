import { beforeEach, describe, expect, it } from 'vitest';
import { decimal } from '../../domain/decimal.ts';
import { budgetMonths, row, ytd } from '../../test-support/city-facts.ts';
import { givenCity, type TestCity } from '../../test-support/given-city.ts';
import { aRule, givenRules, judgePush } from '../../test-support/judge-push.ts';

let city: TestCity;
beforeEach(async () => {
  city = await givenCity({ targets: [] });
});

const queue = async () => {
  const { rows } = await city.store.pool.query(
    `select rule.code, unit.code as unit, flag.period_key as period, flag.revision, flag.message_zh as message
    from quality_flag as flag join quality_rule as rule using (quality_rule_id) join unit using (unit_id)
    order by flag.quality_flag_id`,
  );
  return rows;
};
const FALLS = aRule('FALLS', 'CUMULATIVE_FALLS', { indicator: 'BUDGET' });

describe('what a push brought', () => {
  it('is held against the rules in force and flagged with the figures, once', async () => {
    const receipt = await city.given('finance', [
      ...budgetMonths('EAST', '10', 9),
      row('EAST', 'BUDGET', ytd(10), '85.5'),
      ...budgetMonths('WEST', '10', 10),
    ]);
    await givenRules(city, FALLS);
    const { findings, flags, flagCount } = await judgePush(city, receipt);
    expect(findings).toEqual([]);
    expect(flagCount).toBe(1);
    expect(flags).toMatchObject([
      { ruleCode: 'FALLS', unitCode: 'EAST', periodKey: 2026410, revision: 1, severity: 'WARNING' },
    ]);
    const said = '2026年1—10月累计 85.50 低于 2026年1—9月累计 90.00';
    expect(await queue()).toEqual([
      { code: 'FALLS', unit: 'EAST', period: 2026410, revision: 1, message: said },
    ]);
    expect(await judgePush(city, receipt)).toMatchObject({ flags: [], flagCount: 0 });
    expect(await queue()).toHaveLength(1);
  });

  it('is compared with what earlier pushes brought, also where only the neighbour came', async () => {
    await city.given('finance', [row('EAST', 'BUDGET', ytd(10), '95')]);
    const second = await city.given('finance', [row('EAST', 'BUDGET', ytd(9), '96')]);
    await givenRules(city, FALLS);
    await judgePush(city, second);
    expect(await queue()).toMatchObject([{ unit: 'EAST', period: 2026410 }]);
  });

  it('is not judged by a rule that is switched off, nor by an older version, nor by rules of other indicators', async () => {
    const receipt = await city.given('finance', [row('EAST', 'BUDGET', ytd(10), '95')]);
    const range = (max: string) => ({ indicator: 'BUDGET', max: decimal(max) });
    await givenRules(
      city,
      aRule('OFF', 'RANGE', range('1'), { isActive: false }),
      aRule('OLD', 'RANGE', range('1')),
      aRule('ELSE', 'RANGE', { indicator: 'RETAIL', max: decimal(1) }),
    );
    await givenRules(city, aRule('OLD', 'RANGE', range('1000')));
    expect(await judgePush(city, receipt)).toEqual({ findings: [], flags: [], flagCount: 0 });
  });

  it('is refused when a blocking rule is broken: place, value, rule and reason in both languages, and no flag', async () => {
    const receipt = await city.given('finance', [
      row('EAST', 'BUDGET', ytd(9), '90'),
      row('EAST', 'BUDGET', ytd(10), '85'),
    ]);
    await givenRules(
      city,
      aRule('FALLS', 'CUMULATIVE_FALLS', { indicator: 'BUDGET' }, { severity: 'BLOCKING' }),
      aRule('LOW', 'RANGE', { indicator: 'BUDGET', min: decimal(100) }),
    );
    const { findings, flags, flagCount } = await judgePush(city, receipt);
    expect([flags, flagCount]).toEqual([[], 0]);
    expect(findings).toMatchObject([
      {
        code: 'QUALITY_RULE_BROKEN',
        value: '85',
        place: { sheet: '数据', row: 3, column: '数值', cell: null },
      },
    ]);
    expect(findings[0]?.messageZh).toMatch(/规则 FALLS.*东河区 一般公共预算收入 2026年1—10月累计/);
    expect(findings[0]?.messageEn).toMatch(/Rule FALLS.*EAST, BUDGET, Jan–Oct 2026: 85.00/);
    expect(await queue()).toEqual([]);
  });

  it('takes the place of a neighbour when the figure that breaks a blocking rule came before', async () => {
    await city.given('finance', [row('EAST', 'BUDGET', ytd(10), '95')]);
    const second = await city.given('finance', [
      row('EAST', 'BUDGET', ytd(8), '1'),
      row('EAST', 'BUDGET', ytd(9), '96'),
    ]);
    await givenRules(city, { ...FALLS, severity: 'BLOCKING' });
    const { findings } = await judgePush(city, second);
    expect(findings).toMatchObject([{ place: { row: 3 } }]);
  });

  it('is compared with peers and parts across units', async () => {
    const receipt = await city.given('office', [
      row('EAST', 'BUDGET', ytd(10), '40'),
      row('WEST', 'BUDGET', ytd(10), '60'),
      row('CITY', 'BUDGET', ytd(10), '120'),
    ]);
    await givenRules(
      city,
      aRule('SUM', 'PARTS_AGAINST_TOTAL', {
        indicator: 'BUDGET',
        totalUnit: 'CITY',
        partTypes: ['COUNTY'],
      }),
    );
    await judgePush(city, receipt);
    expect(await queue()).toMatchObject([
      { code: 'SUM', unit: 'CITY', message: expect.stringContaining('相差 20') },
    ]);
  });

  it('is compared with what a correction replaced', async () => {
    await city.given('finance', [row('EAST', 'BUDGET', ytd(10), '100')]);
    const correction = await city.given('finance', [row('EAST', 'BUDGET', ytd(10), '130')]);
    await givenRules(
      city,
      aRule('REVISION', 'REVISION_SIZE', { indicator: 'BUDGET', percent: decimal(20) }),
    );
    await judgePush(city, correction);
    expect(await queue()).toMatchObject([{ code: 'REVISION', revision: 2 }]);
  });

  it('says nothing about a value that was withdrawn', async () => {
    await city.given('finance', budgetMonths('EAST', '10', 10));
    const withdrawal = await city.given('finance', [
      row('EAST', 'BUDGET', ytd(9), null, { missingReason: 'WITHDRAWN' }),
    ]);
    await givenRules(city, FALLS, aRule('R', 'RANGE', { indicator: 'BUDGET', min: decimal(0) }));
    expect(await judgePush(city, withdrawal)).toMatchObject({ flags: [], flagCount: 0 });
  });
});

describe('history of quality in the database', () => {
  it.each(['quality_rule', 'quality_flag'])(
    'refuses to change or remove a row of %s',
    async (table) => {
      const receipt = await city.given('finance', [row('EAST', 'BUDGET', ytd(10), '95')]);
      await givenRules(city, aRule('R', 'RANGE', { indicator: 'BUDGET', max: decimal(1) }));
      await judgePush(city, receipt);
      for (const statement of [`update ${table} set recorded_at = now()`, `delete from ${table}`]) {
        await expect(city.store.pool.query(statement)).rejects.toThrow(/only added/);
      }
    },
  );
});
