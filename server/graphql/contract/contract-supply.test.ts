import { beforeAll, describe, expect, it } from 'vitest';
import { saveContract } from '../../actions/contract/save-contract.ts';
import { makePeriod } from '../../domain/period.ts';
import { row, ytd } from '../../test-support/city-facts.ts';
import { anItem } from '../../test-support/contract-facts.ts';
import { givenCity, type Login, type TestCity } from '../../test-support/given-city.ts';
import { answer, ask } from '../../test-support/run-graphql.ts';

let city: TestCity;

/** Due on the fifth working day: September's figures on 2026-10-13, October's on 11-06. */
beforeAll(async () => {
  city = await givenCity();
  city.clock.set('2026-08-01T00:00:00Z');
  for (const [code, departmentCode, indicatorCode] of [
    ['FIN-MONTHLY', 'FIN', 'BUDGET'],
    ['COM-MONTHLY', 'COM', 'RETAIL'],
  ] as const) {
    const { faults } = await saveContract(city.as('office'), {
      code,
      nameZh: code,
      nameEn: code,
      departmentCode,
      validFrom: makePeriod('MONTH', 2026, 9),
      validTo: null,
      reason: '首版',
      items: [anItem({ indicatorCode })],
    });
    expect(faults).toEqual([]);
  }
  await city.given('finance', [row('EAST', 'BUDGET', ytd(9), '90')], '2026-10-13T15:59:59Z');
  await city.given('finance', [row('WEST', 'BUDGET', ytd(9), '80')], '2026-10-13T16:00:00Z');
  await city.given('finance', [row('EAST', 'BUDGET', ytd(10), '100')], '2026-11-02T00:00:00Z');
  city.clock.set('2026-11-03T02:00:00Z');
});

const SUPPLY = `query ($code: String!, $month: PeriodCode!) { contractSupply(code: $code, month: $month) {
  month version today owed onTime late missing notDue
  items { indicator { code } period dueDay isProvisional owed onTime late missing notDue absentUnits { code } } } }`;
const supply = async (login: Login, code: string, month: string) =>
  (await answer(city, login, SUPPLY, { code, month })).contractSupply;

describe('what a contract owes for a month', () => {
  it('is counted by indicator, with the units whose figure is not there', async () => {
    const counts = { owed: 3, onTime: 1, late: 1, missing: 1, notDue: 0 };
    expect(await supply('finance', 'FIN-MONTHLY', '2026-09')).toEqual({
      month: '2026-09',
      version: 1,
      today: '2026-11-03',
      ...counts,
      items: [
        {
          indicator: { code: 'BUDGET' },
          period: '2026YTD09',
          dueDay: '2026-10-13',
          isProvisional: false,
          ...counts,
          absentUnits: [{ code: 'PARK' }],
        },
      ],
    });
  });

  it('is not due yet before its day is past', async () => {
    const { items, ...counts } = await supply('office', 'FIN-MONTHLY', '2026-10');
    expect(counts).toMatchObject({ owed: 3, onTime: 1, missing: 0, notDue: 2 });
    expect(items[0].absentUnits).toEqual([{ code: 'WEST' }, { code: 'PARK' }]);
  });

  it('is nothing for another department, or for a month the contract does not hold for', async () => {
    expect(await supply('finance', 'COM-MONTHLY', '2026-09')).toBeNull();
    expect(await supply('finance', 'FIN-MONTHLY', '2026-08')).toBeNull();
  });

  it('is asked for by the month, and says so', async () => {
    const { errors } = await ask(city, 'finance', SUPPLY, { code: 'FIN-MONTHLY', month: '2026Q3' });
    expect(errors?.[0]?.message).toContain('2026-10');
  });
});

describe('what falls due next', () => {
  const DUES = '{ contractDues { code day isProvisional workingDaysLeft months owed arrived } }';
  const next = { day: '2026-11-06', isProvisional: false, workingDaysLeft: 3, months: ['2026-10'] };

  it('is told with what is there already, each department its own', async () => {
    const { contractDues } = await answer(city, 'office', DUES);
    expect(contractDues).toEqual([
      { code: 'COM-MONTHLY', ...next, owed: 3, arrived: 0 },
      { code: 'FIN-MONTHLY', ...next, owed: 3, arrived: 1 },
    ]);
    const own = await answer(city, 'finance', DUES);
    expect(own.contractDues).toEqual([contractDues[1]]);
  });
});
