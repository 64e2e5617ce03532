import { beforeAll, describe, expect, it } from 'vitest';
import { row, ytd } from '../../test-support/city-facts.ts';
import { givenCity, type Login, type TestCity } from '../../test-support/given-city.ts';
import { answer } from '../../test-support/run-graphql.ts';

let city: TestCity;
beforeAll(async () => {
  city = await givenCity();
});

const SAVE =
  'mutation ($input: SaveContractInput!) { saveContract(input: $input) { contract { code versions version { version } } userErrors { code path messageZh messageEn } } }';
const item = (more: object = {}) => ({
  indicatorCode: 'BUDGET',
  unitOfMeasureZh: '亿元',
  units: { categoryCode: 'PLACES' },
  due: { kind: 'WORKING_DAY', nth: 3 },
  ...more,
});
const input = (more: object = {}) => ({
  code: 'FIN-MONTHLY',
  nameZh: '财政月报',
  nameEn: 'Finance monthly',
  departmentCode: 'FIN',
  validFrom: '2026-01',
  reason: '首版',
  items: [item()],
  ...more,
});
const save = async (more: object = {}) =>
  (await answer(city, 'office', SAVE, { input: input(more) })).saveContract;
const codesFor = async (login: Login) =>
  (await answer(city, login, '{ contracts { code } }')).contracts.map(
    (one: { code: string }) => one.code,
  );

