import { beforeAll, describe, expect, it } from 'vitest';
import { decimal } from '../../domain/decimal.ts';
import { aTarget, budgetMonths, row, ytd } from '../../test-support/city-facts.ts';
import { givenCity, type TestCity } from '../../test-support/given-city.ts';
import { answer } from '../../test-support/run-graphql.ts';
import { NOW } from '../../test-support/test-clock.ts';

type Matrix = {
  units: { code: string }[];
  indicators: { code: string }[];
  lights: string[];
  reasons: (string | null)[];
  lagPoints: (string | null)[];
  monthsInRow: (number | null)[];
};
const MATRIX = `query ($period: PeriodCode!, $asOf: DateTime) {
  lightMatrix(category: "PLACES", period: $period, asOf: $asOf) {
    units { code } indicators { code } lights reasons lagPoints monthsInRow legend { light severity }
  }
}`;
const PROGRESS = `query ($unit: String!, $indicator: String!, $period: PeriodCode!, $asOf: DateTime) {
  progress(unit: $unit, indicator: $indicator, period: $period, asOf: $asOf) {
    light reason status due completionRate lagPoints lagMeasure monthsInRow observedPeriod
    observation { value revision receiptNumber missingReason } target { value version }
    history { value revision } steps { textZh textEn } sparkPeriods spark
  }
}`;

async function cellOf(
  city: TestCity,
  unit: string,
  indicator: string,
  period = '2026-10',
  asOf?: string,
) {
  const { lightMatrix } = (await answer(city, 'leader', MATRIX, { period, asOf })) as {
    lightMatrix: Matrix;
  };
  const place =
    lightMatrix.units.findIndex((one) => one.code === unit) * lightMatrix.indicators.length +
    lightMatrix.indicators.findIndex((one) => one.code === indicator);
  return {
    light: lightMatrix.lights[place],
    reason: lightMatrix.reasons[place],
    lag: lightMatrix.lagPoints[place],
    run: lightMatrix.monthsInRow[place],
  };
}

async function explained(
  city: TestCity,
  unit: string,
  indicator: string,
  period = '2026-10',
  asOf?: string,
) {
  return (await answer(city, 'leader', PROGRESS, { unit, indicator, period, asOf })).progress;
}

