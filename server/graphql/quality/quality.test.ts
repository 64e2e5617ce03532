import { beforeEach, describe, expect, it } from 'vitest';
import { decimal } from '../../domain/decimal.ts';
import { row, ytd } from '../../test-support/city-facts.ts';
import { givenCity, type Login, type TestCity } from '../../test-support/given-city.ts';
import { aRule, givenRules, judgePush } from '../../test-support/judge-push.ts';
import { answer, ask } from '../../test-support/run-graphql.ts';

let city: TestCity;
beforeEach(async () => {
  city = await givenCity({ targets: [] });
});

const SAVE = `mutation ($rules: [QualityRuleInput!]!) {
  saveQualityRules(input: { rules: $rules }) { saved userErrors { code path messageZh messageEn } } }`;
const RULES = `{ qualityRules { code version kind severity isActive ownerDepartment { code }
  indicators { code } parameters { indicator min max isInclusive tolerance left { indicatorCode factor } } } }`;
const rule = (more: Record<string, unknown> = {}, parameters: Record<string, unknown> = {}) => ({
  code: 'DEBT_RANGE',
  nameZh: '债务率取值范围',
  nameEn: 'Range of the debt ratio',
  kind: 'RANGE',
  severity: 'WARNING',
  ownerDepartment: 'FIN',
  parameters: { indicator: 'DEBT', min: '0', max: '300', ...parameters },
  ...more,
});

describe('rules', () => {
  it('are saved as new versions and shown with what they were told', async () => {
    const save = async (rules: unknown[]) =>
      (await answer(city, 'office', SAVE, { rules })).saveQualityRules;
    expect(await save([rule()])).toEqual({ saved: 1, userErrors: [] });
    expect(await save([rule({ severity: 'INFO', isActive: false }, { max: '250.5' })])).toEqual({
      saved: 1,
      userErrors: [],
    });
    expect((await answer(city, 'leader', RULES)).qualityRules).toEqual([
      {
        code: 'DEBT_RANGE',
        version: 2,
        kind: 'RANGE',
        severity: 'INFO',
        isActive: false,
        ownerDepartment: { code: 'FIN' },
        indicators: [{ code: 'DEBT' }],
        parameters: {
          indicator: 'DEBT',
          min: '0',
          max: '250.5',
          isInclusive: true,
          tolerance: null,
          left: null,
        },
      },
    ]);
  });

  it('are refused all together, naming place, value and remedy in both languages', async () => {
    const rules = [rule(), rule({ code: 'B' }, { indicator: 'NOTHING' })];
    const { saved, userErrors } = (await answer(city, 'office', SAVE, { rules })).saveQualityRules;
    expect(saved).toBe(0);
    expect(userErrors).toMatchObject([
      { code: 'REFERENCE_UNKNOWN', path: ['rules', '1', 'indicator'] },
    ]);
    expect(userErrors[0].messageZh).toMatch(/第2条规则 indicator“NOTHING”：.*请/);
    expect(userErrors[0].messageEn).toMatch(/Rule 2, indicator "NOTHING": .*choose/);
    expect((await answer(city, 'office', RULES)).qualityRules).toEqual([]);
  });

  it('of relations travel whole', async () => {
    const term = { indicatorCode: 'BUDGET', factor: '0.5' };
    const parameters = { left: [term], comparison: 'AT_MOST', constant: '9' };
    await answer(city, 'office', SAVE, { rules: [rule({ kind: 'RELATION', parameters })] });
    const [shown] = (await answer(city, 'office', RULES)).qualityRules;
    expect(shown.parameters.left).toEqual([term]);
  });

  it.each(['leader', 'finance', 'analyst', 'east'] as const)(
    'are not saved by %s',
    async (login) => {
      const { errors } = await ask(city, login, SAVE, { rules: [rule()] });
      expect(errors.map((one) => one.code)).toEqual(['FORBIDDEN']);
    },
  );
});

const FLAGS = `query ($first: Int, $after: String, $state: FlagFilter, $department: String, $indicator: String, $period: PeriodCode, $rule: String, $severity: QualitySeverity) {
  qualityFlags(first: $first, after: $after, state: $state, department: $department, indicator: $indicator, period: $period, rule: $rule, severity: $severity) {
    edges { cursor node { id state severity revision value messageZh messageEn receiptNumber indicator { code } unit { code } period
      rule { code version } figures { indicator { code } unit { code } period revision value }
      verdicts { verdict comment accountName } } }
    pageInfo { hasNextPage endCursor } } }`;