describe('a saved contract', () => {
  it('gets the next version, and earlier ones stay to be read', async () => {
    expect(await save()).toEqual({
      contract: { code: 'FIN-MONTHLY', versions: [1], version: { version: 1 } },
      userErrors: [],
    });
    const check = { min: '0', max: '999.99', decimals: 2 };
    const second = await save({
      reason: '改为第5个工作日',
      items: [item({ due: { kind: 'WORKING_DAY', nth: 5 }, check, leastQuality: 'PRELIMINARY' })],
    });
    expect(second.contract.versions).toEqual([1, 2]);
    const QUERY = `query ($version: Int) { contract(code: "FIN-MONTHLY", version: $version) {
      department { code } version { version reason recordedBy validFrom validTo
        items { indicatorCode dueZh dueEn leastQuality units { categoryCode unitCodes } check { min max decimals } due { nth monthsAfter } } } } }`;
    const { contract } = await answer(city, 'finance', QUERY);
    expect(contract).toEqual({
      department: { code: 'FIN' },
      version: {
        version: 2,
        reason: '改为第5个工作日',
        recordedBy: 'office 账户',
        validFrom: '2026-01',
        validTo: null,
        items: [
          {
            indicatorCode: 'BUDGET',
            dueZh: '次月第5个工作日前',
            dueEn: 'by working day 5 of the month after',
            leastQuality: 'PRELIMINARY',
            units: { categoryCode: 'PLACES', unitCodes: null },
            check,
            due: { nth: 5, monthsAfter: 1 },
          },
        ],
      },
    });
    const first = (await answer(city, 'leader', QUERY, { version: 1 })).contract;
    expect([first.version.reason, first.version.items[0].due.nth]).toEqual(['首版', 3]);
    expect((await answer(city, 'leader', QUERY, { version: 3 })).contract).toBeNull();
  });

  it('is refused whole, with every fault in its place, and leaves nothing behind', async () => {
    const { contract, userErrors } = await save({
      code: 'BROKEN',
      items: [
        item({ indicatorCode: 'RETAIL' }),
        item({ unitOfMeasureZh: '万元', units: { unitCodes: ['NOWHERE'] } }),
        item({ due: { kind: 'DAY_OF_MONTH' } }),
      ],
    });
    expect(contract).toBeNull();
    expect(
      userErrors.map(
        (one: { code: string; path: string[] }) => `${one.code} ${one.path.join('.')}`,
      ),
    ).toEqual([
      'INDICATOR_NOT_OF_DEPARTMENT items.0.indicatorCode',
      'UNIT_OF_MEASURE_DIFFERS items.1.unitOfMeasureZh',
      'UNIT_UNKNOWN items.1.units.unitCodes.0',
      'DUE_IMPOSSIBLE items.2.due',
    ]);
    expect(await codesFor('office')).toEqual(['FIN-MONTHLY']);
  });

  it('is seen by its own department and by those who watch over all, by no other department', async () => {
    expect(await codesFor('finance')).toEqual(['FIN-MONTHLY']);
    expect(await codesFor('leader')).toEqual(['FIN-MONTHLY']);
    expect(await codesFor('finhead')).toEqual(['FIN-MONTHLY']);
    expect(await codesFor('commerce')).toEqual([]);
    const { contract } = await answer(
      city,
      'commerce',
      '{ contract(code: "FIN-MONTHLY") { code } }',
    );
    expect(contract).toBeNull();
  });

  it('gets a version of its own from each of those who save at once', async () => {
    const codes = ['FIN-TOGETHER', 'FIN-TOGETHER', 'FIN-TOGETHER'];
    const saved = await Promise.all(codes.map((code) => save({ code })));
    const versions = saved.map((one) => one.contract.version.version);
    expect(versions.sort()).toEqual([1, 2, 3]);
  });

  it('belongs to the department it began with', async () => {
    const { contract, userErrors } = await save({
      departmentCode: 'COM',
      items: [item({ indicatorCode: 'RETAIL' })],
    });
    expect(contract).toBeNull();
    expect(userErrors).toMatchObject([{ code: 'DEPARTMENT_CHANGED', path: ['departmentCode'] }]);
  });

  it('cannot be altered in the database', async () => {
    for (const table of ['contract_version', 'calendar_exception']) {
      await expect(city.store.pool.query(`truncate ${table}`)).rejects.toThrow(/only added/);
    }
    await expect(city.store.pool.query(`update contract_version set reason = 'x'`)).rejects.toThrow(
      /only added/,
    );
  });

  it('moves the day on which a missing figure turns from not due to not reported', async () => {
    const own = await givenCity();
    await own.given('finance', [row('EAST', 'BUDGET', ytd(10), '100')]);
    const reasons = async (instant: string) => {
      own.clock.set(instant);
      const data = await answer(
        own,
        'leader',
        `{ progress(unit: "WEST", indicator: "BUDGET", period: "2026-10") { reason }
          debt: progress(unit: "WEST", indicator: "DEBT", period: "2026-10") { reason }
          ranking(category: "PLACES", period: "2026-10", measure: VALUE, indicator: "BUDGET") { unranked { unit { code } reason } }
          lightMatrix(category: "PLACES", period: "2026-10") { indicators { code } units { code } reasons } }`,
      );
      const { lightMatrix, ranking } = data;
      const at = (list: { code: string }[], code: string) =>
        list.findIndex((one) => one.code === code);
      const cell =
        at(lightMatrix.units, 'WEST') * lightMatrix.indicators.length +
        at(lightMatrix.indicators, 'BUDGET');
      const unranked = ranking.unranked.find(
        (one: { unit: { code: string } }) => one.unit.code === 'WEST',
      );
      return [data.progress.reason, unranked.reason, lightMatrix.reasons[cell], data.debt.reason];
    };
    // The third working day of November 2026 is Wednesday the 4th; debt has no contract.
    own.clock.set('2026-10-20T00:00:00Z');
    await answer(own, 'office', SAVE, { input: input() });
    expect(await reasons('2026-11-04T15:59:59Z')).toEqual([
      'NOT_DUE',
      'NOT_DUE',
      'NOT_DUE',
      'NOT_DUE',
    ]);
    expect(await reasons('2026-11-04T16:00:00Z')).toEqual([
      'NOT_REPORTED',
      'NOT_REPORTED',
      'NOT_REPORTED',
      'NOT_DUE',
    ]);
  });
});
