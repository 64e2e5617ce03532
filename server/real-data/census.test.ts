import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readXlsx } from 'hucre';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Unit } from '../domain/unit.ts';
import { oneLine } from '../files/head-text.ts';
import { anIndicator, aUnit } from '../test-support/city-catalogue.ts';
import { isOnPostgres } from '../test-support/test-store.ts';
import { type Doors, givenDoors, realFolder, repository } from './doors.ts';

const folder = realFolder('cn_census_2010_2020');
const areas = realFolder('cn_areacodes', 'tidy');

const mapping = (name: string) =>
  JSON.parse(readFileSync(join(repository, 'docs/examples/census', `${name}.json`), 'utf8'));
const bytesOf = (name: string) => readFileSync(join(folder!, 'data/census', name));

/** The cells of a workbook, read without the readers of this repository. */
async function cellsOf(name: string): Promise<string[][]> {
  const { sheets } = await readXlsx(new Uint8Array(bytesOf(name)));
  return sheets[0]!.rows.map((row) => row.map((cell) => String(cell ?? '').trim()));
}

/** The quoted lines of the city table; none of its cells holds a quote or a line break. */
const cityLines = () =>
  bytesOf('census_city_2010-2020_v1.csv')
    .toString('utf8')
    .replace(/^\uFEFF/, '')
    .trim()
    .split(/\r?\n/)
    .map((line) =>
      [...line.matchAll(/"([^"]*)"|([^",]+)|(?<=,)(?=,|$)/g)].map((m) => m[1] ?? m[2] ?? ''),
    );

const filled = (rows: readonly string[][], columns: readonly number[]) =>
  rows.flatMap((row) => columns.map((column) => row[column] ?? '')).filter((cell) => cell !== '')
    .length;
const from = (first: number, length: number) =>
  Array.from({ length: length - first }, (_, index) => first + index);

const FILES = {
  'county-2010': 'census_county_2010_v1.xlsx',
  'county-2020': 'census_county_2020_v1.xlsx',
  'city-2010': 'census_city_2010-2020_v1.csv',
  'city-2020': 'census_city_2010-2020_v1.csv',
} as const;

if (folder !== null && !isOnPostgres) {
  console.warn(
    'Skipped: a million census values take the embedded engine minutes; set TEST_DATABASE_URL',
  );
}

const isCode = (text: string | undefined) => /^\d{6}$/.test(text ?? '');
/** Rows of whole municipalities that stand a second time as 市辖区 and 县. */
const DOUBLE = ['110100', '120100', '310100', '500100', '500200'];

