import { beforeAll, describe, expect, it } from 'vitest';
import { saveContract } from '../../actions/contract/save-contract.ts';
import type { ContractItem } from '../../domain/contract.ts';
import { makePeriod } from '../../domain/period.ts';
import { row, ytd } from '../../test-support/city-facts.ts';
import { anItem } from '../../test-support/contract-facts.ts';
import { givenCity, type Login, type TestCity } from '../../test-support/given-city.ts';
import { answer, ask } from '../../test-support/run-graphql.ts';

let city: TestCity;

async function given(code: string, departmentCode: string, items: ContractItem[]) {
  const { faults } = await saveContract(city.as('office'), {
    code,
    nameZh: code,
    nameEn: code,
    departmentCode,
    validFrom: makePeriod('MONTH', 2026, 9),
    validTo: null,
    reason: '首版',
    items,
  });
  expect(faults).toEqual([]);
}

/** Due days: September's figures on 2026-10-13 (the fifth working day after National Day), October's on 11-06. */
beforeAll(async () => {
  city = await givenCity();
  city.clock.set('2026-08-01T00:00:00Z');
  await given('FIN-MONTHLY', 'FIN', [anItem({}), anItem({ indicatorCode: 'DEBT' })]);
  await given('COM-MONTHLY', 'COM', [
    anItem({ indicatorCode: 'RETAIL', leastQuality: 'VERIFIED' }),
  ]);
  await city.given(
    'finance',
    [row('EAST', 'BUDGET', ytd(9), '90'), row('WEST', 'BUDGET', ytd(9), '80')],
    '2026-10-13T15:59:59Z',
  );
  await city.given(
    'finance',
    [row('PARK', 'BUDGET', ytd(9), '10'), row('EAST', 'BUDGET', ytd(9), '91')],
    '2026-10-13T16:00:00Z',
  );
  await city.given(
    'finance',
    [row('EAST', 'DEBT', '2026-09', null, { missingReason: 'UNDER_VERIFICATION' })],
    '2026-10-10T00:00:00Z',
  );
  await city.given('commerce', [row('EAST', 'RETAIL', ytd(9), '50')], '2026-10-09T00:00:00Z');
  await city.given(
    'commerce',
    [row('EAST', 'RETAIL', ytd(9), '50', { quality: 'VERIFIED' })],
    '2026-10-20T00:00:00Z',
  );
  city.clock.set('2026-11-06T02:00:00Z');
});

const FIELDS =
  'department { code } period owed onTime late missing notDue correctedAfterSigning refusedRows onTimeRate completeRate';
const board = async (login: Login, argument: string) =>
  (
    await answer(
      city,
      login,
      `{ supplierBoard(${argument}) { today figures { code definitionZh } rows { ${FIELDS} } totals { ${FIELDS} } } }`,
    )
  ).supplierBoard;

