import { beforeAll, describe, expect, it } from 'vitest';
import { aTarget, budgetMonths, row, ytd } from '../../test-support/city-facts.ts';
import { givenCity, type TestCity } from '../../test-support/given-city.ts';
import { answer, ask } from '../../test-support/run-graphql.ts';

const SUMMARY = `query ($period: PeriodCode!) { cockpitSummary(category: "PLACES", period: $period) {
  timeProgressPercent cellCount indicatorCount unitCount newRedCount clearedRedCount
  lightCounts { light count } greyCounts { reason count } } }`;

const only = (code: string) =>
  ['EAST', 'WEST', 'PARK'].map((unitCode) => aTarget({ unitCode, indicatorCode: code }));

describe('the cockpit', () => {
  let city: TestCity;
  beforeAll(async () => {
    city = await givenCity({ targets: only('BUDGET') });
    const recovers = [
      ...budgetMonths('EAST', '8', 8),
      row('EAST', 'BUDGET', ytd(9), '95'),
      row('EAST', 'BUDGET', ytd(10), '100'),
    ];
    const falls = [...budgetMonths('WEST', '10', 9), row('WEST', 'BUDGET', ytd(10), '80')];
    await city.given('finance', [...recovers, ...falls]);
  });
  const summary = async (period: string) =>
    (await answer(city, 'leader', SUMMARY, { period })).cockpitSummary;

  it('counts every light once, and grey ones by reason', async () => {
    expect(await summary('2026-10')).toMatchObject({
      cellCount: 3,
      indicatorCount: 1,
      unitCount: 3,
      lightCounts: expect.arrayContaining([
        { light: 'GREEN', count: 1 },
        { light: 'RED', count: 1 },
        { light: 'GREY', count: 1 },
      ]),
      greyCounts: [{ reason: 'NOT_REPORTED', count: 1 }],
    });
  });

  it('counts what came onto the red list and what left it since the month before', async () => {
    expect(await summary('2026-10')).toMatchObject({ newRedCount: 1, clearedRedCount: 0 });
    expect(await summary('2026-09')).toMatchObject({ newRedCount: 0, clearedRedCount: 1 });
    expect(await summary('2026-08')).toMatchObject({ newRedCount: 0, clearedRedCount: 0 });
  });

  it('says how much of the year had gone at the close of the month, with one decimal', async () => {
    const shares = await Promise.all(
      ['2026-01', '2026-10', '2026-12'].map(
        async (period) => (await summary(period)).timeProgressPercent,
      ),
    );
    expect(shares).toEqual(['8.3', '83.3', '100']);
  });

  it('compares January with December of the year before', async () => {
    expect(await summary('2026-01')).toMatchObject({ newRedCount: 0, clearedRedCount: 0 });
  });

  it.each(['2026', '2026Q3', '2026YTD10'])('asks for a month where %s is given', async (period) => {
    const { errors } = await ask(city, 'leader', SUMMARY, { period });
    expect(errors).toMatchObject([{ code: 'BAD_USER_INPUT', extensions: { argument: 'period' } }]);
  });

  it('names the categories there are when asked for one that is not', async () => {
    const { errors } = await ask(
      city,
      'leader',
      '{ cockpitSummary(category: "X", period: "2026-10") { cellCount } }',
    );
    expect(errors).toMatchObject([
      { code: 'BAD_USER_INPUT', extensions: { argument: 'category' } },
    ]);
    expect(errors[0]?.message).toContain('PLACES');
  });
});

describe('the share of lights on schedule', () => {
  const SHARE =
    'query ($year: Int!) { greenShare(category: "PLACES", year: $year) { period litCount onScheduleCount greyCount sharePercent lastYearSharePercent } }';

  it('covers the closed months, counts lit lights only, and stands beside the same month of last year', async () => {
    const lastYear = [aTarget({ unitCode: 'EAST', indicatorCode: 'BUDGET', year: 2025 })];
    const city = await givenCity({ targets: [...only('BUDGET'), ...lastYear] });
    await city.given('finance', [
      ...budgetMonths('EAST', '10', 10),
      ...budgetMonths('WEST', '9', 10),
      ...budgetMonths('EAST', '10', 12, 2025),
    ]);
    const { greenShare } = await answer(city, 'leader', SHARE, { year: 2026 });
    expect(greenShare).toHaveLength(10);
    expect(greenShare.at(-1)).toEqual({
      period: '2026-10',
      litCount: 2,
      onScheduleCount: 1,
      greyCount: 1,
      sharePercent: '50',
      lastYearSharePercent: '100',
    });
  });

  it('is null, not zero, where no light is lit', async () => {
    const city = await givenCity({ targets: [] });
    const { greenShare } = await answer(city, 'leader', SHARE, { year: 2026 });
    expect(greenShare).toHaveLength(10);
    expect(
      new Set(greenShare.map((one: { sharePercent: string | null }) => one.sharePercent)),
    ).toEqual(new Set([null]));
    expect((await answer(city, 'leader', SHARE, { year: 2027 })).greenShare).toEqual([]);
  });

  it('answers with a clear error, not an internal one, for a year no calendar has', async () => {
    const city = await givenCity({ targets: [] });
    const { errors } = await ask(city, 'leader', SHARE, { year: 3_000_000 });
    expect(errors).toMatchObject([{ code: 'BAD_USER_INPUT', extensions: { argument: 'year' } }]);
  });
});
