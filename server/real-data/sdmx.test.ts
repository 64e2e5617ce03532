import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { anIndicator, aUnit } from '../test-support/city-catalogue.ts';
import { type Doors, givenDoors, realFolder } from './doors.ts';

const samples = realFolder('sdmx_pysdmx_samples');
const guide = realFolder('sdmx_twg');

const filesOf = (folder: string | null, end: RegExp) =>
  folder === null
    ? []
    : readdirSync(folder, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile() && end.test(entry.name))
        .map((entry) => join(entry.parentPath, entry.name))
        .sort();
const sent = (path: string, mapping?: string) => ({
  fileName: path.split('/').at(-1)!,
  bytes: readFileSync(path),
  ...(mapping && { mapping }),
});

let doors: Doors;
beforeAll(async () => {
  doors = await givenDoors();
  const yearly = { kind: 'LEVEL', frequency: 'YEAR' } as const;
  await doors.apply({
    units: ['GHA', 'EA20', 'A'].map((code) =>
      aUnit({ code, nameZh: code, unitType: 'COUNTRY', parentCode: null }),
    ),
    indicators: [
      anIndicator({ code: 'GCI', nameZh: '全球竞争力排名', ...yearly }),
      anIndicator({ code: 'B', nameZh: '样例', ...yearly }),
      anIndicator({ code: 'CA', nameZh: '经常账户', kind: 'LEVEL', frequency: 'QUARTER' }),
      anIndicator({ code: 'CKA', nameZh: '经常和资本账户', kind: 'LEVEL', frequency: 'QUARTER' }),
    ],
  });
});

describe.skipIf(samples === null)('SDMX-CSV of three versions', { timeout: 300_000 }, () => {
  it.each([
    ['data_v1_exception.csv', 'COLUMN_MISSING'],
    ['data_v2_exception.csv', 'COLUMN_MISSING'],
    ['data_v21_exception.csv', 'COLUMN_MISSING'],
    ['data_v2_invalid_action.csv', 'SDMX_ACTION_UNKNOWN'],
    ['data_v21_invalid_action.csv', 'SDMX_ACTION_UNKNOWN'],
    ['data_v2_three_actions.csv', 'SDMX_ACTIONS_MIXED'],
    ['data_v21_three_actions.csv', 'SDMX_ACTIONS_MIXED'],
    ['data_v2_structures_exception.csv', 'SDMX_STRUCTURE_UNKNOWN'],
    ['data_v21_structures_exception.csv', 'SDMX_STRUCTURE_UNKNOWN'],
  ])('%s is refused, and %s says why', async (name, code) => {
    const [path, ...more] = filesOf(samples, new RegExp(`^${name}$`));
    expect(more).toEqual([]);
    const { status, body } = await doors.push(sent(path!));
    expect([status, body.receipt]).toEqual([422, null]);
    const codes = body.findings.map((one: { code: string }) => one.code);
    expect(codes).toContain(code);
  });

  it('with data goes in, once the mapping says which members of the other dimensions are meant', async () => {
    await doors.save({
      code: 'gci',
      layout: 'SDMX_CSV',
      onlyRows: { SUB_INDICATOR: ['RANK'] },
      blank: 'REFUSE',
    });
    const paths = filesOf(samples, /_no_freq_cols\.csv$/);
    expect(paths).toHaveLength(3);
    const counts = [];
    for (const path of paths) {
      const bare = await doors.push(sent(path));
      expect(bare.body.findings.map((one: { code: string }) => one.code)).toEqual([
        'SDMX_COLUMN_UNDECLARED',
      ]);
      const { receipt } = (await doors.push(sent(path, 'gci'))).body;
      counts.push([receipt.rowsRead, receipt.rowsNew, receipt.rowsUnchanged]);
    }
    // The three versions of the format say the same.
    expect(counts).toEqual([
      [7, 7, 0],
      [7, 0, 7],
      [7, 0, 7],
    ]);
    expect((await doors.values('GCI')).get('GHA 2014')).toBe('111');
  });

  it('of Eurostat goes in by codes, with names beside them, and the column of names alone is refused', async () => {
    const dimensions = ['unit', 's_adj', 'sector10', 'sectpart', 'partner', 'stk_flow'];
    await doors.save({
      code: 'bop',
      layout: 'SDMX_CSV',
      columns: { indicator: 'bop_item' },
      ignoreColumns: [...dimensions, 'LAST UPDATE'],
      blank: 'REFUSE',
    });
    const [named] = filesOf(samples, /^large_csv_1\.csv$/);
    const [coded] = filesOf(samples, /^large_csv_2\.csv$/);
    const { status, body } = await doors.push(sent(coded!, 'bop'));
    expect([status, body.findings]).toEqual([200, []]);
    expect(body.receipt).toMatchObject({ rowsRead: 19, rowsNew: 19 });
    expect((await doors.values('CA')).get('EA20 2023Q1')).toBe('23962.1');
    const names = await doors.push(sent(named!, 'bop'));
    const codes = names.body.findings.map((one: { code: string }) => one.code);
    expect(new Set(codes)).toEqual(new Set(['UNIT_UNKNOWN', 'INDICATOR_UNKNOWN']));
  });

  it('says the same with labels, with names and with keys', async () => {
    await doors.save({
      code: 'md',
      layout: 'SDMX_CSV',
      columns: { unit: 'DIM1', indicator: 'DIM2' },
      ignoreColumns: ['ATT1', 'ATT2'],
      blank: 'REFUSE',
    });
    const paths = filesOf(samples, /^csv_(keys|labels|time_format|optionals)[a-z_]*\.csv$/);
    expect(paths).toHaveLength(24);
    let rowsNew = 0;
    for (const path of paths) {
      const { status, body } = await doors.push(sent(path, 'md'));
      expect([status, body.findings], path).toEqual([200, []]);
      expect(body.receipt.rowsRead, path).toBe(1);
      rowsNew += body.receipt.rowsNew;
    }
    expect(rowsNew).toBe(1);
    expect((await doors.values('B')).get('A 2020')).toBe('1');
  });

  it('of any other kind is refused for a stated reason, never written in part', async () => {
    const paths = filesOf(samples, /\.csv$/);
    expect(paths).toHaveLength(71);
    for (const path of paths) {
      const { status, body } = await doors.push(sent(path));
      expect([status, body.receipt], path).toEqual([422, null]);
      expect(body.findings.length, path).toBeGreaterThan(0);
    }
  });
});

describe.skipIf(samples === null || guide === null)(
  'SDMX in JSON and XML',
  { timeout: 300_000 },
  () => {
    it('is no table and is refused as a type of file, every one of the samples', async () => {
      const paths = [samples, guide].flatMap((folder) => filesOf(folder, /\.(json|xml)$/));
      expect(paths.length).toBeGreaterThan(270);
      for (const path of paths) {
        const { status, body } = await doors.push(sent(path));
        const type = path.endsWith('.json') ? 'JSON' : 'HTML / XML';
        expect([status, body.findings], path).toMatchObject([
          422,
          [{ code: 'FILE_TYPE_UNKNOWN', value: type }],
        ]);
      }
    });
  },
);
