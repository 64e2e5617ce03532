import { beforeAll, describe, expect, it } from 'vitest';
import type { LineageKind } from '../../domain/unit-lineage.ts';
import { aUnit, cityCatalogue } from '../../test-support/city-catalogue.ts';
import { aTarget, cityTargets, row, ytd } from '../../test-support/city-facts.ts';
import { givenCity, type TestCity } from '../../test-support/given-city.ts';
import { answer } from '../../test-support/run-graphql.ts';

const ENDED = '2024-12-30';
const BEGUN = '2024-12-31';
const county = (code: string, nameZh: string, validFrom: string, validTo: string | null = null) =>
  aUnit({ code, nameZh, unitType: 'COUNTY', validFrom, validTo });

/** OLD is recoded to NEW; A and B merge into AB; WHOLE is split into HALF and another; GONE is dissolved in June 2026. */
function catalogue() {
  const city = cityCatalogue();
  const stay = (unitCode: string) => ({
    unitCode,
    categoryCode: 'PLACES',
    validFrom: '2020-01-01',
    validTo: null,
  });
  const step = (predecessorCode: string, successorCode: string, kind: LineageKind) => ({
    predecessorCode,
    successorCode,
    onDay: BEGUN,
    kind,
    share: null,
    carriesHistory: false,
    documentNumber: null,
    note: null,
  });
  return {
    ...city,
    units: [
      ...city.units,
      county('OLD', '旧城县', '1949-10-01', ENDED),
      county('NEW', '新城区', BEGUN),
      county('A', '甲县', '1949-10-01', ENDED),
      county('B', '乙县', '1949-10-01', ENDED),
      county('AB', '甲乙区', BEGUN),
      county('WHOLE', '大县', '1949-10-01', ENDED),
      county('HALF', '半县', BEGUN),
      county('GONE', '撤并县', '1949-10-01', '2026-06-30'),
    ],
    memberships: [...city.memberships, stay('GONE')],
    formerNames: [
      {
        unitCode: 'EAST',
        nameZh: '东河县',
        nameEn: 'East River County',
        shortNameZh: '东河县',
        validFrom: '1949-10-01',
        validTo: '2023-12-30',
      },
    ],
    lineage: [
      step('OLD', 'NEW', 'RECODE'),
      step('A', 'AB', 'MERGE'),
      step('B', 'AB', 'MERGE'),
      step('WHOLE', 'HALF', 'SPLIT'),
    ],
  };
}

let city: TestCity;
beforeAll(async () => {
  city = await givenCity({
    catalogue: catalogue(),
    targets: [...cityTargets(), aTarget({ unitCode: 'GONE', indicatorCode: 'BUDGET' })],
  });
  await city.given('office', [
    row('旧城县', 'BUDGET', ytd(12, 2023), '50', { quality: 'FINAL' }),
    row('OLD', 'BUDGET', ytd(12, 2024), '60'),
    row('NEW', 'BUDGET', ytd(12, 2025), '75'),
    row('A', 'BUDGET', ytd(12, 2023), '0.1'),
    row('B', 'BUDGET', ytd(12, 2023), '0.2'),
    row('A', 'BUDGET', ytd(12, 2024), '1'),
    row('AB', 'BUDGET', ytd(12, 2025), '3'),
    row('WHOLE', 'BUDGET', ytd(12, 2023), '100'),
    row('A', 'DEBT', '2023-12', '40'),
    row('B', 'DEBT', '2023-12', '60'),
    row('AB', 'DEBT', '2025-12', '50'),
  ]);
});

const TREND = `query ($indicator: String!, $units: [String!]!, $from: PeriodCode, $to: PeriodCode) {
  trend(indicator: $indicator, units: $units, from: $from, to: $to) {
    periods series { unit { code } values missingReasons gapReasons inheritedFrom qualities revisions yoy }
  }
}`;
/** The Decembers of 2023 to 2025. */
async function decembers(unit: string, indicator = 'BUDGET') {
  const variables = { indicator, units: [unit], from: '2023', to: '2025' };
  const { trend } = await answer(city, 'leader', TREND, variables);
  const [series] = trend.series;
  const at = trend.periods.flatMap((code: string, index: number) =>
    /12$/.test(code) ? [index] : [],
  );
  return Object.fromEntries(
    Object.entries(series).map(([name, list]) => [
      name,
      Array.isArray(list) ? at.map((index: number) => list[index]) : list,
    ]),
  );
}