describe('the suppliers’ board', () => {
  it('counts by the first arrival of each figure, on the day of the city', async () => {
    const { today, rows } = await board('leader', 'year: 2026, month: 9');
    expect(today).toBe('2026-11-06');
    expect(rows[1]).toEqual({
      department: { code: 'FIN' },
      period: '2026-09',
      owed: 6,
      onTime: 3,
      late: 1,
      missing: 2,
      notDue: 0,
      correctedAfterSigning: 0,
      refusedRows: 0,
      onTimeRate: '50',
      completeRate: '66.67',
    });
  });

  it('does not take a preliminary figure for one that must be verified', async () => {
    const { rows } = await board('leader', 'year: 2026, month: 9');
    expect(rows[0]).toMatchObject({
      department: { code: 'COM' },
      owed: 3,
      onTime: 0,
      late: 1,
      missing: 2,
    });
  });

  it('leaves what is not due out of the rates, up to the end of the due day', async () => {
    const october = async () => (await board('leader', 'year: 2026, month: 10')).rows[1];
    expect(await october()).toMatchObject({ owed: 6, notDue: 6, missing: 0, onTimeRate: null });
    city.clock.set('2026-11-06T16:00:00Z');
    expect(await october()).toMatchObject({ owed: 6, notDue: 0, missing: 6, onTimeRate: '0' });
    city.clock.set('2026-11-06T02:00:00Z');
  });

  it('covers the closed months of the year that have a contract, and sums them', async () => {
    const { rows, totals } = await board('leader', 'year: 2026');
    expect(
      rows.map((one: { department: { code: string }; period: string }) => [
        one.department.code,
        one.period,
      ]),
    ).toEqual([
      ['COM', '2026-09'],
      ['COM', '2026-10'],
      ['FIN', '2026-09'],
      ['FIN', '2026-10'],
    ]);
    expect(totals[1]).toMatchObject({
      period: null,
      owed: 12,
      onTime: 3,
      notDue: 6,
      onTimeRate: '50',
    });
    expect((await board('leader', 'year: 2025')).rows).toEqual([]);
  });

  it('sums all that the viewer sees, and has no rate where nothing was due', async () => {
    const overall = async (login: Login, argument: string) => {
      const QUESTION = `{ supplierBoard(${argument}) { overall { owed onTime late missing notDue onTimeRate completeRate } } }`;
      return (await answer(city, login, QUESTION)).supplierBoard.overall;
    };
    expect(await overall('leader', 'year: 2026, month: 9')).toEqual({
      owed: 9,
      onTime: 3,
      late: 2,
      missing: 4,
      notDue: 0,
      onTimeRate: '33.33',
      completeRate: '55.56',
    });
    expect(await overall('commerce', 'year: 2026, month: 9')).toMatchObject({ owed: 3, late: 1 });
    expect(await overall('leader', 'year: 2025')).toMatchObject({ owed: 0, onTimeRate: null });
  });

  it('shows a department its own rows only', async () => {
    const { rows, totals } = await board('commerce', 'year: 2026');
    const departments = [...rows, ...totals].map(
      (one: { department: { code: string } }) => one.department.code,
    );
    expect([...new Set(departments)]).toEqual(['COM']);
  });

  it('shows a head the rows of the department', async () => {
    const { totals } = await board('finhead', 'year: 2026');
    expect(totals.map((one: { department: { code: string } }) => one.department.code)).toEqual([
      'FIN',
    ]);
  });

  it('counts corrections after signing once, and rows refused in the month after', async () => {
    await city.store.pool.query(`
      with signed as (
        insert into signature (push_id, account_id, signer_name, signed_at, rows_hash, statement)
        select push_id, account_id, 'x', recorded_at, rows_hash, 'x' from push order by push_id limit 1
        returning signature_id, push_id)
      insert into signed_value
      select o.indicator_id, o.unit_id, o.period_key, o.revision, signed.signature_id
      from signed join observation as o on o.push_id = signed.push_id`);
    await city.store.pool.query(`
      insert into push_refusal (account_id, department_id, door, refused_at, rows_read, finding_count, finding_codes)
      select account_id, unit_id, 'UPLOAD', at::timestamptz, rows, 1, '{UNIT_UNKNOWN}'
      from account, (values ('2026-10-01T00:00:00+08:00', 5), ('2026-10-31T23:59:59+08:00', 2),
        ('2026-11-01T00:00:00+08:00', 100), ('2026-09-30T23:59:59+08:00', 1000)) as refusal (at, rows)
      where login = 'finance'`);
    const { rows } = await board('office', 'year: 2026, month: 9');
    expect(rows[1]).toMatchObject({ correctedAfterSigning: 1, refusedRows: 7 });
    expect(rows[0]).toMatchObject({ correctedAfterSigning: 0, refusedRows: 0 });
  });

  it('defines each of its figures', async () => {
    const { figures } = await board('leader', 'year: 2026');
    expect(figures).toHaveLength(9);
    expect(figures.every((one: { definitionZh: string }) => one.definitionZh.length > 5)).toBe(
      true,
    );
  });

  it('refuses a month there is not', async () => {
    const { errors } = await ask(
      city,
      'leader',
      '{ supplierBoard(year: 2026, month: 13) { today } }',
    );
    expect(errors).toMatchObject([{ code: 'BAD_USER_INPUT', extensions: { argument: 'month' } }]);
  });
});
