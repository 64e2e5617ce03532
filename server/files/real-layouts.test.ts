import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { decimal } from '../domain/decimal.ts';
import type { RawEnd, RawRow } from '../domain/raw-row.ts';
import type { ColumnMapping } from './column-mapping.ts';
import { sourceOfPath } from './file-source.ts';
import { readFileStream } from './read-file.ts';

const data = join(dirname(fileURLToPath(import.meta.url)), '../../../shared/data');
const hasData = existsSync(data);
if (!hasData) console.warn('Skipped: the public data files are not beside this repository');

const BASE = { code: 'm', nameZh: '表', nameEn: 'Table', blank: 'SKIP' } as const;

/** Reads a file row by row and keeps only what the test asks about. */
async function read(
  name: string,
  terms: Omit<ColumnMapping, keyof typeof BASE>,
  keep: (row: RawRow) => boolean = () => true,
): Promise<{ rows: RawRow[]; count: number; end: RawEnd }> {
  const mapping = { ...BASE, ...terms };
  const stream = readFileStream(await sourceOfPath(join(data, name), name), {
    fileName: name,
    mapping,
  });
  const rows: RawRow[] = [];
  let count = 0;
  for (;;) {
    const next = await stream.next();
    if (next.done) return { rows, count, end: next.value };
    count += next.value.length;
    rows.push(...next.value.filter(keep));
  }
}

describe.skipIf(!hasData)('public files of every layout', () => {
  const ZOO = 'cn_nbs_export_zoo_dev/original';

  it('the same download as .csv and as .xls says the same', async () => {
    const mapping = {
      layout: 'INDICATORS_DOWN',
      headerStartsWith: '指标',
      unit: { preamble: '地区' },
      units: { 上海: '310000' },
    } as const;
    const text = await read(`${ZOO}/xiehuiaa__housing_price__主要城市年度数据.csv`, mapping);
    const book = await read(`${ZOO}/xiehuiaa__housing_price__主要城市年度数据.xls`, mapping);
    const said = (rows: RawRow[]) =>
      rows.map((row) => [row.unit, row.indicator, row.period, decimal(row.value!).toFixed()]);
    expect(text.end.findings).toEqual([]);
    expect(said(text.rows)).toHaveLength(246);
    expect(said(book.rows)).toEqual(said(text.rows));
    expect(said(text.rows)[0]).toEqual(['310000', '房地产开发投资额(亿元)', '2019年', '4231.38']);
  });

  it('indicators across and months down are about one unit', async () => {
    const { rows, count, end } = await read(
      `${ZOO}/Lguanghui__ChartWithPython__月度数据.csv`,
      {
        layout: 'INDICATORS_ACROSS',
        headerStartsWith: '时间',
        unit: { code: '100000' },
        period: { column: '时间' },
        ignoreColumns: ['*同比增长*'],
      },
      (row) => row.period === '2021年5月',
    );
    expect(end).toMatchObject({ findings: [], linesRead: 258, ignoredCells: 3 * 258 });
    expect(count).toBe(3 * 258);
    expect(rows.map((row) => row.value)).toEqual(['2275538.07', '616828.32', '84177.72']);
  });

  it('a census has a column for each indicator, heads with line breaks and rows that are no areas', async () => {
    const { rows, count, end } = await read(
      'cn_census_2010_2020/original/data/census/census_county_2010_v1.xlsx',
      {
        layout: 'INDICATORS_ACROSS',
        unit: { column: '区划代码' },
        period: { code: '2010' },
        ignoreColumns: ['地区'],
        indicators: { '性别比（女=100）': 'SEX_RATIO' },
      },
      (row) => row.unit === '110000',
    );
    expect(end.findings).toEqual([]);
    expect(count).toBeGreaterThan(500_000);
    expect(rows.find((row) => row.indicator === 'SEX_RATIO')?.value).toBe('106.75');
    expect(rows.find((row) => row.indicator === '合计')?.place).toMatchObject({
      row: 2,
      cell: 'C2',
    });
  }, 60_000);

  it('NA of the census of 2020 is an absence once it is declared', async () => {
    const { rows } = await read(
      'cn_census_2010_2020/original/data/census/census_county_2020_v1.xlsx',
      {
        layout: 'INDICATORS_ACROSS',
        unitColumn: '区划代码',
        period: { code: '2020' },
        ignoreColumns: ['省', '市', '区县'],
        missingMarkers: { NA: 'NOT_COLLECTED' },
        skipRows: ['NA'],
      },
      (row) => row.unit === '110101' && row.indicator === '城区人口',
    );
    expect(rows).toMatchObject([{ value: null, missingReason: 'NOT_COLLECTED' }]);
  }, 60_000);

  it('flags of Eurostat become qualities and reasons', async () => {
    const { rows, count, end } = await read('eurostat_tsv_dev/original/ilc_li41.tsv', {
      layout: 'PERIODS_ACROSS',
      splitColumn: { column: 'unit,geo\\time', by: ',' },
      unit: { column: 'geo' },
      indicator: { columns: ['unit'] },
      missingMarkers: { ':': 'NOT_COLLECTED' },
      footnoteMarks: { e: { quality: 'ESTIMATE' }, b: {}, u: {} },
      onlyRows: { unit: ['PC_LW95'] },
    });
    expect(end.findings).toEqual([]);
    expect(count + 14 * end.skippedLines).toBe(14 * end.linesRead);
    const austria = rows.filter((row) => row.unit === 'AT');
    expect(austria[0]).toMatchObject({ period: '2016', missingReason: 'NOT_COLLECTED' });
    expect(austria[2]).toMatchObject({ period: '2014', value: '13.2', quality: 'ESTIMATE' });
    expect(rows.filter((row) => row.value !== null && !/^-?[\d.]+$/.test(row.value))).toEqual([]);
  });
});
