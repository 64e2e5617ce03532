import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { RawTable } from '../domain/raw-row.ts';
import type { ColumnMapping } from './column-mapping.ts';
import { readFile } from './read-file.ts';

const SDMX: ColumnMapping = {
  code: 's',
  nameZh: '表',
  nameEn: 'Table',
  layout: 'SDMX_CSV',
  blank: 'SKIP',
};
const read = (lines: string[], mapping: Partial<ColumnMapping> | null = null) =>
  readFile(new TextEncoder().encode(lines.join('\n')), {
    fileName: null,
    mapping: mapping === null ? null : { ...SDMX, ...mapping },
  });
const values = (table: RawTable) =>
  table.rows.map((row) => [row.unit, row.indicator, row.period, row.value ?? row.missingReason]);
const codes = (table: RawTable) => table.findings.map(({ code }) => code);

const V2 = 'STRUCTURE,STRUCTURE_ID,ACTION,REF_AREA,INDICATOR,TIME_PERIOD,OBS_VALUE';
const row = (rest: string) => `dataflow,A:B(1.0),${rest}`;

describe('an SDMX-CSV message is recognised by its head', () => {
  it.each<[string, string[]]>([
    ['1.0', ['DATAFLOW,REF_AREA,INDICATOR,TIME_PERIOD,OBS_VALUE', 'A:B(1.0),X,G,2024-Q1,1.5']],
    ['2.x', [V2, row('M,X,G,2024-Q1,1.5')]],
    [
      '2.x without ACTION',
      [
        'STRUCTURE,STRUCTURE_ID,REF_AREA,INDICATOR,TIME_PERIOD,OBS_VALUE',
        'dataflow,A:B,X,G,2024-Q1,1.5',
      ],
    ],
    [
      '2.x with sub-fields',
      [`${V2.replace('STRUCTURE,', 'STRUCTURE[;],')}`, row('I,X,G,2024-Q1,1.5')],
    ],
    [
      '2.x in any order of components',
      [
        'STRUCTURE,STRUCTURE_ID,ACTION,OBS_VALUE,TIME_PERIOD,INDICATOR,REF_AREA',
        row('A,1.5,2024-Q1,G,X'),
      ],
    ],
    [
      '2.x with semicolons',
      [V2, row('M,X,G,2024-Q1,1.5')].map((line) => line.replaceAll(',', ';')),
    ],
    [
      '2.x with labels',
      [
        'STRUCTURE,STRUCTURE_ID,ACTION,REF_AREA: Area,INDICATOR: Ind,TIME_PERIOD: Time,OBS_VALUE: Value',
        'dataflow,A:B(1.0): Flow,M,X: Area X,G: Good: really,2024-Q1: 2024-Q1,1.5',
      ],
    ],
    [
      '2.x with names',
      [
        'STRUCTURE,STRUCTURE_ID,STRUCTURE_NAME,ACTION,REF_AREA,Area,INDICATOR,Ind,TIME_PERIOD,Time,OBS_VALUE,Value',
        'dataflow,A:B(1.0),Flow,M,X,Area X,G,Good,2024-Q1,,1.5,',
      ],
    ],
    [
      '2.x with keys',
      [
        'STRUCTURE,STRUCTURE_ID,ACTION,SERIES_KEY,OBS_KEY,REF_AREA,INDICATOR,TIME_PERIOD,OBS_VALUE',
        row('M,X.G,X.G.2024-Q1,X,G,2024-Q1,1.5'),
      ],
    ],
    [
      'Eurostat',
      [
        'DATAFLOW,LAST UPDATE,geo,INDICATOR,TIME_PERIOD,OBS_VALUE',
        'ESTAT:B(1.0),30/10/25,X,G,2024-Q1,1.5',
      ],
    ],
  ])('as version %s', async (_, lines) => {
    const table = await read(lines);
    expect(table.findings).toEqual([]);
    expect(values(table)).toEqual([['X', 'G', '2024-Q1', '1.5']]);
    expect(table.rows[0]?.action).toBe('MERGE');
  });

  it('with decimals as its locale writes them where the mapping says so', async () => {
    const lines = [V2.replaceAll(',', ';'), 'dataflow;A:B(1.0);M;X;G;2024-Q1;12,4'];
    expect(values(await read(lines, { decimalComma: true }))[0]?.[3]).toBe('12.4');
  });

  it.each([
    [
      'without its first column',
      ['REF_AREA,INDICATOR,TIME_PERIOD,OBS_VALUE', 'X,G,2024,1'],
      'COLUMN_MISSING',
    ],
    [
      'without the identification',
      ['STRUCTURE,REF_AREA,INDICATOR,TIME_PERIOD,OBS_VALUE', 'dataflow,X,G,2024,1'],
      'COLUMN_MISSING',
    ],
    ['with another structure', [V2, 'dataset,A:B(1.0),M,X,G,2024,1'], 'SDMX_STRUCTURE_UNKNOWN'],
    ['with an action nobody knows', [V2, row('E,X,G,2024,1')], 'SDMX_ACTION_UNKNOWN'],
    [
      'with all three actions',
      [V2, row('D,,,,'), row('R,X,G,2024,1'), row('I,X,G,2023,1')],
      'SDMX_ACTIONS_MIXED',
    ],
    ['with a value for an open key', [V2, row('M,,G,2024,1')], 'SDMX_KEY_INCOMPLETE'],
  ])('and refused %s', async (_, lines, code) => {
    expect(codes(await read(lines))).toContain(code);
  });
});

