import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { CataloguePatch } from '../../domain/catalogue-patch.ts';
import { decimal } from '../../domain/decimal.ts';
import { NOWHERE } from '../../domain/push-finding.ts';
import { type RawRow, rawEnd } from '../../domain/raw-row.ts';
import { anIndicator, aUnit, cityCatalogue } from '../../test-support/city-catalogue.ts';
import { givenCity, type TestCity } from '../../test-support/given-city.ts';
import { untrueReceipts } from '../../test-support/known-values.ts';
import { isOnPostgres } from '../../test-support/test-store.ts';
import { pushStream } from './push-observations.ts';
import { readObservations } from './read-observations.ts';
import { undoPush } from './undo-push.ts';

/**
 * Fourteen years of published versions of three world indicators, each pushed as a REPLACE at its own date: our
 * revisions must be the revisions that were published. One of the versions was a mistake, corrected a day later.
 */
type Value = { unit: string; name: string; year: string; value: string };
type Vintage = { code: string; date: string; values: Value[] };
/** How many values were new, revised or withdrawn against the version before. */
type Events = Record<'new' | 'revised' | 'withdrawn', number>;

const folder = fileURLToPath(
  new URL('../../../../shared/data/world_wdi_vintages', import.meta.url),
);
const isThere = existsSync(folder);
const CODES: Record<string, string> = {
  gdp: 'WDI_GDP',
  cpi: 'WDI_CPI',
  population: 'WDI_POPULATION',
};
const YEARS = Array.from({ length: 78 }, (_, i) => String(1949 + i));
/** The versions of August 2015 give Kosovo no code. */
const WITHOUT_CODE = 'KOSOVO';
const noon = (date: string) => `${date}T12:00:00.000Z`;

/** The published versions, oldest first. */
function publishedVintages(): Vintage[] {
  const unpacked = mkdtempSync(join(tmpdir(), 'baton-vintages-'));
  onTestFinished(() => rmSync(unpacked, { recursive: true, force: true }));
  const archive = join(folder, 'original/datasets_gdp_cpi_population_all_versions.tar.xz');
  execFileSync('tar', ['-xJf', archive, '-C', unpacked]);
  return Object.entries(CODES)
    .flatMap(([name, code]) =>
      readdirSync(join(unpacked, name)).map((file) => ({
        code,
        date: file.slice(0, 10),
        values: valuesOf(readFileSync(join(unpacked, name, file), 'utf8')),
      })),
    )
    .sort((a, b) => a.date.localeCompare(b.date) || a.code.localeCompare(b.code));
}

/** Names of countries hold commas; the three columns behind them do not. */
function valuesOf(csv: string): Value[] {
  const lines = csv
    .split(/\r?\n/)
    .slice(1)
    .filter((line) => line !== '');
  return lines.map((line) => {
    const cells = line.split(',');
    const [unit, year, value] = cells.slice(-3) as [string, string, string];
    return { unit: unit || WITHOUT_CODE, name: cells.slice(0, -3).join(','), year, value };
  });
}

type LoggedEvent = { code: string; name: string; event: keyof Events };

/** The log of revisions kept beside the versions. Quoted names are of no use here and may hold commas. */
function loggedEvents(): LoggedEvent[] {
  const csv = gunzipSync(readFileSync(join(folder, 'tidy/revision_log.csv.gz'))).toString('utf8');
  const lines = csv.split(/\r?\n/).slice(1);
  return lines
    .filter((line) => line !== '')
    .map((line) => {
      const cells = line.replace(/"[^"]*"/g, '').split(',');
      const [code, , , unit, , year, , , date, event] = cells as string[];
      const name = `${code}-${date} ${unit || WITHOUT_CODE} ${year}`;
      return { code: code!, name, event: event as keyof Events };
    });
}

/** Units the accounts of the test city act for. */
const OWNERS = ['FIN', 'COM', 'EAST', 'WEST'];

