import { beforeAll, describe, expect, it } from 'vitest';
import { budgetMonths, row, ytd } from '../../test-support/city-facts.ts';
import { givenCity, type TestCity } from '../../test-support/given-city.ts';
import { codesOf, knownValues, untrueReceipts } from '../../test-support/known-values.ts';

let city: TestCity;
beforeAll(async () => {
  city = await givenCity();
});

/** A year no other test of this file touches. */
let lastYear = 1960;
const freshYear = () => ++lastYear;

const deletion = (unit: string, indicator: string, period: string) =>
  row(unit, indicator, period, null, { action: 'DELETE' });

/** What is known of a year, by `unit indicator month`. */
async function knownOf(year: number): Promise<Record<string, string>> {
  const all = Object.entries(await knownValues(city));
  return Object.fromEntries(all.filter(([name]) => name.split(' ')[2]!.startsWith(String(year))));
}

/** Budget of both counties for three months, industry of one for the first quarter: seven values. */
async function givenSeven(): Promise<number> {
  const year = freshYear();
  await city.given('finance', [
    ...budgetMonths('EAST', '10', 3, year),
    ...budgetMonths('WEST', '8', 3, year),
    row('EAST', 'INDUSTRY', ytd(3, year), '5', { quality: 'FLASH' }),
  ]);
  return year;
}

const withdrawn = (known: Record<string, string>) =>
  Object.keys(known).filter((name) => known[name]!.startsWith('WITHDRAWN'));