describe('lights after a push', () => {
  let city: TestCity;
  beforeAll(async () => {
    city = await givenCity();
  });

  it('are lit for the month the value stands for, with gap and months in a row, and counted on the receipt', async () => {
    const receipt = await city.given('finance', [
      ...budgetMonths('EAST', '10', 10),
      ...budgetMonths('WEST', '8', 10),
    ]);
    expect(receipt).toMatchObject({ rowsNew: 20, lightsChanged: 20, newReds: 4 });
    expect(await cellOf(city, 'EAST', 'BUDGET')).toEqual({
      light: 'GREEN',
      reason: null,
      lag: '0',
      run: 10,
    });
    expect(await cellOf(city, 'WEST', 'BUDGET')).toEqual({
      light: 'RED',
      reason: null,
      lag: '16.7',
      run: 4,
    });
    expect(await cellOf(city, 'WEST', 'BUDGET', '2026-06')).toEqual({
      light: 'YELLOW',
      reason: null,
      lag: '10',
      run: 6,
    });
  });

  it('are explained with due, completion, receipt and steps in both languages', async () => {
    const progress = await explained(city, 'WEST', 'BUDGET');
    expect(progress).toMatchObject({
      light: 'RED',
      status: 'BEHIND',
      due: '100',
      completionRate: '66.67',
      lagPoints: '16.7',
      lagMeasure: 'PERCENTAGE_POINTS',
      observedPeriod: '2026YTD10',
      target: { value: '120', version: 1 },
      observation: { value: '80', revision: 1 },
    });
    expect(progress.observation.receiptNumber).toMatch(/^BT\d{8}-\d{6}$/);
    expect(progress.steps.length).toBeGreaterThan(2);
    for (const step of progress.steps) {
      expect(step.textZh).toMatch(/\p{Script=Han}/u);
      expect(step.textEn.length).toBeGreaterThan(5);
    }
  });

  it('show why a value is missing, in the matrix and in the ranking alike', async () => {
    await city.given('commerce', [
      row('EAST', 'RETAIL', ytd(10), '100'),
      row('WEST', 'RETAIL', ytd(10), null, { missingReason: 'CONFIDENTIAL' }),
    ]);
    expect(await cellOf(city, 'WEST', 'RETAIL')).toEqual({
      light: 'GREY',
      reason: 'CONFIDENTIAL',
      lag: null,
      run: expect.any(Number),
    });
    const { ranking } = await answer(
      city,
      'leader',
      `{
      ranking(category: "PLACES", period: "2026-10", measure: VALUE, indicator: "RETAIL") {
        rows { rank unit { code } value } unranked { reason unit { code } } sum } }`,
    );
    expect(ranking).toEqual({
      rows: [{ rank: 1, unit: { code: 'EAST' }, value: '100' }],
      unranked: [
        { reason: 'CONFIDENTIAL', unit: { code: 'WEST' } },
        { reason: 'NOT_REPORTED', unit: { code: 'PARK' } },
      ],
      sum: '100',
    });
  });

  it('carry a quarterly figure through the months between, and ask for the next when it is owed', async () => {
    await city.given('finance', [row('EAST', 'INDUSTRY', ytd(6), '60')]);
    expect(await cellOf(city, 'EAST', 'INDUSTRY', '2026-06')).toMatchObject({
      light: 'GREEN',
      run: 1,
    });
    expect(await cellOf(city, 'EAST', 'INDUSTRY', '2026-08')).toMatchObject({
      light: 'GREEN',
      run: 1,
    });
    expect(await cellOf(city, 'EAST', 'INDUSTRY', '2026-09')).toMatchObject({
      light: 'GREY',
      reason: 'NOT_REPORTED',
    });
    expect(await cellOf(city, 'EAST', 'INDUSTRY', '2026-02')).toMatchObject({
      light: 'GREY',
      reason: 'NOT_DUE',
    });
  });

  it('are grey where the rule says nothing about the gap, and green never stands for that', async () => {
    await city.given('finance', [
      row('EAST', 'GDP', ytd(9), '6.0'),
      row('WEST', 'GDP', ytd(9), '6.5'),
    ]);
    expect(await cellOf(city, 'EAST', 'GDP', '2026-09')).toMatchObject({
      light: 'GREY',
      reason: 'RULE_UNDEFINED',
      lag: '0.5',
    });
    expect(await cellOf(city, 'WEST', 'GDP', '2026-09')).toMatchObject({
      light: 'GREEN',
      lag: '0',
    });
  });

  it('follow the direction of the indicator: reverse, interval, milestone and a cap of zero', async () => {
    await city.given('finance', [
      row('EAST', 'DEBT', '2026-10', '55'),
      row('WEST', 'DEBT', '2026-10', '75'),
      row('EAST', 'PRICE', '2026-10', '2'),
      row('WEST', 'PRICE', '2026-10', '3.5'),
      row('EAST', 'BRIDGE', '2026-10', '100'),
      row('WEST', 'BRIDGE', '2026-10', '40'),
      row('EAST', 'ACCIDENT', ytd(10), '0'),
      row('WEST', 'ACCIDENT', ytd(10), '1'),
    ]);
    const lights = async (unit: string) =>
      Promise.all(
        ['DEBT', 'PRICE', 'BRIDGE', 'ACCIDENT'].map(
          async (code) => (await cellOf(city, unit, code)).light,
        ),
      );
    expect(await lights('EAST')).toEqual(['GREEN', 'GREEN', 'GREEN', 'GREEN']);
    expect(await lights('WEST')).toEqual(['RED', 'YELLOW', 'RED', 'RED']);
    expect((await cellOf(city, 'WEST', 'ACCIDENT')).lag).toBeNull();
  });

  it('put a breached cap of zero first on the red list and name whom to ask', async () => {
    const { redList } = await answer(
      city,
      'leader',
      `{ redList(category: "PLACES", period: "2026-10") {
      unit { code } indicator { code } lagPoints responsiblePerson leadDepartment { code } monthsInRow } }`,
    );
    expect(redList[0]).toMatchObject({
      unit: { code: 'WEST' },
      indicator: { code: 'ACCIDENT' },
      lagPoints: null,
    });
    const lags = redList.slice(1).map((one: { lagPoints: string }) => Number(one.lagPoints));
    expect(lags).toEqual([...lags].sort((a, b) => b - a));
    expect(
      redList.find((one: { indicator: { code: string } }) => one.indicator.code === 'BUDGET'),
    ).toMatchObject({
      responsiblePerson: 'WEST 负责人',
      leadDepartment: { code: 'FIN' },
      monthsInRow: 4,
    });
  });

  it('do not rank a breached cap of zero by gap, and do not call it unreported', async () => {
    const { ranking } = await answer(
      city,
      'leader',
      `{
      ranking(category: "PLACES", period: "2026-10", measure: LAG, indicator: "ACCIDENT") { rows { unit { code } } unranked { reason unit { code } } } }`,
    );
    expect(ranking.rows).toEqual([{ unit: { code: 'EAST' } }]);
    expect(ranking.unranked[0]).toEqual({ reason: 'ZERO_TARGET', unit: { code: 'WEST' } });
  });
});