function worldCatalogue(vintages: readonly Vintage[]): CataloguePatch {
  // COM is the Comoros too.
  const units = new Set(vintages.flatMap(({ values }) => values.map((one) => one.unit)));
  for (const owner of OWNERS) units.add(owner);
  const codes = [...new Set(vintages.map((one) => one.code))];
  const { blocks, lightRules } = cityCatalogue();
  return {
    blocks,
    lightRules,
    categories: [],
    memberships: [],
    units: [...units]
      .sort()
      .map((code) => aUnit({ code, nameZh: code, unitType: 'COUNTY', parentCode: null })),
    indicators: codes.map((code) =>
      anIndicator({
        code,
        nameZh: code,
        kind: 'LEVEL',
        frequency: 'YEAR',
        timeAggregation: 'LAST',
      }),
    ),
  };
}

async function* rowsOf({ code, values }: Vintage) {
  const heads = {};
  for (let from = 0; from < values.length; from += 5_000) {
    yield values.slice(from, from + 5_000).map(
      ({ unit, year, value }, index): RawRow => ({
        place: { ...NOWHERE, row: from + index + 2 },
        unit,
        indicator: code,
        period: year,
        value,
        missingReason: null,
        quality: null,
        heads,
      }),
    );
  }
  return rawEnd();
}

/** Pushes one version as a whole, at its date. */
async function publish(city: TestCity, vintage: Vintage) {
  city.clock.set(noon(vintage.date));
  const key = `${vintage.code}-${vintage.date}`;
  const { receipt, findings } = await pushStream(city.as('office'), {
    clientKey: key,
    door: 'CLI',
    fileName: `${key}.csv`,
    mode: 'REPLACE',
    scope: { indicators: [vintage.code], units: null, periods: YEARS },
    inputHash: createHash('sha256').update(key).digest(),
    open: () => rowsOf(vintage),
  });
  if (receipt === null) throw new Error(JSON.stringify(findings.slice(0, 3)));
  return receipt;
}

/** What is known of an indicator at an instant, by `unit year`, through the door everybody reads by. */
async function knownAt(city: TestCity, code: string, instant: string) {
  const known = new Map<string, string>();
  const answer = await readObservations(city.as('leader'), {
    indicatorCode: code,
    unitCodes: null,
    from: null,
    to: null,
    asOf: new Date(instant),
  });
  for (const { unit, observations } of answer)
    for (const { periodKey, observed } of observations)
      if (observed.value !== null)
        known.set(`${unit.code} ${Math.floor(periodKey / 1000)}`, observed.value.toFixed());
  return known;
}

const contentOf = ({ values }: Vintage) =>
  new Map(values.map(({ unit, year, value }) => [`${unit} ${year}`, decimal(value).toFixed()]));

/**
 * Events as our revisions tell them, by `code date unit year`. Ours is `returned` where a value is given again that
 * had been withdrawn: the third revision of one value, not a new one.
 */
async function revisionEvents(city: TestCity): Promise<Map<string, string>> {
  const { rows } = await city.store.pool.query(`
    with told as (
      select indicator.code, unit.code as unit, o.period_key / 1000 as year, push.door, push.file_name,
        o.missing_reason, o.revision, o.value::text as value,
        lag(o.missing_reason) over (partition by o.indicator_id, o.unit_id, o.period_key order by o.revision)
          as reason_before
      from observation as o
      join indicator using (indicator_id) join unit using (unit_id) join push using (push_id)
    )
    select file_name, unit, year, case when missing_reason = 'WITHDRAWN' then 'withdrawn'
      when revision = 1 then 'new' when reason_before = 'WITHDRAWN' then 'returned'
      else 'revised' end as event
    from told where door <> 'UNDO'`);
  return new Map(
    rows.map((one) => [`${one.file_name.replace('.csv', '')} ${one.unit} ${one.year}`, one.event]),
  );
}

function countEvents(vintages: readonly Vintage[]): Map<string, Events> {
  const counted = new Map<string, Events>();
  const before = new Map<string, Map<string, string>>();
  for (const vintage of vintages) {
    const content = contentOf(vintage);
    const last = before.get(vintage.code) ?? new Map<string, string>();
    const events: Events = { new: 0, revised: 0, withdrawn: 0 };
    for (const [name, value] of content) {
      if (!last.has(name)) events.new += 1;
      else if (last.get(name) !== value) events.revised += 1;
    }
    for (const name of last.keys()) if (!content.has(name)) events.withdrawn += 1;
    counted.set(`${vintage.code}-${vintage.date}`, events);
    before.set(vintage.code, content);
  }
  return counted;
}