describe('a deletion', () => {
  it('of one value withdraws it by a revision of its own, in the quality it had', async () => {
    const year = await givenSeven();
    const { receipt } = await city.push('finance', [deletion('EAST', 'INDUSTRY', ytd(3, year))]);
    expect(receipt).toMatchObject({
      rowsRead: 1,
      rowsDeleting: 1,
      valuesWithdrawn: 1,
      rowsNew: 0,
      rowsChanged: 0,
      rowsUnchanged: 0,
    });
    const { rows } = await city.store.pool.query(
      `select revision, value, missing_reason, quality from observation
      where period_key / 1000 = $1 and indicator_id = (select indicator_id from indicator where code = 'INDUSTRY')
      order by revision`,
      [year],
    );
    expect(rows).toEqual([
      { revision: 1, value: '5', missing_reason: null, quality: 'FLASH' },
      { revision: 2, value: null, missing_reason: 'WITHDRAWN', quality: 'FLASH' },
    ]);
  });

  it.each([
    ['without unit, of every unit', ['', 'BUDGET', 2], 2],
    ['without period, of every period', ['EAST', 'BUDGET', 0], 3],
    ['without indicator, of every own indicator', ['EAST', '', 3], 2],
  ] as const)('%s', async (_, [unit, indicator, month], count) => {
    const year = await givenSeven();
    const period = month === 0 ? '' : ytd(month, year);
    const before = withdrawn(await knownOf(year)).length;
    const { receipt } = await city.push('finance', [deletion(unit, indicator, period)]);
    expect(receipt?.rowsDeleting).toBe(1);
    expect(withdrawn(await knownOf(year)).length - before).toBe(count);
  });

  it('without indicator leaves the indicators of other departments alone', async () => {
    const year = await givenSeven();
    await city.given('commerce', [row('EAST', 'RETAIL', ytd(3, year), '7')]);
    await city.push('finance', [deletion('', '', ytd(3, year))]);
    const known = await knownOf(year);
    const retail = Object.keys(known).filter((name) => name.includes('RETAIL'));
    expect(retail.map((name) => known[name])).toEqual(['7 PRELIMINARY #1']);
    expect(withdrawn(known)).toHaveLength(3);
  });

  it('of the appraisal office without indicator reaches every department', async () => {
    const year = await givenSeven();
    await city.given('commerce', [row('EAST', 'RETAIL', ytd(3, year), '7')]);
    const { receipt } = await city.push('office', [deletion('', '', ytd(3, year))]);
    expect(receipt?.valuesWithdrawn).toBe(4);
    expect(receipt?.indicatorIds).toHaveLength(3);
  });

  it('of a value never known does nothing and is counted', async () => {
    const year = freshYear();
    const { receipt } = await city.push('finance', [deletion('EAST', 'BUDGET', ytd(1, year))]);
    expect(receipt).toMatchObject({ rowsRead: 1, rowsDeleting: 1, valuesWithdrawn: 0 });
    expect(await knownOf(year)).toEqual({});
  });

  it('of a value withdrawn already does nothing and is counted', async () => {
    const year = await givenSeven();
    await city.given('finance', [deletion('EAST', 'BUDGET', ytd(1, year))]);
    const again = await city.given('finance', [deletion('EAST', 'BUDGET', ytd(1, year))]);
    expect(again).toMatchObject({ rowsDeleting: 1, valuesWithdrawn: 0 });
  });

  it('asked for twice in one push withdraws once and counts twice', async () => {
    const year = await givenSeven();
    const twice = [deletion('EAST', 'BUDGET', ytd(1, year)), deletion('EAST', '', ytd(1, year))];
    const { receipt } = await city.push('finance', twice);
    expect(receipt).toMatchObject({ rowsRead: 2, rowsDeleting: 2, valuesWithdrawn: 1 });
  });

  it('comes first and rows follow: what is given is given, the rest is withdrawn', async () => {
    const year = await givenSeven();
    const { receipt } = await city.push('finance', [
      deletion('', 'BUDGET', ytd(1, year)),
      row('EAST', 'BUDGET', ytd(1, year), '10'),
      row('EAST', 'BUDGET', ytd(2, year), '21'),
    ]);
    expect(receipt).toMatchObject({
      rowsRead: 3,
      rowsNew: 0,
      rowsChanged: 1,
      rowsUnchanged: 1,
      rowsDeleting: 1,
      valuesWithdrawn: 1,
    });
    expect(withdrawn(await knownOf(year))).toHaveLength(1);
  });

  it('of what an earlier row of the same push has given is refused, naming that row', async () => {
    const year = await givenSeven();
    const rows = [
      row('EAST', 'BUDGET', ytd(1, year), '99'),
      deletion('WEST', 'BUDGET', ytd(1, year)),
      deletion('EAST', '', ytd(1, year)),
      deletion('EAST', 'BUDGET', ytd(1, year)),
    ];
    const { receipt, findings } = await city.push('finance', rows);
    expect(receipt).toBeNull();
    expect(findings.map(({ code, place }) => [code, place.row])).toEqual([
      ['DELETE_AFTER_ROW', 3],
      ['DELETE_AFTER_ROW', 4],
    ]);
    expect(findings[0]?.messageEn).toContain('row 1');
  });

  // Was a nested loop over all rows for each deletion: minutes for a file of this kind.
  it('in many rows between many others takes no longer than they do', async () => {
    const units = 400;
    const year = freshYear();
    const rows = Array.from({ length: units * 12 }, (_, i) => {
      const month = (i % 12) + 1;
      const isBudget = i % 2 === 0;
      return isBudget
        ? row('EAST', 'BUDGET', ytd(month, 2006 + (i % 20)), String(month))
        : deletion('WEST', 'BUDGET', ytd(month, year));
    });
    const started = performance.now();
    const { receipt } = await city.push('finance', dropContradictions(rows));
    expect(receipt?.rowsDeleting).toBe((units * 12) / 2);
    expect(performance.now() - started).toBeLessThan(15_000);
  });

  it('carries no value, and names only what exists and what is one’s own', async () => {
    const year = await givenSeven();
    const { findings } = await city.push('finance', [
      row('EAST', 'BUDGET', ytd(1, year), '5', { action: 'DELETE' }),
      deletion('NOWHERE', 'BUDGET', ytd(1, year)),
      deletion('EAST', 'NOTHING', ytd(1, year)),
      deletion('EAST', 'BUDGET', 'never'),
      deletion('EAST', 'RETAIL', ytd(1, year)),
    ]);
    expect(codesOf({ findings })).toEqual([
      'DELETE_WITH_VALUE',
      'UNIT_UNKNOWN',
      'INDICATOR_UNKNOWN',
      'PERIOD_UNREADABLE',
      'INDICATOR_NOT_YOURS',
    ]);
  });

  it('is not the end: a withdrawn value can be given again, and all of its history stays', async () => {
    const year = await givenSeven();
    await city.given('finance', [deletion('EAST', 'BUDGET', ytd(1, year))]);
    const again = await city.given('finance', [row('EAST', 'BUDGET', ytd(1, year), '10')]);
    expect(again).toMatchObject({ rowsNew: 0, rowsChanged: 1 });
    const { rows } = await city.store.pool.query(
      `select coalesce(value::text, missing_reason) as said from observation
      where period_key = $1 and unit_id = (select unit_id from unit where code = 'EAST') order by revision`,
      [Number(`${year}401`)],
    );
    expect(rows.map((one) => one.said)).toEqual(['10', 'WITHDRAWN', '10']);
  });

  it('turns the light off, and giving the value again lights it again', async () => {
    const light = async () => {
      const { rows } = await city.store.pool.query(`
        select cell.light, cell.reason from progress_cell as cell
        join indicator using (indicator_id) join unit using (unit_id)
        where cell.period_key = 2026310 and indicator.code = 'BUDGET' and unit.code = 'EAST'`);
      return rows[0];
    };
    await city.given('finance', [row('EAST', 'BUDGET', ytd(10), '100')]);
    expect(await light()).toMatchObject({ light: 'GREEN' });
    const gone = await city.given('finance', [deletion('EAST', 'BUDGET', ytd(10))]);
    expect(gone.lightsChanged).toBe(1);
    expect(await light()).toMatchObject({ light: 'GREY' });
    const back = await city.given('finance', [row('EAST', 'BUDGET', ytd(10), '50')]);
    expect(back).toMatchObject({ lightsChanged: 1, newReds: 1 });
    expect(await light()).toMatchObject({ light: 'RED' });
  });
});

