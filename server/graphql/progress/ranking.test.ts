import { beforeAll, describe, expect, it } from 'vitest';
import { row, ytd } from '../../test-support/city-facts.ts';
import { givenCity, type TestCity } from '../../test-support/given-city.ts';
import { answer, ask } from '../../test-support/run-graphql.ts';

let city: TestCity;
beforeAll(async () => {
  city = await givenCity();
  await city.given('office', [
    row('EAST', 'BUDGET', ytd(9), '90'),
    row('WEST', 'BUDGET', ytd(9), '80'),
    row('PARK', 'BUDGET', ytd(9), '70'),
    row('EAST', 'BUDGET', ytd(10), '95.004'),
    row('WEST', 'BUDGET', ytd(10), '95.0049'),
    row('PARK', 'BUDGET', ytd(10), '99'),
    row('EAST', 'INDUSTRY', ytd(6), '10'),
    row('WEST', 'INDUSTRY', ytd(6), '20'),
    row('EAST', 'INDUSTRY', ytd(9), '40'),
    row('WEST', 'INDUSTRY', ytd(9), '30'),
    row('EAST', 'RETAIL', ytd(12, 2025), '9'),
    row('WEST', 'RETAIL', ytd(12, 2025), '8'),
    row('EAST', 'RETAIL', ytd(2), '1'),
    row('WEST', 'RETAIL', ytd(2), '2'),
    row('EAST', 'DEBT', '2026-10', '55'),
    row('WEST', 'DEBT', '2026-10', '50'),
    row('EAST', 'GDP', ytd(9), '6.5'),
    row('WEST', 'GDP', ytd(9), '7.0'),
  ]);
});

const RANKING = `query ($period: PeriodCode!, $measure: RankingMeasure!, $indicator: String, $method: RankingMethod!, $category: String, $unitType: UnitType) {
  ranking(period: $period, measure: $measure, indicator: $indicator, method: $method, category: $category, unitType: $unitType) {
    period previousPeriod sum
    rows { rank isTied value previousRank rankChange light lagPoints unit { code } }
    unranked { reason unit { code } }
  }
}`;
const ranked = async (variables: Record<string, unknown>) =>
  (
    await answer(city, 'leader', RANKING, {
      period: '2026-10',
      category: 'PLACES',
      measure: 'VALUE',
      method: 'COMPETITION',
      ...variables,
    })
  ).ranking;
const order = (ranking: { rows: { rank: number; unit: { code: string } }[] }) =>
  ranking.rows.map((one) => `${one.rank} ${one.unit.code}`);

