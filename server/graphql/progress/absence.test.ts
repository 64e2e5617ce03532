import { beforeAll, describe, expect, it } from 'vitest';
import { row, ytd } from '../../test-support/city-facts.ts';
import { givenCity, type TestCity } from '../../test-support/given-city.ts';
import { answer } from '../../test-support/run-graphql.ts';

let city: TestCity;
beforeAll(async () => {
  city = await givenCity();
  await city.given('finance', [row('EAST', 'BUDGET', ytd(10), '100')]);
});

const ASKED = `{
  lightMatrix(category: "PLACES", period: "2026-10") { indicators { code } units { code } reasons }
  ranking(category: "PLACES", period: "2026-10", measure: VALUE, indicator: "BUDGET") { unranked { unit { code } reason } }
  progress(unit: "WEST", indicator: "BUDGET", period: "2026-10") { reason light }
  unitProfile(unit: "WEST", period: "2026-10") { indicators { code } reasons }
}`;

/** Why the county's missing figure of October shows no light, on every page that shows it. */
async function reasonsAt(instant: string) {
  city.clock.set(instant);
  const data = await answer(city, 'leader', ASKED);
  const { lightMatrix, ranking, progress, unitProfile } = data;
  const column = lightMatrix.indicators.findIndex((one: { code: string }) => one.code === 'BUDGET');
  const line = lightMatrix.units.findIndex((one: { code: string }) => one.code === 'WEST');
  return {
    matrix: lightMatrix.reasons[line * lightMatrix.indicators.length + column],
    ranking: ranking.unranked.find((one: { unit: { code: string } }) => one.unit.code === 'WEST')
      .reason,
    progress: progress.reason,
    profile:
      unitProfile.reasons[
        unitProfile.indicators.findIndex((one: { code: string }) => one.code === 'BUDGET')
      ],
  };
}

const everywhere = (reason: string) => ({
  matrix: reason,
  ranking: reason,
  progress: reason,
  profile: reason,
});

describe('a figure that is not there', () => {
  it('is not due until the 18th of the next month has passed in the city', async () => {
    expect(await reasonsAt('2026-11-01T00:00:00Z')).toEqual(everywhere('NOT_DUE'));
    expect(await reasonsAt('2026-11-18T15:59:59.999Z')).toEqual(everywhere('NOT_DUE'));
  });

  it('is not reported from the first moment of the 19th in the city', async () => {
    expect(await reasonsAt('2026-11-18T16:00:00Z')).toEqual(everywhere('NOT_REPORTED'));
    expect(await reasonsAt('2027-03-01T00:00:00Z')).toEqual(everywhere('NOT_REPORTED'));
  });

  it('is judged by the day looked back to, not by today', async () => {
    city.clock.set('2026-12-20T00:00:00Z');
    const asked = async (asOf: string) => {
      const { progress } = await answer(
        city,
        'leader',
        'query ($asOf: DateTime) { progress(unit: "WEST", indicator: "BUDGET", period: "2026-10", asOf: $asOf) { reason } }',
        { asOf },
      );
      return progress.reason;
    };
    expect(await asked('2026-11-18T10:00:00Z')).toBe('NOT_DUE');
    expect(await asked('2026-11-19T10:00:00Z')).toBe('NOT_REPORTED');
  });

  it('of a quarter is still not reported in the months that carry it', async () => {
    city.clock.set('2026-08-20T00:00:00Z');
    const { lightMatrix, ranking } = await answer(
      city,
      'leader',
      `{
      lightMatrix(category: "PLACES", period: "2026-08") { indicators { code } reasons }
      ranking(category: "PLACES", period: "2026-08", measure: VALUE, indicator: "INDUSTRY") { unranked { reason } } }`,
    );
    const column = lightMatrix.indicators.findIndex(
      (one: { code: string }) => one.code === 'INDUSTRY',
    );
    expect(ranking.unranked[0].reason).toBe('NOT_REPORTED');
    expect(lightMatrix.reasons[column]).toBe('NOT_REPORTED');
  });
});