describe('what a row asks for', () => {
  it('is merged, replaced or deleted; an open dimension of a deletion means all', async () => {
    const table = await read([V2, row('D,X,*,,'), row('R,X,G,2024,1'), row('R,Y,G,2024,')]);
    expect(table.findings).toEqual([]);
    expect(
      table.rows.map(({ unit, indicator, period, value, action }) => [
        unit,
        indicator,
        period,
        value,
        action,
      ]),
    ).toEqual([
      ['X', '', '', null, 'DELETE'],
      ['X', 'G', '2024', '1', 'REPLACE'],
      // What a replacement leaves out is deleted.
      ['Y', 'G', '2024', null, 'DELETE'],
    ]);
  });

  it('may be to delete everything, with no dimension at all', async () => {
    const table = await read(['STRUCTURE,STRUCTURE_ID,ACTION', row('D')]);
    expect(table.rows).toMatchObject([{ unit: '', indicator: '', period: '', action: 'DELETE' }]);
  });

  it('is nothing where it concerns attributes alone', async () => {
    const table = await read([
      `${V2},OBS_STATUS`,
      row('D,X,G,2024,,-'),
      row('M,X,G,~,,A'),
      row('M,X,G,2024,1,A'),
    ]);
    expect(table.findings).toEqual([]);
    expect(table.rows).toHaveLength(1);
    expect(table.skippedLines).toBe(2);
  });
});

describe('attributes', () => {
  const status = (code: string, value = '1') =>
    read([`${V2},OBS_STATUS,OBS_CONF`, row(`M,X,G,2024,${value},${code}`)]);

  it.each([
    ['A,', '1', null],
    ['E,', '1', 'ESTIMATE'],
    ['P,F', '1', 'PRELIMINARY'],
  ])('%s keep the value', async (code, value, quality) => {
    expect((await status(code)).rows).toMatchObject([{ value, quality }]);
  });

  it.each([
    ['M,', '', 'NOT_APPLICABLE'],
    ['L,', 'NaN', 'NOT_COLLECTED'],
    [',', 'NaN', 'NOT_COLLECTED'],
    ['A,C', '5', 'CONFIDENTIAL'],
  ])('%s with the value %j are a reason', async (code, value, missingReason) => {
    expect((await status(code, value)).rows).toMatchObject([{ value: null, missingReason }]);
  });

  it('F and unknown codes are refused', async () => {
    expect((await status('F,')).findings).toMatchObject([
      { code: 'SDMX_STATUS_NOT_ACCEPTED', value: 'F' },
    ]);
    expect(codes(await status('X,'))).toEqual(['SDMX_STATUS_NOT_ACCEPTED']);
  });

  it('UNIT_MULT is brought to the unit of measure of the indicator', async () => {
    const lines = [`${V2},UNIT_MULT`, row('M,X,G,2024,1.5,8'), row('M,Y,G,2024,3,')];
    expect(values(await read(lines, { unitMultiplier: { G: 4 } })).map((one) => one[3])).toEqual([
      '15000',
      '0.0003',
    ]);
    expect(codes(await read(lines))).toEqual(['SDMX_MULTIPLIER_UNDECLARED']);
  });
});