type Comparison = Record<'agreed' | 'returned' | 'renamed' | 'tooSmall', number>;
type Content = ReadonlyMap<string, Value>;

/**
 * Our revisions beside the log, event by event. They differ for three reasons and no other: a value given again after
 * a withdrawal is new there and a further revision here; the log knows units by code and name, so that a new name
 * makes all values new there; and it passes over differences of a millionth, which are revisions here.
 */
function compareWithLog(
  vintages: readonly Vintage[],
  logged: readonly LoggedEvent[],
  told: Map<string, string>,
): Comparison {
  const found: Comparison = { agreed: 0, returned: 0, renamed: 0, tooSmall: 0 };
  const contents = contentsBeforeAndAfter(vintages);
  const pairOf = (name: string) => {
    const [vintage, unit, year] = name.split(' ');
    const { before, after } = contents.get(vintage!)!;
    return [before.get(`${unit} ${year}`), after.get(`${unit} ${year}`)] as const;
  };
  for (const { name, event } of logged) {
    const ours = told.get(name);
    told.delete(name);
    const [before, after] = pairOf(name);
    if (ours === event) found.agreed += 1;
    else if (event === 'new' && ours === 'returned') found.returned += 1;
    else if (event === 'new' && before && before.name !== after?.name) found.renamed += 1;
    else throw new Error(`${name}: ${event} in the log, ${ours} here`);
  }
  for (const [name, ours] of told) {
    const [before, after] = pairOf(name);
    const isTooSmall =
      before && after && isWithinAMillionth(Number(before.value), Number(after.value));
    if (ours !== 'revised' || !isTooSmall) throw new Error(`${name}: ${ours} here alone`);
    found.tooSmall += 1;
  }
  return found;
}

const isWithinAMillionth = (a: number, b: number) =>
  Math.abs(a - b) <= 1e-6 * Math.max(1, Math.abs(a), Math.abs(b));

function contentsBeforeAndAfter(vintages: readonly Vintage[]) {
  const contents = new Map<string, { before: Content; after: Content }>();
  const last = new Map<string, Content>();
  for (const { code, date, values } of vintages) {
    const after = new Map(values.map((one) => [`${one.unit} ${one.year}`, one]));
    contents.set(`${code}-${date}`, { before: last.get(code) ?? new Map(), after });
    last.set(code, after);
  }
  return contents;
}

/** Publishes everything in order; the bad version is taken back, looked at, and put back as it was. */
async function replay(vintages: readonly Vintage[], badDate: string) {
  const city = await givenCity({
    catalogue: worldCatalogue(vintages),
    targets: [],
    foundedAt: '2010-01-01T00:00:00Z',
  });
  const events = countEvents(vintages);
  const undone = { withdrawn: 0, changed: 0 };
  for (const vintage of vintages) {
    const receipt = await publish(city, vintage);
    const expected = events.get(`${vintage.code}-${vintage.date}`)!;
    expect(receipt.rowsRead).toBe(vintage.values.length);
    expect(receipt.valuesWithdrawn).toBe(expected.withdrawn);
    expect(receipt.rowsNew + receipt.rowsChanged).toBe(expected.new + expected.revised);
    if (vintage.date !== badDate) continue;
    const before = await knownAt(city, vintage.code, `${badDate}T11:59:59.999Z`);
    city.clock.set(`${badDate}T13:00:00Z`);
    const taken = await undoPush(city.as('office'), {
      receiptNumber: receipt.receiptNumber,
      reason: '错误版本整体撤销',
    });
    if (taken.receipt === null) throw new Error(JSON.stringify(taken.findings[0]));
    expect(await knownAt(city, vintage.code, `${badDate}T13:00:00Z`)).toEqual(before);
    expect(await knownAt(city, vintage.code, `${badDate}T12:59:59Z`)).toEqual(contentOf(vintage));
    undone.withdrawn = taken.receipt.valuesWithdrawn;
    undone.changed = taken.receipt.rowsChanged;
    city.clock.set(`${badDate}T14:00:00Z`);
    const { receiptNumber } = taken.receipt;
    await undoPush(city.as('office'), { receiptNumber, reason: '恢复以便继续重放' });
  }
  return { city, events, undone };
}

