import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { aTarget, row, ytd } from '../test-support/city-facts.ts';
import { givenCity, type TestCity } from '../test-support/given-city.ts';
import { answer } from '../test-support/run-graphql.ts';

let city: TestCity;
beforeAll(async () => {
  city = await givenCity({
    targets: [aTarget({ unitCode: 'EAST', indicatorCode: 'BUDGET', year: 2028 })],
    now: '2028-01-01T00:00:00Z',
  });
});
const codes = async (period: string) =>
  (await city.push('finance', [row('EAST', 'BUDGET', period, '1')])).findings.map(
    (one) => one.code,
  );

describe('the last second of a year in the city', () => {
  beforeEach(() => city.clock.set('2026-12-31T15:59:59.999Z'));

  it('belongs to the year: December may be pushed that very day, January may not', async () => {
    expect(await codes(ytd(12))).toEqual([]);
    expect(await codes('2026-12')).toEqual([]);
    expect(await codes(ytd(1, 2027))).toEqual(['PERIOD_IN_FUTURE']);
  });

  it('is stamped with the old year on the receipt, and a moment later with the new one', async () => {
    const last = await city.given('finance', [row('WEST', 'BUDGET', ytd(12), '1')]);
    const first = await city.given(
      'finance',
      [row('WEST', 'BUDGET', ytd(12), '2')],
      '2026-12-31T16:00:00.000Z',
    );
    expect([last.receiptNumber.slice(0, 10), first.receiptNumber.slice(0, 10)]).toEqual([
      'BT20261231',
      'BT20270101',
    ]);
  });

  it('leaves December open in the share of lights until midnight', async () => {
    const months = async () =>
      (await answer(city, 'leader', '{ greenShare(category: "PLACES", year: 2026) { period } }'))
        .greenShare.length;
    expect(await months()).toBe(11);
    city.clock.set('2026-12-31T16:00:00.000Z');
    expect(await months()).toBe(12);
  });

  it('keeps the figures of the old year apart from those of the new', async () => {
    const { cockpitSummary } = await answer(
      city,
      'leader',
      '{ cockpitSummary(category: "PLACES", period: "2027-01") { cellCount newRedCount clearedRedCount } }',
    );
    expect(cockpitSummary).toEqual({ cellCount: 0, newRedCount: 0, clearedRedCount: 0 });
  });
});

describe('the 29th of February', () => {
  beforeEach(() => city.clock.set('2028-02-29T15:59:59.999Z'));

  it('closes February of a leap year, not the 28th', async () => {
    expect(await codes(ytd(2, 2028))).toEqual([]);
    city.clock.set('2028-02-28T15:59:59.999Z');
    expect(await codes(ytd(2, 2028))).toEqual(['PERIOD_IN_FUTURE']);
  });

  it('is a day of a receipt and of a look back', async () => {
    const receipt = await city.given('finance', [row('EAST', 'BUDGET', ytd(2, 2028), '20')]);
    expect(receipt.receiptNumber).toMatch(/^BT20280229-/);
    const { progress } = await answer(
      city,
      'leader',
      '{ progress(unit: "EAST", indicator: "BUDGET", period: "2028-02", asOf: "2028-02-29T23:59:59.999+08:00") { light observation { recordedAt } } }',
    );
    expect(progress).toEqual({
      light: 'GREEN',
      observation: { recordedAt: '2028-02-29T15:59:59.999Z' },
    });
  });

  it('is compared with the 28th of the year before', async () => {
    await city.given('finance', [row('EAST', 'BUDGET', ytd(2, 2027), '10')]);
    const { trend } = await answer(
      city,
      'leader',
      '{ trend(indicator: "BUDGET", units: ["EAST"], from: "2028", to: "2028-02") { periods series { yoy } } }',
    );
    expect(trend).toEqual({
      periods: ['2028YTD01', '2028YTD02'],
      series: [{ yoy: [null, '100'] }],
    });
  });
});