describe('other dimensions', () => {
  const LINES = [
    'DATAFLOW,REF_AREA,INDICATOR,SUB,FREQ,TIME_PERIOD,OBS_VALUE',
    'A:B(1.0),X,G,R,A,2024,1',
    'A:B(1.0),X,G,S,A,2024,2',
  ];

  it('have to be declared, or two rows would collide', async () => {
    expect((await read(LINES)).findings).toMatchObject([
      { code: 'SDMX_COLUMN_UNDECLARED', value: 'SUB' },
    ]);
  });

  it('may be fixed to a member, part of the indicator, or left out', async () => {
    expect(values(await read(LINES, { onlyRows: { SUB: ['R'] } }))).toEqual([
      ['X', 'G', '2024', '1'],
    ]);
    const joined = await read(LINES, {
      indicator: { columns: ['INDICATOR', 'SUB'] },
      indicators: { 'G.S': 'GS' },
    });
    expect(values(joined).map((one) => one[1])).toEqual(['G.R', 'GS']);
    expect((await read(LINES, { ignoreColumns: ['SUB'] })).ignoredCells).toBe(2);
  });
});

const samples = join(
  dirname(fileURLToPath(import.meta.url)),
  '../../../shared/data/sdmx_pysdmx_samples/original/io',
);
const hasSamples = existsSync(samples);
if (!hasSamples) console.warn('Skipped: the SDMX samples are not beside this repository');
describe.skipIf(!hasSamples)('the samples of an SDMX library', () => {
  const files = hasSamples
    ? readdirSync(samples, { recursive: true, encoding: 'utf8' }).filter((name) =>
        name.endsWith('.csv'),
      )
    : [];
  const readSample = (name: string, mapping: ColumnMapping | null) =>
    readFile(new Uint8Array(readFileSync(join(samples, name))), { fileName: name, mapping });
  const wrong = files.filter((name) => /exception|invalid_action|three_actions/.test(name));

  it('hold nine files that are wrong', () => expect(wrong).toHaveLength(9));

  it.each(wrong)('%s is refused for what is wrong with it', async (name) => {
    const code = name.includes('invalid_action')
      ? 'SDMX_ACTION_UNKNOWN'
      : name.includes('three_actions')
        ? 'SDMX_ACTIONS_MIXED'
        : name.includes('structures_exception')
          ? 'SDMX_STRUCTURE_UNKNOWN'
          : 'COLUMN_MISSING';
    expect(codes(await readSample(name, null))).toContain(code);
    expect(codes(await readSample(name, SDMX))).toContain(code);
  });

  it.each([
    ['csv/sdmx10/reader/samples/data_v1.csv', 1000],
    ['csv/sdmx20/reader/samples/data_v2.csv', 21],
    ['csv/sdmx21/reader/samples/data_v21.csv', 21],
  ])('%s is read when the mapping says what its dimensions are', async (name, count) => {
    const table = await readSample(name, {
      ...SDMX,
      unit: { column: 'DER_REP_CTY' },
      indicator: { code: 'D' },
      ignoreColumns: ['DER_*'],
    });
    expect(table.findings).toEqual([]);
    expect(table.rows.length).toBeGreaterThan(count - 5);
    expect(table.rows.length + table.blankCells + table.skippedLines).toBe(table.linesRead);
  });

  it.each(['10', '20', '21'])(
    'version %s of the ranking of Ghana has seven years',
    async (version) => {
      const short = { 10: 'v1', 20: 'v2', 21: 'v21' }[version];
      const name = `csv/sdmx${version}/reader/samples/data_${short}_no_freq_cols.csv`;
      const table = await readSample(name, { ...SDMX, onlyRows: { SUB_INDICATOR: ['RANK'] } });
      expect(table.findings).toEqual([]);
      expect(values(table)[0]).toEqual(['GHA', 'GCI', '2008', '102']);
      expect(table.rows).toHaveLength(7);
    },
  );
});