/** Leaves the first of the rows that speak about the same value. */
function dropContradictions(rows: ReturnType<typeof row>[]) {
  const said = new Set<string>();
  return rows.filter((one) => {
    if (one.action === 'DELETE') return true;
    const key = `${one.unit} ${one.indicator} ${one.period}`;
    return !said.has(key) && said.add(key);
  });
}

describe('a replacement', () => {
  const replace = { mode: 'REPLACE' } as const;
  const scope = (year: number, months: number[], units: string[] | null = null) => ({
    indicators: ['BUDGET'],
    units,
    periods: months.map((month) => ytd(month, year)),
  });

  it('without a declared scope covers the indicators and periods of its rows, for every unit', async () => {
    const year = await givenSeven();
    const { receipt } = await city.push(
      'finance',
      [row('EAST', 'BUDGET', ytd(1, year), '10'), row('EAST', 'BUDGET', ytd(2, year), '22')],
      replace,
    );
    expect(receipt).toMatchObject({
      mode: 'REPLACE',
      rowsRead: 2,
      rowsUnchanged: 1,
      rowsChanged: 1,
      rowsDeleting: 0,
      valuesWithdrawn: 2,
      scope: { unitIds: null, periodKeys: [Number(`${year}401`), Number(`${year}402`)] },
    });
    expect(withdrawn(await knownOf(year)).sort()).toEqual([
      `WEST BUDGET ${year}401`,
      `WEST BUDGET ${year}402`,
    ]);
  });

  it('with a declared scope withdraws what the scope holds and the rows leave out', async () => {
    const year = await givenSeven();
    const { receipt } = await city.push('finance', [row('EAST', 'BUDGET', ytd(1, year), '10')], {
      ...replace,
      scope: scope(year, [1, 2, 3]),
    });
    expect(receipt?.valuesWithdrawn).toBe(5);
    expect(withdrawn(await knownOf(year))).not.toContain(`EAST INDUSTRY ${year}403`);
  });

  it('leaves other units untouched when units are named', async () => {
    const year = await givenSeven();
    const { receipt } = await city.push('finance', [row('EAST', 'BUDGET', ytd(1, year), '10')], {
      ...replace,
      scope: scope(year, [1, 2, 3], ['EAST']),
    });
    expect(receipt?.valuesWithdrawn).toBe(2);
    expect(receipt?.scope?.unitIds).toHaveLength(1);
    expect(withdrawn(await knownOf(year)).every((name) => name.startsWith('EAST'))).toBe(true);
  });

  it('refuses rows outside the declared scope, each with its place', async () => {
    const year = await givenSeven();
    const { findings } = await city.push(
      'finance',
      [
        row('EAST', 'BUDGET', ytd(1, year), '10'),
        row('WEST', 'BUDGET', ytd(1, year), '10'),
        row('EAST', 'BUDGET', ytd(4, year), '10'),
        row('EAST', 'INDUSTRY', ytd(3, year), '10'),
      ],
      { ...replace, scope: scope(year, [1], ['EAST']) },
    );
    expect(findings.map(({ code, place }) => [code, place.row])).toEqual([
      ['OUT_OF_SCOPE', 2],
      ['OUT_OF_SCOPE', 3],
      ['OUT_OF_SCOPE', 4],
    ]);
    expect(withdrawn(await knownOf(year))).toEqual([]);
  });

  it('refuses a scope with the indicator of another department, or with codes nobody knows', async () => {
    const year = await givenSeven();
    const rows = [row('EAST', 'BUDGET', ytd(1, year), '10')];
    const outcome = await city.push('finance', rows, {
      ...replace,
      scope: { indicators: ['BUDGET', 'RETAIL'], units: null, periods: null },
    });
    expect(codesOf(outcome)).toEqual(['INDICATOR_NOT_YOURS']);
    const unknown = await city.push('finance', rows, {
      ...replace,
      scope: { indicators: ['NOTHING'], units: ['NOWHERE'], periods: ['never'] },
    });
    expect(codesOf(unknown)).toEqual(['SCOPE_UNKNOWN', 'SCOPE_UNKNOWN', 'SCOPE_UNKNOWN']);
    expect(unknown.findings.map((one) => one.value)).toEqual(['NOTHING', 'NOWHERE', 'never']);
  });

  it('without any row is refused: an empty file withdraws nothing by itself', async () => {
    const year = await givenSeven();
    const outcome = await city.push('finance', [], { ...replace, scope: scope(year, [1, 2, 3]) });
    expect(codesOf(outcome)).toEqual(['FILE_EMPTY']);
    expect(withdrawn(await knownOf(year))).toEqual([]);
  });

  // Deletions used to widen the scope: a file that deleted one value of one indicator lost a month of another.
  it('is not widened by its deletions', async () => {
    const year = await givenSeven();
    const { receipt } = await city.push(
      'finance',
      [deletion('EAST', 'INDUSTRY', ytd(3, year)), row('EAST', 'BUDGET', ytd(1, year), '10')],
      replace,
    );
    expect(receipt).toMatchObject({
      valuesWithdrawn: 2,
      scope: { periodKeys: [Number(`${year}401`)] },
    });
    expect(withdrawn(await knownOf(year)).sort()).toEqual([
      `EAST INDUSTRY ${year}403`,
      `WEST BUDGET ${year}401`,
    ]);
  });
});