type Flag = { id: string; state: string; indicator: { code: string }; unit: { code: string } };
const flagsOf = async (login: Login, variables: Record<string, unknown> = {}) =>
  (await answer(city, login, FLAGS, { first: 20, state: 'ALL', ...variables })).qualityFlags;
const nodes = async (login: Login, variables?: Record<string, unknown>): Promise<Flag[]> =>
  (await flagsOf(login, variables)).edges.map((edge: { node: Flag }) => edge.node);
const JUDGE = `mutation ($input: JudgeFlagInput!) { judgeFlag(input: $input) {
  flag { id state verdicts { verdict comment accountName } } userErrors { code path messageZh messageEn } } }`;
const judge = async (login: Login, flag: string, verdict: string, comment?: string) =>
  (await answer(city, login, JUDGE, { input: { flag, verdict, comment } })).judgeFlag;

/** Budget of EAST fell in October; retail of WEST is above its end. */
async function givenFlags(): Promise<{ budget: string; retail: string }> {
  const first = await city.given('finance', [
    row('EAST', 'BUDGET', ytd(9), '121'),
    row('EAST', 'BUDGET', ytd(10), '120.5'),
  ]);
  const second = await city.given('commerce', [row('WEST', 'RETAIL', ytd(10), '900')]);
  await givenRules(
    city,
    aRule('FALLS', 'CUMULATIVE_FALLS', { indicator: 'BUDGET' }),
    aRule('HIGH', 'RANGE', { indicator: 'RETAIL', max: decimal(500) }, { severity: 'INFO' }),
  );
  await judgePush(city, first);
  await judgePush(city, second);
  const all = await nodes('office');
  const idOf = (code: string) => all.find((flag) => flag.indicator.code === code)!.id;
  return { budget: idOf('BUDGET'), retail: idOf('RETAIL') };
}

describe('the review queue', () => {
  it('is narrowed to a rule, in whichever version, and to a severity', async () => {
    const { budget, retail } = await givenFlags();
    const idsOf = async (more: Record<string, unknown>) =>
      (await nodes('office', more)).map(({ id }) => id);
    expect(await idsOf({ rule: 'FALLS' })).toEqual([budget]);
    expect(await idsOf({ rule: 'HIGH' })).toEqual([retail]);
    expect(await idsOf({ severity: 'INFO' })).toEqual([retail]);
    expect(await idsOf({ severity: 'INFO', rule: 'FALLS' })).toEqual([]);
  });

  it('shows why, on which figures, and what brought them', async () => {
    await givenFlags();
    const [flag] = await nodes('leader', { indicator: 'BUDGET', state: 'OPEN' });
    expect(flag).toMatchObject({
      state: 'OPEN',
      severity: 'WARNING',
      revision: 1,
      value: '120.5',
      unit: { code: 'EAST' },
      period: '2026YTD10',
      rule: { code: 'FALLS', version: 1 },
      receiptNumber: expect.stringMatching(/^BT/),
      messageZh: '2026年1—10月累计 120.50 低于 2026年1—9月累计 121.00',
      verdicts: [],
    });
    expect(flag).toMatchObject({
      figures: [
        { period: '2026YTD10', value: '120.5', revision: 1 },
        { period: '2026YTD09', value: '121', revision: 1 },
      ],
    });
  });

  it('is narrowed by department, indicator and period, and read page by page', async () => {
    await givenFlags();
    const codes = async (login: Login, variables: Record<string, unknown>) =>
      (await nodes(login, variables)).map((flag) => flag.indicator.code);
    expect(await codes('office', { department: 'COM' })).toEqual(['RETAIL']);
    expect(await codes('office', { indicator: 'BUDGET' })).toEqual(['BUDGET']);
    expect(await codes('office', { period: '2026YTD09' })).toEqual([]);
    const page = await flagsOf('office', { first: 1 });
    const next = await flagsOf('office', { first: 1, after: page.pageInfo.endCursor });
    expect([page.pageInfo.hasNextPage, next.pageInfo.hasNextPage]).toEqual([true, false]);
    const seen = [page, next].map((one) => one.edges[0].node.indicator.code);
    expect(seen.sort()).toEqual(['BUDGET', 'RETAIL']);
  });

  it('shows a department the flags on its own indicators only, whatever it asks for', async () => {
    await givenFlags();
    const codes = async (login: Login, variables = {}) =>
      (await nodes(login, variables)).map((flag) => flag.indicator.code);
    expect(await codes('finance')).toEqual(['BUDGET']);
    expect(await codes('commerce')).toEqual(['RETAIL']);
    expect(await codes('finance', { department: 'COM' })).toEqual([]);
    expect(await codes('finance', { indicator: 'RETAIL' })).toEqual([]);
  });

  it('is refused after a cursor that means nothing', async () => {
    const { errors } = await ask(city, 'office', FLAGS, { first: 1, after: 'nonsense' });
    expect(errors).toMatchObject([{ code: 'BAD_USER_INPUT', extensions: { argument: 'after' } }]);
  });

  it('lets go of a flag nobody judged when one of its figures is replaced', async () => {
    await givenFlags();
    await city.given('finance', [row('EAST', 'BUDGET', ytd(9), '119')]);
    const states = (await nodes('finance')).map((flag) => flag.state);
    expect(states).toContain('SUPERSEDED');
    expect(await nodes('finance', { state: 'OPEN' })).toEqual([]);
  });
});