describe.skipIf(folder === null || areas === null || !isOnPostgres)(
  'the census tables',
  { timeout: 900_000 },
  () => {
    let doors: Doors;
    let tables: Record<'y2010' | 'y2020' | 'city', string[][]>;
    const sent = Object.entries(FILES).map(([name, fileName]) => ({
      fileName,
      mapping: `census-${name}`,
    }));
    const all = () => sent.map((file) => ({ ...file, bytes: bytesOf(file.fileName) }));

    beforeAll(async () => {
      doors = await givenDoors();
      await doors.importUnits(readFileSync(join(areas!, 'org_units.csv')));
      tables = {
        y2010: await cellsOf(FILES['county-2010']),
        y2020: await cellsOf(FILES['county-2020']),
        city: cityLines(),
      };
      await doors.apply({ indicators: indicatorsOf(tables) });
      await doors.save(...Object.keys(FILES).map(mapping));
    }, 300_000);

    it('are refused while rows have no unit of the catalogue or two numbers share a cell, each with its place', async () => {
      const { skipRows: _rows, missingMarkers: _two, ...bare } = mapping('county-2010');
      await doors.save({ ...bare, code: 'census-bare', headerStartsWith: '地区' });
      const fileName = FILES['county-2010'];
      const { status, body } = await doors.push({
        fileName,
        bytes: bytesOf(fileName),
        mapping: 'census-bare',
      });
      expect([status, body.receipt]).toEqual([422, null]);
      const placesOf = (code: string) =>
        body.findings.filter((one: { code: string }) => one.code === code).map(place);
      const place = (one: { cell: string }) => one.cell;
      expect(placesOf('VALUE_NOT_A_NUMBER')).toEqual(['CP1781', 'DM2852']);
      const without = tables.y2010.flatMap((row, index) =>
        index > 0 && !isCode(row[1]) && filled([row], from(2, 169)) > 0 ? [`B${index + 1}`] : [],
      );
      // A blank row of three islands and a line of advertising hold no value and so make no row.
      expect(without).toHaveLength(25);
      expect(placesOf('UNIT_UNKNOWN')).toEqual(without);
      expect(body.findingCount).toBe(27);
    });

    it('go in as one push once zones outside GB/T 2260 are units: read = accepted + reported', async () => {
      const refused = await doors.draft(all());
      expect([refused.state, refused.findingCount]).toEqual(['REFUSED', 100]);
      const unknown: { code: string; row: number; value: string }[] = refused.findings;
      expect(new Set(unknown.map((one) => one.code))).toEqual(new Set(['UNIT_UNKNOWN']));
      const units: Unit[] = unknown.map(({ row, value }) =>
        aUnit({
          code: value,
          nameZh: tables.y2020[row - 1]![3]!,
          unitType: 'PARK',
          parentCode: null,
        }),
      );
      expect(units.find(({ code }) => code === '140971')?.nameZh).toBe('五台山风景名胜区');
      await doors.apply({ units });

      const draft = await doors.draft(all());
      const expected = countOf(tables);
      expect(draft.state).toBe('READY');
      expect(draft.files.map(linesLeftOut)).toEqual([28, 51, 7, 0]);
      expect(draft.files.map((file: { linesRead: number }) => file.linesRead)).toEqual([
        3249, 3358, 369, 369,
      ]);
      const polygons = draft.files[2].skipped.find((one: { rule: string }) =>
        one.rule.endsWith('coord'),
      );
      expect(polygons.count).toBe(362);
      expect(expected).toEqual({ y2010: 532754, y2020: 492743, city: 6330 });
      const { receipt, findings } = await doors.confirm(draft.id);
      expect(findings).toEqual([]);
      expect(receipt).toMatchObject({ rowsRead: 1_031_827, rowsNew: 1_031_827, rowsSkipped: 86 });
      expect(expected.y2010 + expected.y2020 + expected.city).toBe(receipt.rowsRead);
      expect(receipt.blankCells).toBe(blanksOf(tables));
    });

    it('answer with the figures of the yearbook, and with a reason where there was no figure', async () => {
      const people = await doors.values('CENSUS_POPU', { units: ['110000', '469003'] });
      expect(people.get('110000 2020')).toBe('21893095');
      expect(people.get('469003 2010')).toMatch(/^\d+$/);
      const men = await doors.values(codeOf(tables, '人口数_男'), { units: ['110000', '140971'] });
      expect(men.get('110000 2020')).toBe('11195390');
      expect(men.has('140971 2020')).toBe(true);
      const jobs = await doors.values(codeOf(tables, '各种职业人口总计'), {
        from: '2010',
        to: '2010',
      });
      expect([...jobs.values()].filter((value) => value === 'UNDER_VERIFICATION')).toHaveLength(1);
      const towns = await doors.values(codeOf(tables, '城区人口'), { from: '2020', to: '2020' });
      const absent = tables.y2020.filter((row) => accepted2020(row) && row[11] === 'NA').length;
      expect([...towns.values()].filter((value) => value === 'NOT_COLLECTED')).toHaveLength(absent);
    });
  },
);

type Tables = Record<'y2010' | 'y2020' | 'city', string[][]>;
const accepted2020 = (row: readonly string[]) => isCode(row[0]) && !DOUBLE.includes(row[0]!);
/** 2010 and 2020 of the city table, without those that had no area of their own in 2010. */
const CITY_2010 = [7, 8, 9, 11, 13, 18, 19, 20, 21];
const CITY_2020 = [4, 5, 6, 10, 12, 14, 15, 16, 17];
const LATER = /^(460300|6590(0[5-9]|10))$/;

/** Values by file, counted without the reader under test. */
function countOf({ y2010, y2020, city }: Tables) {
  const cities = city.slice(1);
  const had = cities.filter((row) => !LATER.test(row[1]!));
  return {
    y2010: filled(
      y2010.filter((row) => isCode(row[1])),
      from(2, 169),
    ),
    y2020: filled(y2020.filter(accepted2020), from(4, 153)),
    city: filled(had, CITY_2010) + filled(cities, CITY_2020),
  };
}

function blanksOf(tables: Tables): number {
  const { y2010, city } = countOf(tables);
  const lines = tables.y2010.filter((row) => isCode(row[1])).length;
  return lines * 167 - y2010 + (369 * 2 - 7) * 9 - city;
}

const headsOf = ({ y2010, y2020 }: Tables) => [
  ...new Set([...y2010[0]!.slice(2), ...y2020[0]!.slice(4)].map(oneLine)),
];
const codeOf = (tables: Tables, head: string) => `CENSUS_${headsOf(tables).indexOf(head) + 1}`;

/** One indicator for each head, under the very words of the table. */
function indicatorsOf(tables: Tables) {
  const yearly = { kind: 'LEVEL', frequency: 'YEAR', unitOfMeasureZh: '见名称' } as const;
  const compared = Object.values<string>(mapping('city-2020').indicators);
  return [
    ...headsOf(tables).map((nameZh) =>
      anIndicator({ code: codeOf(tables, nameZh), nameZh, ...yearly }),
    ),
    ...compared.map((code) => anIndicator({ code, nameZh: code, ...yearly })),
  ];
}

function linesLeftOut({ skipped }: { skipped: { rule: string; count: number }[] }): number {
  return skipped
    .filter(({ rule }) => rule.startsWith('跳过行'))
    .reduce((sum, { count }) => sum + count, 0);
}
