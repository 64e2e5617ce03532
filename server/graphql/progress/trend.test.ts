import { beforeAll, describe, expect, it } from 'vitest';
import { row, ytd } from '../../test-support/city-facts.ts';
import { givenCity, type TestCity } from '../../test-support/given-city.ts';
import { answer, ask } from '../../test-support/run-graphql.ts';

let city: TestCity;
beforeAll(async () => {
  city = await givenCity();
  await city.given('office', [
    row('EAST', 'RETAIL', ytd(2, 2025), '10'),
    row('EAST', 'RETAIL', ytd(3, 2025), '0'),
    row('EAST', 'RETAIL', ytd(2), '12'),
    row('EAST', 'RETAIL', ytd(3), '20'),
    row('EAST', 'RETAIL', ytd(5), null, { missingReason: 'UNDER_VERIFICATION' }),
    row('EAST', 'RETAIL', ytd(6), '60', { quality: 'FLASH' }),
    row('EAST', 'GDP', ytd(3, 2025), '5.0'),
    row('EAST', 'GDP', ytd(3), '6.5'),
    row('EAST', 'GDP', ytd(9), '6.4'),
    row('EAST', 'BUDGET', '2026-01', '10'),
    row('EAST', 'BUDGET', ytd(1), '10'),
  ]);
});

const TREND = `query ($indicator: String!, $units: [String!]!, $from: PeriodCode, $to: PeriodCode) {
  trend(indicator: $indicator, units: $units, from: $from, to: $to) {
    periods yoyMeasure series { unit { code } values missingReasons qualities revisions yoy targets dues }
  }
}`;
const trend = async (variables: Record<string, unknown>) =>
  (await answer(city, 'leader', TREND, variables)).trend;

describe('a trend', () => {
  it('leaves out January where it is never published, and shows every other month, gaps included', async () => {
    const { periods, series } = await trend({
      indicator: 'RETAIL',
      units: ['EAST'],
      from: '2026',
      to: '2026-06',
    });
    expect(periods).toEqual(['2026YTD02', '2026YTD03', '2026YTD04', '2026YTD05', '2026YTD06']);
    expect(series[0].values).toEqual(['12', '20', null, null, '60']);
  });

  it('tells a gap nobody filled from a named absence, and neither is zero', async () => {
    const { series } = await trend({
      indicator: 'RETAIL',
      units: ['EAST'],
      from: '2026',
      to: '2026-06',
    });
    expect(series[0].missingReasons).toEqual([null, null, null, 'UNDER_VERIFICATION', null]);
    expect(series[0].revisions).toEqual([1, 1, null, 1, 1]);
    expect(series[0].qualities).toEqual(['PRELIMINARY', 'PRELIMINARY', null, null, 'FLASH']);
  });

  it('shows only the quarters of a quarterly figure', async () => {
    const { periods } = await trend({ indicator: 'GDP', units: ['EAST'], from: '2026' });
    expect(periods).toEqual(['2026YTD03', '2026YTD06', '2026YTD09']);
  });

  it('compares with last year in percent, in points for percentages, and not at all with a base of zero', async () => {
    const retail = await trend({
      indicator: 'RETAIL',
      units: ['EAST'],
      from: '2026',
      to: '2026-03',
    });
    expect([retail.yoyMeasure, retail.series[0].yoy]).toEqual(['PERCENT', ['20', null]]);
    const gdp = await trend({ indicator: 'GDP', units: ['EAST'], from: '2026', to: '2026-03' });
    expect([gdp.yoyMeasure, gdp.series[0].yoy]).toEqual(['PERCENTAGE_POINTS', ['1.5']]);
  });

  it('draws what was due beside the values: pro-rated for amounts, whole for rates, none without a target', async () => {
    const retail = await trend({
      indicator: 'RETAIL',
      units: ['EAST'],
      from: '2025-02',
      to: '2026-03',
    });
    expect(retail.series[0].dues.slice(0, 2)).toEqual([null, null]);
    expect(retail.series[0].dues.slice(-2)).toEqual(['20', '30']);
    const gdp = await trend({ indicator: 'GDP', units: ['EAST'], from: '2026', to: '2026-09' });
    expect(gdp.series[0].dues).toEqual(['6.5', '6.5', '6.5']);
  });

  it('keeps the single month of an amount apart from the year to date', async () => {
    const { periods, series } = await trend({ indicator: 'BUDGET', units: ['EAST'] });
    expect([periods, series[0].values]).toEqual([['2026YTD01'], ['10']]);
  });

  it('shows a unit that never reported as one long gap, and leaves out one that is not there', async () => {
    const { series } = await trend({
      indicator: 'RETAIL',
      units: ['WEST', 'NOWHERE'],
      from: '2026',
      to: '2026-04',
    });
    expect(series.map((one: { unit: { code: string } }) => one.unit.code)).toEqual(['WEST']);
    expect(series[0].values).toEqual([null, null, null]);
  });

  it('is empty for an indicator nothing was pushed for', async () => {
    expect(await trend({ indicator: 'ACCIDENT', units: ['EAST'] })).toMatchObject({
      periods: [],
      series: [],
    });
  });

  it('is empty when it would end before it begins', async () => {
    expect(
      await trend({ indicator: 'RETAIL', units: ['EAST'], from: '2027', to: '2025' }),
    ).toMatchObject({ periods: [] });
  });

  it('takes forty units and refuses forty-one', async () => {
    const units = Array.from({ length: 41 }, () => 'EAST');
    const { errors } = await ask(city, 'leader', TREND, { indicator: 'RETAIL', units });
    expect(errors).toMatchObject([{ code: 'BAD_USER_INPUT', extensions: { argument: 'units' } }]);
    expect(
      (await ask(city, 'leader', TREND, { indicator: 'RETAIL', units: units.slice(1) })).errors,
    ).toEqual([]);
  });
});