describe('a verdict', () => {
  it('of the owning department is kept with who said it, and takes the flag out of the open ones', async () => {
    const { budget } = await givenFlags();
    const said = await judge('finance', budget, 'CONFIRMED_RIGHT', '退库所致，已核对');
    expect(said).toEqual({
      flag: {
        id: budget,
        state: 'JUDGED',
        verdicts: [
          { verdict: 'CONFIRMED_RIGHT', comment: '退库所致，已核对', accountName: 'finance 账户' },
        ],
      },
      userErrors: [],
    });
    expect(await nodes('finance', { state: 'OPEN' })).toEqual([]);
    expect(await nodes('finance', { state: 'JUDGED' })).toHaveLength(1);
  });

  it.each<[Login, 'budget' | 'retail', string, string, string]>([
    ['commerce', 'budget', 'WILL_CORRECT', '', 'FLAG_NOT_YOURS'],
    ['finance', 'budget', 'RULE_WRONG', '口径调整后不适用', 'VERDICT_OF_OFFICE'],
    ['finance', 'budget', 'CONFIRMED_RIGHT', '', 'EXPLANATION_MISSING'],
    ['finance', 'retail', 'CONFIRMED_RIGHT', '已经核对无误', 'FLAG_NOT_YOURS'],
  ])('of %s on %s saying %s "%s" is refused: %s', async (login, which, verdict, comment, code) => {
    const flags = await givenFlags();
    const { flag, userErrors } = await judge(login, flags[which], verdict, comment);
    expect([flag, userErrors.map((one: { code: string }) => one.code)]).toEqual([null, [code]]);
    expect(userErrors[0].messageZh).toMatch(/\p{Script=Han}/u);
    expect(userErrors[0].messageEn).not.toMatch(/\p{Script=Han}/u);
  });

  it('is refused on a flag there is not', async () => {
    for (const id of ['999999', 'x', "1' or '1'='1"]) {
      const { userErrors } = await judge('office', id, 'WILL_CORRECT');
      expect(userErrors).toMatchObject([{ code: 'FLAG_UNKNOWN', path: ['flag'] }]);
    }
  });

  it('that a rule is wrong comes from the appraisal office', async () => {
    const { budget } = await givenFlags();
    expect((await judge('office', budget, 'RULE_WRONG', '退库月份不适用')).flag.state).toBe(
      'JUDGED',
    );
    expect((await judge('finance', budget, 'WILL_CORRECT')).userErrors).toMatchObject([
      { code: 'ALREADY_DECIDED' },
    ]);
  });

  it('that the figure stands keeps an unchanged figure from being flagged again, but not a changed one', async () => {
    const { budget } = await givenFlags();
    await judge('finance', budget, 'CONFIRMED_RIGHT', '退库所致，已核对');
    const neighbour = await city.given('finance', [row('EAST', 'BUDGET', ytd(9), '122')]);
    await judgePush(city, neighbour);
    expect(await nodes('finance')).toHaveLength(1);
    const changed = await city.given('finance', [row('EAST', 'BUDGET', ytd(10), '120.6')]);
    await judgePush(city, changed);
    expect(await nodes('finance', { state: 'OPEN' })).toMatchObject([{ value: '120.6' }]);
  });

  it('is only added to the database, never altered', async () => {
    const { budget } = await givenFlags();
    await judge('finance', budget, 'WILL_CORRECT');
    await expect(
      city.store.pool.query(`update quality_verdict set verdict = 'RULE_WRONG'`),
    ).rejects.toThrow(/only added/);
  });
});