describe('a ranking', () => {
  it('ties what is printed alike, and counts on with or without a gap', async () => {
    const competition = await ranked({ indicator: 'BUDGET' });
    expect(order(competition)).toEqual(['1 PARK', '2 EAST', '2 WEST']);
    expect(
      competition.rows.map((one: { isTied: boolean; value: string }) => [one.isTied, one.value]),
    ).toEqual([
      [false, '99'],
      [true, '95'],
      [true, '95'],
    ]);
    const september = await ranked({ indicator: 'BUDGET', period: '2026-09', method: 'DENSE' });
    expect(order(september)).toEqual(['1 EAST', '2 WEST', '3 PARK']);
  });

  it('says how many places a unit gained or lost since the month before', async () => {
    const { rows, previousPeriod } = await ranked({ indicator: 'BUDGET' });
    expect(previousPeriod).toBe('2026YTD09');
    expect(
      rows.map((one: { unit: { code: string }; previousRank: number; rankChange: number }) => [
        one.unit.code,
        one.previousRank,
        one.rankChange,
      ]),
    ).toEqual([
      ['PARK', 3, 2],
      ['EAST', 1, -1],
      ['WEST', 2, 0],
    ]);
  });

  it('compares a quarterly figure with the quarter before, not with a month that has none', async () => {
    const ranking = await ranked({ indicator: 'INDUSTRY' });
    expect(ranking.period).toBe('2026YTD09');
    expect(ranking.previousPeriod).toBe('2026YTD06');
    expect(ranking.rows.map((one: { rankChange: number }) => one.rankChange)).toEqual([1, -1]);
  });

  it('compares the first figure of a year that skips January with the last of the year before', async () => {
    const ranking = await ranked({ indicator: 'RETAIL', period: '2026-02' });
    expect(ranking.previousPeriod).toBe('2025YTD12');
    expect(
      ranking.rows.map((one: { unit: { code: string }; rankChange: number }) => [
        one.unit.code,
        one.rankChange,
      ]),
    ).toEqual([
      ['WEST', 1],
      ['EAST', -1],
    ]);
  });

  it('sums the exact values where units add, and refuses a sum of rates', async () => {
    expect((await ranked({ indicator: 'BUDGET' })).sum).toBe('289.01');
    expect((await ranked({ indicator: 'GDP' })).sum).toBeNull();
    expect((await ranked({ indicator: 'BUDGET', measure: 'LAG' })).sum).toBeNull();
  });

  it('puts the lowest first where less is better', async () => {
    expect(order(await ranked({ indicator: 'DEBT' }))).toEqual(['1 WEST', '2 EAST']);
  });

  it('lists a unit without a figure with its reason and does not rank it last', async () => {
    const { rows, unranked } = await ranked({ indicator: 'DEBT' });
    expect(rows).toHaveLength(2);
    expect(unranked).toEqual([{ reason: 'NOT_REPORTED', unit: { code: 'PARK' } }]);
  });

  it('by gap puts the unit furthest ahead first', async () => {
    const { rows } = await ranked({ indicator: 'DEBT', measure: 'LAG' });
    expect(
      rows.map((one: { unit: { code: string }; value: string }) => [one.unit.code, one.value]),
    ).toEqual([
      ['WEST', '-10'],
      ['EAST', '-5'],
    ]);
  });

  it('by share of lights on schedule counts lit lights only', async () => {
    const { rows } = await ranked({ measure: 'ON_SCHEDULE_SHARE' });
    const east = rows.find((one: { unit: { code: string } }) => one.unit.code === 'EAST');
    expect(east.value).toBe('50');
  });

  it('by share of lights says that a unit reported nothing, not that it has no target', async () => {
    city.clock.set('2026-12-20T00:00:00Z');
    const { unranked } = await ranked({ measure: 'ON_SCHEDULE_SHARE', period: '2026-11' });
    city.clock.set('2026-11-20T02:00:00Z');
    expect(unranked.map((one: { reason: string }) => one.reason)).not.toContain('NO_TARGET');
  });

  it('may compare all units of a type', async () => {
    expect(
      order(await ranked({ indicator: 'BUDGET', category: null, unitType: 'COUNTY' })),
    ).toEqual(['1 EAST', '1 WEST']);
  });

  it.each([
    ['nothing to compare', { category: null, indicator: 'BUDGET' }, 'category'],
    ['a category that is not there', { category: 'NOWHERE', indicator: 'BUDGET' }, 'category'],
    ['no indicator', { indicator: null }, 'indicator'],
    ['an indicator that is not there', { indicator: 'NOTHING' }, 'indicator'],
    ['the values of an interval indicator', { indicator: 'PRICE' }, 'measure'],
  ])('is refused for %s, naming the argument', async (_what, variables, argument) => {
    const base = { period: '2026-10', category: 'PLACES', measure: 'VALUE', method: 'COMPETITION' };
    const { errors } = await ask(city, 'leader', RANKING, { ...base, ...variables });
    expect(errors).toMatchObject([{ code: 'BAD_USER_INPUT', extensions: { argument } }]);
    expect(errors[0]?.message).toMatch(/\p{Script=Han}.*[a-z]{3}/u);
  });
});
