import pg from 'pg';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { anIndicator, aUnit, cityCatalogue } from '../test-support/city-catalogue.ts';
import { aTarget, row, ytd } from '../test-support/city-facts.ts';
import { givenCity, type TestCity } from '../test-support/given-city.ts';
import { answer } from '../test-support/run-graphql.ts';

afterEach(() => {
  vi.restoreAllMocks();
});

/** A city of so many counties and indicators, each with a target, a value and a note of its own push. */
async function cityOf(size: number): Promise<TestCity> {
  const base = cityCatalogue();
  const numbers = Array.from({ length: size }, (_, i) => i);
  const units = numbers.map((i) =>
    aUnit({ code: `U${i}`, nameZh: `第${i}县`, unitType: 'COUNTY' }),
  );
  const indicators = numbers.map((i) =>
    anIndicator({ code: `I${i}`, nameZh: `指标${i}`, sortOrder: 10 + i }),
  );
  const memberships = units.map(({ code }) => ({
    unitCode: code,
    categoryCode: 'PLACES',
    validFrom: '2020-01-01',
    validTo: null,
  }));
  const city = await givenCity({
    catalogue: {
      ...base,
      units: [...base.units, ...units],
      memberships: [...base.memberships, ...memberships],
      indicators: [...base.indicators, ...indicators],
    },
    targets: units.flatMap((unit) =>
      indicators.map((one) => aTarget({ unitCode: unit.code, indicatorCode: one.code })),
    ),
  });
  for (const indicator of indicators) {
    const rows = units.map((unit) => row(unit.code, indicator.code, ytd(10), '50'));
    await city.push('finance', rows, { notes: [`注：${indicator.code}`] });
  }
  return city;
}

const INDICATOR =
  'indicator { code notes { text } leadDepartment { nameZh categories { code } } lightRule { bands { light } } block { code } }';
const INDICATORS = INDICATOR.replace('indicator ', 'indicators ');
const UNIT = 'unit { code categories { code } }';
const PAGES: Record<string, string> = {
  matrix: `{ lightMatrix(category: "PLACES", period: "2026-10") { units { code categories { code } } ${INDICATORS} lights lagPoints reasons } cockpitSummary(category: "PLACES", period: "2026-10") { cellCount newRedCount } }`,
  'matrix of an earlier day': `{ lightMatrix(category: "PLACES", period: "2026-10", asOf: "2026-11-20T02:00:00Z") { units { code } ${INDICATORS} lights } }`,
  'red list': `{ redList(category: "PLACES", period: "2026-10") { ${UNIT} ${INDICATOR} lagPoints responsiblePerson } }`,
  'share of lights':
    '{ greenShare(category: "PLACES", year: 2026) { period sharePercent lastYearSharePercent } }',
  ranking: `{ ranking(category: "PLACES", period: "2026-10", measure: VALUE, indicator: "I0") { ${INDICATOR} rows { ${UNIT} rank rankChange light } } }`,
  trend: `query ($units: [String!]!) { trend(indicator: "I0", units: $units) { ${INDICATOR} series { ${UNIT} values dues } } }`,
  profile: `{ unitProfile(unit: "U0", period: "2026-10") { ${UNIT} ${INDICATORS} lights } }`,
  'explained light': `{ progress(unit: "U0", indicator: "I0", period: "2026-10") { ${UNIT} ${INDICATOR} history { receiptNumber } steps { textZh } } }`,
  receipts: `{ pushes(first: 50) { edges { node { receiptNumber ${INDICATORS} department { code categories { code } } } } } }`,
  targets: `{ targets(year: 2026) { ${UNIT} ${INDICATOR} } }`,
  'pushed values': `{ observations(indicator: "I0") { ${UNIT} observations { value } } }`,
};

/**
 * Statements a page sends, whatever the length of their lists. Left out are word of the pushes before and
 * the look whether the catalogue changed, which depends on the time since the last.
 */
async function queriesOf(city: TestCity, query: string, units: number): Promise<string[]> {
  const codes = Array.from({ length: units }, (_, i) => `U${i}`);
  const spy = vi.spyOn(pg.Client.prototype, 'query');
  await answer(city, 'leader', query, { units: codes });
  const asked = spy.mock.calls.map(([one]) =>
    typeof one === 'string' ? one : (one as { text: string }).text,
  );
  spy.mockRestore();
  return asked
    .filter((text) => !/"catalogue_state"|pg_notify/.test(text))
    .map((text) => text.replace(/in \(\$[\d, $]+\)/, 'in (…)'))
    .sort();
}

describe('the number of database queries', () => {
  it('of every page stays the same when the city doubles', async () => {
    const [small, large] = [await cityOf(4), await cityOf(8)];
    for (const [page, query] of Object.entries(PAGES)) {
      const asked = await queriesOf(small, query, 4);
      expect(await queriesOf(large, query, 8), page).toEqual(asked);
      expect(asked.length, page).toBeGreaterThan(0);
      expect(asked.length, page).toBeLessThanOrEqual(6);
    }
  });
});