describe('a trend across a change of units', () => {
  it('goes on through a new code, says where each value comes from, and compares across it', async () => {
    expect(await decembers('NEW')).toMatchObject({
      values: ['50', '60', '75'],
      inheritedFrom: ['OLD', 'OLD', null],
      gapReasons: [null, null, null],
      qualities: ['FINAL', 'PRELIMINARY', 'PRELIMINARY'],
      revisions: [null, null, 1],
      yoy: [null, '20', '25'],
    });
  });

  it('of the old code ends: what it no longer owes is dissolved, not missing', async () => {
    expect(await decembers('OLD')).toMatchObject({
      values: ['50', '60', null],
      missingReasons: [null, null, 'UNIT_DISSOLVED'],
      gapReasons: [null, null, 'UNIT_DISSOLVED'],
    });
  });

  it('keeps a gap across a merger and a split that nobody told, and says why', async () => {
    const cut = {
      values: [null, null, '3'],
      gapReasons: ['HISTORY_NOT_CARRIED', 'NOT_REPORTED', null],
    };
    expect(await decembers('AB')).toMatchObject({ ...cut, inheritedFrom: [null, null, null] });
    expect((await decembers('HALF')).gapReasons[0]).toBe('HISTORY_NOT_CARRIED');
  });

  it('adds a merger up once the office told it, exactly, and only where all parts are there', async () => {
    const told = {
      kind: 'MERGE',
      onDay: BEGUN,
      carriesHistory: true,
      documentNumber: '槐政〔2024〕9号',
    };
    const lineage = ['A', 'B'].map((code) => ({
      ...told,
      predecessorCode: code,
      successorCode: 'AB',
    }));
    const { applyCatalogue } = await answer(
      city,
      'office',
      'mutation ($input: ApplyCatalogueInput!) { applyCatalogue(input: $input) { applied userErrors { code } } }',
      { input: { lineage } },
    );
    expect(applyCatalogue).toEqual({ applied: 2, userErrors: [] });
    expect(await decembers('AB')).toMatchObject({
      values: ['0.3', null, '3'],
      inheritedFrom: ['A+B', null, null],
      gapReasons: [null, 'NOT_REPORTED', null],
    });
    expect(await decembers('AB', 'DEBT')).toMatchObject({
      values: [null, null, '50'],
      gapReasons: ['HISTORY_NOT_CARRIED', 'NOT_REPORTED', null],
    });
  });

  it('reaches back to the years only the predecessor reported', async () => {
    const { trend } = await answer(city, 'leader', TREND, { indicator: 'BUDGET', units: ['NEW'] });
    expect(trend.periods[0]).toBe('2023YTD01');
    expect(trend.series[0].values[trend.periods.indexOf('2023YTD12')]).toBe('50');
  });

  it('of a unit nobody came before begins with what does not apply', async () => {
    const variables = { indicator: 'BUDGET', units: ['PARK'], from: '2026-04', to: '2026-07' };
    const { trend } = await answer(city, 'leader', TREND, variables);
    expect(trend.series[0].gapReasons.slice(0, 2)).toEqual(['NOT_APPLICABLE', 'NOT_APPLICABLE']);
    expect(trend.series[0].gapReasons[3]).toBe('NOT_REPORTED');
  });
});

