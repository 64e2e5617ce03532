import { beforeAll, describe, expect, it } from 'vitest';
import { givenCity, type TestCity } from '../test-support/given-city.ts';
import { answer } from '../test-support/run-graphql.ts';

describe('an empty city', () => {
  let city: TestCity;
  beforeAll(async () => {
    city = await givenCity({ targets: [] });
  });

  it.each<[string, string, object]>([
    [
      'opens nowhere',
      '{ reportingCalendar { latestPeriod years now } }',
      { reportingCalendar: { latestPeriod: null, years: [], now: '2026-11-20T02:00:00.000Z' } },
    ],
    [
      'has a matrix with units and no columns',
      '{ lightMatrix(category: "PLACES", period: "2026-10") { units { code } indicators { code } lights dataAsOf legend { light } } }',
      {
        lightMatrix: {
          units: [{ code: 'EAST' }, { code: 'WEST' }, { code: 'PARK' }],
          indicators: [],
          lights: [],
          dataAsOf: null,
          legend: [],
        },
      },
    ],
    [
      'has an empty red list',
      '{ redList(category: "PLACES", period: "2026-10") { light } }',
      { redList: [] },
    ],
    [
      'counts nothing',
      '{ cockpitSummary(category: "PLACES", period: "2026-10") { cellCount lightCounts { count } greyCounts { count } newRedCount clearedRedCount latestReceiptNumber } }',
      {
        cockpitSummary: {
          cellCount: 0,
          lightCounts: [],
          greyCounts: [],
          newRedCount: 0,
          clearedRedCount: 0,
          latestReceiptNumber: null,
        },
      },
    ],
    [
      'ranks nobody and says why',
      '{ ranking(category: "PLACES", period: "2026-10", measure: VALUE, indicator: "BUDGET") { rows { rank } sum unranked { reason } } }',
      {
        ranking: {
          rows: [],
          sum: null,
          unranked: [
            { reason: 'NOT_REPORTED' },
            { reason: 'NOT_REPORTED' },
            { reason: 'NOT_REPORTED' },
          ],
        },
      },
    ],
    [
      'has no gap to rank without a target',
      '{ ranking(category: "PLACES", period: "2026-10", measure: ON_SCHEDULE_SHARE) { rows { rank } unranked { reason } } }',
      {
        ranking: {
          rows: [],
          unranked: [{ reason: 'NO_TARGET' }, { reason: 'NO_TARGET' }, { reason: 'NO_TARGET' }],
        },
      },
    ],
    [
      'has a trend without periods',
      '{ trend(indicator: "BUDGET", units: ["EAST"]) { periods series { values } } }',
      { trend: { periods: [], series: [] } },
    ],
    [
      'has a profile without indicators',
      '{ unitProfile(unit: "EAST", period: "2026-10") { indicators { code } lights dataAsOf } }',
      { unitProfile: { indicators: [], lights: [], dataAsOf: null } },
    ],
    [
      'explains that there is no target',
      '{ progress(unit: "EAST", indicator: "BUDGET", period: "2026-10") { light reason target { id } observation { value } history { value } monthsInRow } }',
      {
        progress: {
          light: 'GREY',
          reason: 'NO_TARGET',
          target: null,
          observation: null,
          history: [],
          monthsInRow: 0,
        },
      },
    ],
    [
      'has no values, targets or receipts',
      '{ observations(indicator: "BUDGET") { unit { code } } targets(year: 2026) { id } pushes { edges { cursor } pageInfo { hasNextPage endCursor } } }',
      {
        observations: [],
        targets: [],
        pushes: { edges: [], pageInfo: { hasNextPage: false, endCursor: null } },
      },
    ],
    [
      'has nothing where nothing is asked for by code',
      '{ unit(code: "X") { code } indicator(code: "X") { code } push(receiptNumber: "X") { id } unitProfile(unit: "X", period: "2026-10") { period } progress(unit: "X", indicator: "X", period: "2026-10") { light } }',
      { unit: null, indicator: null, push: null, unitProfile: null, progress: null },
    ],
  ])('%s', async (_what, query, expected) => {
    expect(await answer(city, 'leader', query)).toEqual(expected);
  });
});

describe('a database without any catalogue', () => {
  it('answers lists with nothing and look-ups with null', async () => {
    const city = await givenCity({ targets: [] });
    // Accounts need departments, so the catalogue is emptied as far as the session needs it not.
    await city.store.pool.query('delete from category_membership');
    await city.store.pool.query('delete from indicator');
    await city.store.pool.query('delete from category');
    await city.store.pool.query('update catalogue_state set version = version + 1');
    city.app.catalogue.invalidate();
    expect(
      await answer(
        city,
        'leader',
        '{ categories { code } indicators { code } indicator(code: "BUDGET") { code } units(category: "PLACES") { code } }',
      ),
    ).toEqual({
      categories: [],
      indicators: [],
      indicator: null,
      units: [],
    });
  });
});