describe('rows about the same value', () => {
  it('that say the same count once, however it is written', async () => {
    const year = freshYear();
    const { receipt } = await city.push('finance', [
      row('EAST', 'BUDGET', ytd(1, year), '1.10'),
      row('东河区', '一般公共预算收入', `${year}年1月累计`, '1.1'),
      row('EAST', 'BUDGET', ytd(1, year), '01.100', { action: 'REPLACE' }),
    ]);
    expect(receipt).toMatchObject({ rowsRead: 3, rowsNew: 1, rowsUnchanged: 2 });
  });

  it('that contradict the first are listed, each with the number of the first', async () => {
    const year = freshYear();
    const { findings } = await city.push('finance', [
      row('WEST', 'BUDGET', ytd(1, year), '3'),
      row('EAST', 'BUDGET', ytd(1, year), '1'),
      row('EAST', 'BUDGET', ytd(1, year), '2.50'),
      row('EAST', 'BUDGET', ytd(1, year), '1.0'),
      row('EAST', 'BUDGET', ytd(1, year), '1', { quality: 'FINAL' }),
      row('EAST', 'BUDGET', ytd(1, year), null, { missingReason: 'NOT_COLLECTED' }),
    ]);
    expect(findings.map(({ code, place, value }) => [code, place.row, value])).toEqual([
      ['DUPLICATE_ROW', 3, '2.5'],
      ['DUPLICATE_ROW', 5, '1'],
      ['DUPLICATE_ROW', 6, 'NOT_COLLECTED'],
    ]);
    for (const one of findings) expect(one.messageEn).toContain('row 2');
    expect(await knownOf(year)).toEqual({});
  });
});

describe('the hub', () => {
  it('gives only true receipts', async () => {
    expect(await untrueReceipts(city)).toEqual([]);
  });
});