describe('a push that names units of another time', () => {
  it('is refused with the code to use instead', async () => {
    const { findings } = await city.push('office', [
      row('旧城县', 'BUDGET', ytd(12, 2025), '1'),
      row('东河县', 'BUDGET', ytd(12, 2025), '1'),
    ]);
    expect(findings.map((one) => [one.code, one.remedyZh.replace(/^[^(]*/, '')])).toEqual([
      ['UNIT_NOT_VALID', '(NEW 新城区)'],
      ['UNIT_NOT_VALID', '(EAST 东河区)'],
    ]);
  });

  it('is taken where the name was borne then', async () => {
    await city.given('office', [row('东河县', 'BUDGET', ytd(12, 2022), '9')]);
    const variables = { indicator: 'BUDGET', units: ['EAST'], from: '2022-12', to: '2022-12' };
    const { trend } = await answer(city, 'leader', TREND, variables);
    expect(trend.series[0].values).toEqual(['9']);
  });
});

const EVERYWHERE = `query ($unit: String!) {
  lightMatrix(category: "PLACES", period: "2026-10") { indicators { code } units { code } lights reasons }
  ranking(category: "PLACES", period: "2026-10", measure: VALUE, indicator: "BUDGET") { rows { unit { code } } unranked { unit { code } reason } sum }
  lag: ranking(category: "PLACES", period: "2026-10", measure: LAG, indicator: "BUDGET") { rows { unit { code } } unranked { unit { code } reason } }
  progress(unit: $unit, indicator: "BUDGET", period: "2026-10") { reason light }
  trend(indicator: "BUDGET", units: [$unit], from: "2026-10", to: "2026-10") { series { values missingReasons gapReasons } }
}`;

type Listed = { unit: { code: string }; reason: string };

/** Why a place has no figure for October 2026, on every page that shows it. */
async function reasonsOf(unit: string) {
  const { lightMatrix, ranking, lag, progress, trend } = await answer(city, 'leader', EVERYWHERE, {
    unit,
  });
  const column = lightMatrix.indicators.findIndex((one: { code: string }) => one.code === 'BUDGET');
  const line = lightMatrix.units.findIndex((one: { code: string }) => one.code === unit);
  const place = line * lightMatrix.indicators.length + column;
  expect(lightMatrix.lights[place]).toBe('GREY');
  for (const { rows } of [ranking, lag]) {
    expect(rows.map((one: Listed) => one.unit.code)).not.toContain(unit);
  }
  const unranked = (list: Listed[]) => list.find((one) => one.unit.code === unit)?.reason;
  expect(trend.series[0].values).toEqual([null]);
  return {
    matrix: lightMatrix.reasons[place],
    ranking: unranked(ranking.unranked),
    lag: unranked(lag.unranked),
    progress: progress.reason,
    trend: trend.series[0].gapReasons[0],
  };
}

const everywhere = (reason: string) => ({
  matrix: reason,
  ranking: reason,
  lag: reason,
  progress: reason,
  trend: reason,
});

describe('a figure that is not there carries its reason to matrix, ranking, explanation and trend', () => {
  it('NOT_DUE before the day it is owed, NOT_REPORTED after it', async () => {
    city.clock.set('2026-11-10T00:00:00Z');
    expect(await reasonsOf('WEST')).toEqual(everywhere('NOT_DUE'));
    city.clock.set('2026-11-20T00:00:00Z');
    expect(await reasonsOf('WEST')).toEqual(everywhere('NOT_REPORTED'));
  });

  it('UNIT_DISSOLVED where the unit was gone when the period ended, due or not', async () => {
    for (const instant of ['2026-11-10T00:00:00Z', '2026-11-20T00:00:00Z']) {
      city.clock.set(instant);
      expect(await reasonsOf('GONE')).toEqual(everywhere('UNIT_DISSOLVED'));
    }
    const { lightMatrix } = await answer(city, 'leader', EVERYWHERE, { unit: 'GONE' });
    const line = lightMatrix.units.findIndex((one: { code: string }) => one.code === 'GONE');
    const width = lightMatrix.indicators.length;
    const reasons = new Set(lightMatrix.reasons.slice(line * width, (line + 1) * width));
    expect([...reasons]).toEqual(['UNIT_DISSOLVED']);
  });

  it.each(['NOT_APPLICABLE', 'CONFIDENTIAL', 'WITHDRAWN', 'UNDER_VERIFICATION'])(
    '%s as it was pushed',
    async (missingReason) => {
      await city.given('office', [row('WEST', 'BUDGET', ytd(10), null, { missingReason })]);
      expect(await reasonsOf('WEST')).toEqual(everywhere(missingReason));
      const { trend } = await answer(city, 'leader', EVERYWHERE, { unit: 'WEST' });
      expect(trend.series[0].missingReasons).toEqual([missingReason]);
    },
  );

  it('and a unit that did report before it was dissolved keeps that figure', async () => {
    await city.given('office', [row('GONE', 'BUDGET', ytd(5), '50')]);
    const { progress } = await answer(
      city,
      'leader',
      '{ progress(unit: "GONE", indicator: "BUDGET", period: "2026-05") { light reason } }',
    );
    expect(progress).toEqual({ light: 'GREEN', reason: null });
  });
});