describe('lights as they were known', () => {
  let city: TestCity;
  beforeAll(async () => {
    city = await givenCity({ now: '2026-11-10T02:00:00Z' });
    const park = budgetMonths('PARK', '9.5', 10).slice(5);
    await city.given('finance', [
      ...budgetMonths('EAST', '10', 10),
      ...budgetMonths('WEST', '8', 10),
      ...park,
    ]);
    await city.given('finance', [row('WEST', 'BUDGET', ytd(10), '100')], '2026-11-15T02:00:00Z');
    await city.assign(
      [aTarget({ unitCode: 'EAST', indicatorCode: 'BUDGET', value: decimal(240) })],
      '2026-11-18T02:00:00Z',
    );
    city.clock.set(NOW);
  });
  const BEFORE_ALL = '2026-11-09T00:00:00Z';
  const BEFORE_CORRECTION = '2026-11-12T00:00:00Z';
  const BEFORE_AMENDMENT = '2026-11-16T00:00:00Z';

  it('show each state of knowledge in the share on schedule, and the newest as it is kept', async () => {
    const months = async (asOf: string | null) => {
      const query =
        'query ($asOf: DateTime) { greenShare(category: "PLACES", year: 2026, asOf: $asOf) { period litCount onScheduleCount greyCount sharePercent lastYearSharePercent } }';
      return (await answer(city, 'leader', query, { asOf })).greenShare;
    };
    const share = async (asOf: string) => (await months(asOf)).at(-1);
    expect(await share(BEFORE_ALL)).toMatchObject({ litCount: 0, sharePercent: null });
    const corrected = await share(BEFORE_AMENDMENT);
    const uncorrected = await share(BEFORE_CORRECTION);
    expect(corrected.litCount).toBe(uncorrected.litCount);
    expect(corrected.onScheduleCount).toBe(uncorrected.onScheduleCount + 1);
    expect(await months(NOW)).toEqual(await months(null));
  });

  it('show each state of knowledge in the matrix', async () => {
    const light = async (unit: string, asOf?: string) =>
      (await cellOf(city, unit, 'BUDGET', '2026-10', asOf)).light;
    expect(await light('WEST', BEFORE_ALL)).toBe('GREY');
    expect(await light('WEST', BEFORE_CORRECTION)).toBe('RED');
    expect(await light('WEST', BEFORE_AMENDMENT)).toBe('GREEN');
    expect(await light('EAST', BEFORE_AMENDMENT)).toBe('GREEN');
    expect(await light('EAST')).toBe('RED');
  });

  it('say exactly what the kept lights said when the instant is now', async () => {
    const now = await answer(city, 'leader', MATRIX, { period: '2026-10' });
    expect(await answer(city, 'leader', MATRIX, { period: '2026-10', asOf: NOW })).toEqual(now);
  });

  it('include what became known in the very instant asked for', async () => {
    expect((await cellOf(city, 'WEST', 'BUDGET', '2026-10', '2026-11-15T02:00:00Z')).light).toBe(
      'GREEN',
    );
    expect(
      (await cellOf(city, 'WEST', 'BUDGET', '2026-10', '2026-11-15T01:59:59.999Z')).light,
    ).toBe('RED');
  });

  it('show each state of knowledge in the ranking', async () => {
    const RANKING = `query ($asOf: DateTime) { ranking(category: "PLACES", period: "2026-10", measure: VALUE, indicator: "BUDGET", asOf: $asOf) {
      rows { rank unit { code } value isTied } } }`;
    const order = async (asOf?: string) =>
      (await answer(city, 'leader', RANKING, { asOf })).ranking.rows.map(
        (one: { rank: number; unit: { code: string }; value: string }) =>
          `${one.rank} ${one.unit.code} ${one.value}`,
      );
    expect(await order(BEFORE_ALL)).toEqual([]);
    expect(await order(BEFORE_CORRECTION)).toEqual(['1 EAST 100', '2 PARK 95', '3 WEST 80']);
    expect(await order()).toEqual(['1 EAST 100', '1 WEST 100', '3 PARK 95']);
  });

  it('show each state of knowledge in the trend', async () => {
    const TREND = `query ($asOf: DateTime) { trend(indicator: "BUDGET", units: ["WEST"], from: "2026", to: "2026-10", asOf: $asOf) {
      series { values revisions } } }`;
    const last = async (asOf?: string) => {
      const { trend } = await answer(city, 'leader', TREND, { asOf });
      return [trend.series[0].values.at(-1), trend.series[0].revisions.at(-1)];
    };
    expect(await last(BEFORE_ALL)).toEqual([null, null]);
    expect(await last(BEFORE_CORRECTION)).toEqual(['80', 1]);
    expect(await last()).toEqual(['100', 2]);
  });

  it('show each state of knowledge in the explanation: value, revisions and target version', async () => {
    expect(await explained(city, 'WEST', 'BUDGET', '2026-10', BEFORE_CORRECTION)).toMatchObject({
      light: 'RED',
      history: [{ value: '80', revision: 1 }],
    });
    expect(await explained(city, 'WEST', 'BUDGET')).toMatchObject({
      light: 'GREEN',
      history: [
        { value: '80', revision: 1 },
        { value: '100', revision: 2 },
      ],
    });
    expect((await explained(city, 'EAST', 'BUDGET', '2026-10', BEFORE_AMENDMENT)).target).toEqual({
      value: '120',
      version: 1,
    });
    expect((await explained(city, 'EAST', 'BUDGET')).target).toEqual({ value: '240', version: 2 });
  });

  it('date the data by the newest push known then', async () => {
    const query =
      'query ($asOf: DateTime) { cockpitSummary(category: "PLACES", period: "2026-10", asOf: $asOf) { dataAsOf latestReceiptNumber } }';
    const { cockpitSummary } = await answer(city, 'leader', query, { asOf: BEFORE_CORRECTION });
    expect(cockpitSummary.dataAsOf).toBe('2026-11-10T02:00:00.000Z');
    expect((await answer(city, 'leader', query)).cockpitSummary.dataAsOf).toBe(
      '2026-11-15T02:00:00.000Z',
    );
    expect((await answer(city, 'leader', query, { asOf: BEFORE_ALL })).cockpitSummary).toEqual({
      dataAsOf: null,
      latestReceiptNumber: null,
    });
  });

  it('leave a unit out of the category before its first day there', async () => {
    const codes = async (period: string) => {
      const { lightMatrix } = await answer(city, 'leader', MATRIX, { period });
      return lightMatrix.units.map((one: { code: string }) => one.code);
    };
    expect(await codes('2026-05')).toEqual(['EAST', 'WEST']);
    expect(await codes('2026-06')).toEqual(['EAST', 'WEST', 'PARK']);
  });
});
