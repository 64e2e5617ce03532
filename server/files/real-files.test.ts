import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { type CataloguePatch, catalogueFaults } from '../domain/catalogue-patch.ts';
import { decimal } from '../domain/decimal.ts';
import { checkRows, type PushCatalogue } from '../domain/push-validation.ts';
import type { RawTable } from '../domain/raw-row.ts';
import { makeUnitDirectory } from '../domain/unit-directory.ts';
import { type ColumnMapping, parseColumnMapping } from './column-mapping.ts';
import { readCsv } from './csv-grid.ts';
import { readFile } from './read-file.ts';
import { decodeText } from './text-decoding.ts';

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const data = join(root, '..', 'shared', 'data');
const json = (...path: string[]) => JSON.parse(readFileSync(join(...path), 'utf8'));

/** What the server fills in where an optional field is absent. */
const ABSENT = { parentCode: null, validTo: null };

function folder(name: string): string | null {
  const path = join(data, name, 'original');
  if (existsSync(path)) return path;
  console.warn(`Skipped: the public files of ${name} are not beside this repository`);
  return null;
}

function exampleMapping(name: string): ColumnMapping {
  const read = parseColumnMapping(json(root, 'docs', 'examples', 'nbs', name));
  if (!('mapping' in read)) throw new Error(`${name}: ${JSON.stringify(read.issues)}`);
  return read.mapping;
}

function exampleCatalogue(): PushCatalogue {
  const { units, indicators } = json(root, 'docs', 'examples', 'nbs', 'catalogue.json');
  type Named = { code: string; nameZh: string };
  const byCodeAndName = (list: Named[]) =>
    list.flatMap((entry) => [
      [entry.code, entry] as const,
      [entry.nameZh, { validTo: null, ...entry }] as const,
    ]);
  return {
    units: makeUnitDirectory(units.map((unit: object) => ({ validTo: null, ...unit }))),
    indicators: new Map(byCodeAndName(indicators)) as unknown as PushCatalogue['indicators'],
    departmentNames: new Map(),
  };
}

/** What the domain says about the rows of a file, with the example catalogue in force. */
function check(table: RawTable) {
  return checkRows(table.rows, exampleCatalogue(), { department: 'ALL', today: '2026-11-21' });
}

const read = (path: string, mapping: ColumnMapping) =>
  readFile(new Uint8Array(readFileSync(path)), { fileName: path, mapping });

const annual = folder('cn_nbs_province_annual');
describe.skipIf(annual === null)(
  'the annual downloads of the statistics bureau, as they come',
  () => {
    const mapping = exampleMapping('mapping-annual.json');
    it.each([
      ['', 'NBS_GDP', 589, 2],
      [' (1)', 'NBS_POP_SAMPLE', 527, 2],
      [' (2)', 'NBS_POP65_SAMPLE', 527, 2],
      [' (3)', 'NBS_URBAN_EMPLOYED', 527, 2],
      [' (4)', 'NBS_PRIVATE_EMPLOYED', 434, 2],
      [' (5)', 'NBS_FAI_FUNDS_GROWTH', 217, 1],
      [' (6)', 'NBS_PUBLIC_PROFESSIONALS', 186, 2],
    ])('分省年度数据%s.csv is %s with %d values', async (suffix, indicator, count, notes) => {
      const table = await read(join(annual!, `分省年度数据${suffix}.csv`), mapping);
      expect(table.findings).toEqual([]);
      expect(table.rows).toHaveLength(count);
      expect(new Set(table.rows.map((row) => row.indicator))).toEqual(new Set([indicator]));
      expect(new Set(table.rows.map((row) => row.unit)).size).toBe(31);
      expect(table.blankCells % 31).toBe(0);
      expect(table.notes.length).toBe(notes);
      expect(check(table)).toMatchObject({ findings: [] });
    });
  },
);

const monthly = folder('cn_nbs_province_monthly');
describe.skipIf(monthly === null)('the monthly download of the statistics bureau', () => {
  it('holds 6892 cumulative values and no January', async () => {
    const mapping = exampleMapping('mapping-monthly.json');
    const table = await read(join(monthly!, '分省月度数据.csv'), mapping);
    expect(table.findings).toEqual([]);
    expect(table.rows).toHaveLength(6892);
    expect(table.blankCells).toBe(31 * 244 - 6892);
    expect(table.rows.filter((row) => row.period.endsWith('YTD01'))).toEqual([]);
    expect(table.rows[0]).toMatchObject({ unit: '北京市', period: '2023YTD04' });
    expect(check(table)).toMatchObject({ findings: [] });
  });
});

const spectrum = folder('csv_spectrum');
describe.skipIf(spectrum === null)('the collection of awkward text tables', () => {
  const names = spectrum === null ? [] : readdirSync(join(spectrum, 'csvs'));
  it.each(names)('%s parses as its JSON says', (name) => {
    const text = decodeText(new Uint8Array(readFileSync(join(spectrum!, 'csvs', name)))) ?? '';
    // Version control has taken the carriage returns out of the samples named after them.
    const grid = readCsv(name.endsWith('_crlf.csv') ? text.replace(/\r?\n/g, '\r\n') : text);
    if (!('lines' in grid)) throw new Error(grid.messageEn);
    const [header, ...lines] = grid.lines.map((line) => line.cells);
    const records = lines.map((cells) =>
      Object.fromEntries(header!.map((key, column) => [key, cells[column]])),
    );
    const expected = [json(spectrum!, 'json', name.replace('.csv', '.json'))].flat();
    // The phone number of this one sample differs between its two files.
    const known =
      name === 'location_coordinates.csv' ? { 'Contact Phone Number': '2095257564' } : {};
    expect(records).toEqual(expected.map((record) => ({ ...record, ...known })));
  });
});

describe('the example catalogue', () => {
  const catalogue = json(root, 'docs/examples/nbs/catalogue.json') as CataloguePatch;

  it('holds 31 provinces, each in the one category, and eight indicators', () => {
    const provinces = catalogue.units.filter((unit) => unit.unitType === 'PROVINCE');
    expect(provinces).toHaveLength(31);
    expect(catalogue.memberships.map((stay) => stay.unitCode)).toEqual(
      provinces.map((unit) => unit.code),
    );
    expect(catalogue.indicators).toHaveLength(8);
  });

  it('can be applied to an empty hub: what it refers to it brings', () => {
    const none = new Set<string>();
    const known = { units: none, categories: none, blocks: none, indicators: new Map() };
    const complete = {
      ...catalogue,
      lightRules: catalogue.lightRules.map((rule) => ({
        ...rule,
        bands: rule.bands.map((band) => ({
          ...band,
          lower: band.lower === null ? null : decimal(String(band.lower)),
          upper: band.upper === null ? null : decimal(String(band.upper)),
        })),
      })),
      units: catalogue.units.map((unit) => ({ ...ABSENT, ...unit })),
      memberships: catalogue.memberships.map((stay) => ({ ...ABSENT, ...stay })),
    };
    expect(catalogueFaults(complete, { ...known, lightRules: none })).toEqual([]);
  });

  it('is what every mapping of the example points to', () => {
    const { indicators: titles } = exampleMapping('mapping-annual.json');
    const { indicator } = exampleMapping('mapping-monthly.json');
    const named = [...Object.values(titles ?? {}), (indicator as { code: string }).code];
    expect(named.sort()).toEqual(catalogue.indicators.map(({ code }) => code).sort());
  });
});
