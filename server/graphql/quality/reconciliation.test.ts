import { beforeEach, describe, expect, it } from 'vitest';
import { anIndicator, cityCatalogue } from '../../test-support/city-catalogue.ts';
import { row, ytd } from '../../test-support/city-facts.ts';
import { givenCity, type Login, type TestCity } from '../../test-support/given-city.ts';
import { answer, ask } from '../../test-support/run-graphql.ts';

let city: TestCity;
beforeEach(async () => {
  const catalogue = cityCatalogue();
  const ofCommerce = anIndicator({
    code: 'BUDGET_COM',
    nameZh: '一般公共预算收入（商务口径）',
    leadDepartmentCode: 'COM',
    sortOrder: 9,
  });
  city = await givenCity({
    targets: [],
    catalogue: { ...catalogue, indicators: [...catalogue.indicators, ofCommerce] },
  });
});

const PAIR = {
  indicator: 'BUDGET',
  counterpart: 'BUDGET_COM',
  tolerancePercent: '0.5',
  scoringSide: 'INDICATOR',
  validFrom: '2026-01-01',
};
const SAVE = `mutation ($counterparts: [CounterpartInput!]!) {
  saveCounterparts(input: { counterparts: $counterparts }) { saved userErrors { code path messageZh } } }`;
const save = async (...counterparts: unknown[]) =>
  (await answer(city, 'office', SAVE, { counterparts })).saveCounterparts;
const ROW = `unit { code } period counterpartIndicator { code } observation { value quality revision } counterpart { value }
  scoringSide difference differencePercent isWithinTolerance
  decision { verdict reason accountName receiptNumber isCurrent }`;
const READ = `query ($period: PeriodCode, $year: Int) { reconciliation(indicator: "BUDGET", period: $period, year: $year) { ${ROW} } }`;
const read = async (login: Login, variables: Record<string, unknown> = { year: 2026 }) =>
  (await answer(city, login, READ, variables)).reconciliation;
const DECIDE = `mutation ($input: DecideReconciliationInput!) { decideReconciliation(input: $input) {
  row { ${ROW} } userErrors { code path messageZh messageEn } findings { code } } }`;
const decide = async (verdict: string, reason = '以入库数为准', unit = 'EAST') => {
  const input = { indicator: 'BUDGET', unit, period: ytd(10), verdict, reason };
  return (await answer(city, 'office', DECIDE, { input })).decideReconciliation;
};

async function givenSides(): Promise<void> {
  await save(PAIR);
  await city.given('finance', [
    row('EAST', 'BUDGET', ytd(10), '200'),
    row('WEST', 'BUDGET', ytd(10), '100'),
  ]);
  await city.given('commerce', [
    row('EAST', 'BUDGET_COM', ytd(10), '203'),
    row('WEST', 'BUDGET_COM', ytd(10), '100.5'),
    row('WEST', 'BUDGET_COM', ytd(9), '90'),
  ]);
}

describe('the figures of two departments', () => {
  it('stand side by side by unit and period, with the difference and whether it is accepted', async () => {
    await givenSides();
    expect(await read('finance')).toMatchObject([
      {
        unit: { code: 'EAST' },
        period: ytd(10),
        counterpartIndicator: { code: 'BUDGET_COM' },
        observation: { value: '200' },
        counterpart: { value: '203' },
        scoringSide: 'INDICATOR',
        difference: '3',
        differencePercent: '1.5',
        isWithinTolerance: false,
        decision: null,
      },
      {
        unit: { code: 'WEST' },
        period: ytd(9),
        observation: null,
        difference: null,
        isWithinTolerance: null,
      },
      { unit: { code: 'WEST' }, period: ytd(10), difference: '0.5', isWithinTolerance: true },
    ]);
    expect(await read('leader', { period: ytd(9) })).toHaveLength(1);
  });

  it('are measured from the side that scores', async () => {
    await givenSides();
    await save({ ...PAIR, scoringSide: 'COUNTERPART', validFrom: '2026-10-01' });
    expect((await read('leader', { period: ytd(10) }))[0]).toMatchObject({
      scoringSide: 'COUNTERPART',
      difference: '-3',
    });
    expect((await read('leader', { period: ytd(9) }))[0].scoringSide).toBe('INDICATOR');
  });

  it('are none without a counterpart, or before it holds', async () => {
    expect(await read('leader')).toEqual([]);
    await givenSides();
    expect(await read('leader', { year: 2025 })).toEqual([]);
  });

  it.each([{}, { period: ytd(10), year: 2026 }])(
    'are asked for by period or year, not by %j',
    async (variables) => {
      const { errors } = await ask(city, 'office', READ, variables);
      expect(errors).toMatchObject([
        { code: 'BAD_USER_INPUT', extensions: { argument: 'period' } },
      ]);
    },
  );
});