describe('published versions replayed', () => {
  const LITTLE: Vintage[] = [
    { code: 'G', date: '2020-01-01', values: little('AAA 2000 1', 'AAA 2001 2', 'BBB 2000 3') },
    { code: 'G', date: '2021-01-01', values: little('AAA 2000 1.0', 'AAA 2001 2.5', 'BBB 2001 4') },
    { code: 'G', date: '2022-01-01', values: little('AAA 1999 9', 'AAA 2001 25', 'BBB 2000 3') },
    { code: 'G', date: '2022-01-02', values: little('AAA 2000 1', 'AAA 2001 2.5', 'BBB 2000 3') },
  ];

  it('leave in a few typed figures the revisions that were published, and a bad one is undone as one act', async () => {
    const { city, events, undone } = await replay(LITTLE, '2022-01-01');
    expect([...events.values()]).toEqual([
      { new: 3, revised: 0, withdrawn: 0 },
      { new: 1, revised: 1, withdrawn: 1 },
      { new: 2, revised: 1, withdrawn: 2 },
      { new: 1, revised: 1, withdrawn: 1 },
    ]);
    expect(undone).toEqual({ withdrawn: 2, changed: 3 });
    const told = await revisionEvents(city);
    expect(told.get('G-2022-01-01 BBB 2000')).toBe('returned');
    expect(told.get('G-2021-01-01 AAA 2000')).toBeUndefined();
    expect(told.size).toBe(14);
    for (const vintage of LITTLE.slice(0, 2))
      expect(await knownAt(city, 'G', noon(vintage.date))).toEqual(contentOf(vintage));
    expect(await untrueReceipts(city)).toEqual([]);
  });

  if (!isThere)
    console.warn(
      'The vintages of world indicators are not on this machine: only typed figures are replayed.',
    );
  const scope = isOnPostgres
    ? 'all 24'
    : 'the 7 of GDP of the 24 (all on PostgreSQL: the embedded engine is slower)';
  it.skipIf(!isThere)(
    `leave the revisions that were published, event by event: ${scope}`,
    async () => {
      const vintages = publishedVintages().filter(({ code }) => isOnPostgres || code === 'WDI_GDP');
      expect(vintages).toHaveLength(isOnPostgres ? 24 : 7);
      const { city, events, undone } = await replay(vintages, '2024-10-20');
      const logged = loggedEvents().filter(({ code }) => isOnPostgres || code === 'WDI_GDP');
      expect(logged).toHaveLength(isOnPostgres ? 160_493 : 49_436);
      expect(compareWithLog(vintages, logged, await revisionEvents(city))).toEqual(
        isOnPostgres
          ? { agreed: 156_257, returned: 1_992, renamed: 2_244, tooSmall: 16_359 }
          : { agreed: 47_018, returned: 1_754, renamed: 664, tooSmall: 7_828 },
      );
      // The correction of the bad version a day later, and what taking that back as one act does.
      expect(events.get('WDI_GDP-2024-10-21')).toEqual({
        new: 2_266,
        revised: 2_926,
        withdrawn: 2_266,
      });
      expect(undone).toEqual({ withdrawn: 3_924, changed: 11_171 });
      for (const vintage of vintages)
        expect(await knownAt(city, vintage.code, noon(vintage.date))).toEqual(contentOf(vintage));
      expect(await untrueReceipts(city)).toEqual([]);
    },
    600_000,
  );
});

/** Values written short: `AAA 2000 1`. */
function little(...texts: string[]): Value[] {
  return texts.map((text) => {
    const [unit, year, value] = text.split(' ') as [string, string, string];
    return { unit, name: unit, year, value };
  });
}