describe('a pair', () => {
  it('is refused when it cannot be compared, naming the place', async () => {
    const { saved, userErrors } = await save(PAIR, { ...PAIR, counterpart: 'DEBT' });
    expect([saved, userErrors]).toMatchObject([
      0,
      [{ code: 'MEANING_DIFFERS', path: ['counterparts', '1', 'counterpart'] }],
    ]);
    expect((await answer(city, 'leader', '{ counterparts { validFrom } }')).counterparts).toEqual(
      [],
    );
  });
});

describe('a decision', () => {
  it('to keep is remembered and current until somebody pushes again', async () => {
    await givenSides();
    const { row: kept, userErrors } = await decide('KEEP');
    expect(userErrors).toEqual([]);
    expect(kept).toMatchObject({
      observation: { value: '200', revision: 1 },
      decision: { verdict: 'KEEP', reason: '以入库数为准', receiptNumber: null, isCurrent: true },
    });
    await city.given('commerce', [row('EAST', 'BUDGET_COM', ytd(10), '204')]);
    expect((await read('office', { period: ytd(10) }))[0].decision.isCurrent).toBe(false);
  });

  it('to adopt writes the other side as a verified revision of the scoring side, with a receipt', async () => {
    await givenSides();
    const { row: adopted, findings } = await decide('ADOPT_COUNTERPART');
    expect(findings).toEqual([]);
    expect(adopted).toMatchObject({
      observation: { value: '203', quality: 'VERIFIED', revision: 2 },
      difference: '0',
      isWithinTolerance: true,
      decision: {
        verdict: 'ADOPT_COUNTERPART',
        isCurrent: true,
        receiptNumber: expect.stringMatching(/^BT/),
      },
    });
    const number = adopted.decision.receiptNumber;
    const { push } = await answer(
      city,
      'office',
      `{ push(receiptNumber: "${number}") { door rowsChanged } }`,
    );
    expect(push).toEqual({ door: 'RECONCILIATION', rowsChanged: 1 });
  });

  it('to adopt over a signed figure is refused like any push, and nothing is decided', async () => {
    await givenSides();
    await city.store.pool.query(`
      with signed as (
        insert into signature (push_id, account_id, signer_name, signed_at, rows_hash, statement)
        select push_id, account_id, '局长', now(), rows_hash, '数据真实' from push
        order by push_id limit 1
        returning signature_id, push_id
      )
      insert into signed_value (indicator_id, unit_id, period_key, revision, signature_id)
      select o.indicator_id, o.unit_id, o.period_key, o.revision, signed.signature_id
      from observation as o join signed on signed.push_id = o.push_id`);
    const outcome = await decide('ADOPT_COUNTERPART');
    expect(outcome).toMatchObject({
      row: null,
      userErrors: [],
      findings: [{ code: 'ROW_LOCKED' }],
    });
    expect((await read('office', { period: ytd(10) }))[0]).toMatchObject({
      observation: { value: '200' },
      decision: null,
    });
  });

  it.each([
    ['without a reason', 'EAST', '无', 'REASON_MISSING'],
    ['about a unit only one side pushed', 'PARK', '以入库数为准', 'SIDE_MISSING'],
  ])('%s is refused', async (_what, unit, reason, code) => {
    await givenSides();
    const { row: none, userErrors } = await decide('KEEP', reason, unit);
    expect([none, userErrors]).toMatchObject([null, [{ code }]]);
    expect(userErrors[0].messageEn).not.toMatch(/\p{Script=Han}/u);
  });

  it('is not taken by a department, and only added to the database', async () => {
    await givenSides();
    const input = {
      indicator: 'BUDGET',
      unit: 'EAST',
      period: ytd(10),
      verdict: 'KEEP',
      reason: '以我为准吧',
    };
    const { errors } = await ask(city, 'finance', DECIDE, { input });
    expect(errors.map((one) => one.code)).toEqual(['FORBIDDEN']);
    await decide('KEEP');
    for (const table of ['reconciliation_decision', 'indicator_counterpart']) {
      await expect(city.store.pool.query(`delete from ${table}`)).rejects.toThrow(/only added/);
    }
  });
});
