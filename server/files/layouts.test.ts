import { describe, expect, it } from 'vitest';
import type { RawTable } from '../domain/raw-row.ts';
import type { ColumnMapping } from './column-mapping.ts';
import { readFile } from './read-file.ts';
import { makeZip, rowXml, workbookParts } from './zip-fixture.ts';

const BASE = { code: 'm', nameZh: '表', nameEn: 'Table', blank: 'SKIP' } as const;
const read = (lines: string[], mapping: Omit<ColumnMapping, keyof typeof BASE>) =>
  readFile(new TextEncoder().encode(lines.join('\n')), {
    fileName: null,
    mapping: { ...BASE, ...mapping },
  });
const values = (table: RawTable) =>
  table.rows.map((row) => [row.unit, row.indicator, row.period, row.value ?? row.missingReason]);

describe('indicators across', () => {
  const LINES = [
    '某市2025年1—9月主要指标（单位：万元）',
    '县区,地区生产总值,"固定资产\n投资"',
    '甲县,1,2',
    '乙县,3,',
  ];

  it('take their period from the title', async () => {
    const table = await read(LINES, {
      layout: 'INDICATORS_ACROSS',
      headerStartsWith: '县区',
      period: { title: true },
      indicators: { 固定资产投资: 'FAI' },
    });
    expect(table.findings).toEqual([]);
    expect(values(table)).toEqual([
      ['甲县', '地区生产总值', '2025年1—9月', '1'],
      ['甲县', 'FAI', '2025年1—9月', '2'],
      ['乙县', '地区生产总值', '2025年1—9月', '3'],
    ]);
    expect(table.blankCells).toBe(1);
  });

  it('say so when the title names no period', async () => {
    const table = await read(['主要指标', ...LINES.slice(1)], {
      layout: 'INDICATORS_ACROSS',
      headerStartsWith: '县区',
      period: { title: true },
    });
    expect(table.findings).toMatchObject([{ code: 'HEAD_AMBIGUOUS' }]);
    expect(table.rows).toEqual([]);
  });

  it.each<[string, string[], Partial<ColumnMapping>, string]>([
    ['fixed', ['县区,G', '甲,1'], { period: { code: '2025YTD09' } }, '2025YTD09'],
    ['in a column', ['县区,期,G', '甲,2025年9月,1'], { period: { column: '期' } }, '2025年9月'],
    [
      'in two columns',
      ['县区,年,月,G', '甲,2025,9月,1'],
      { period: { column: '月' }, year: { column: '年' } },
      '2025-09',
    ],
    [
      'behind a label',
      ['制表：统计局　报告期：2025年9月　单位：万元', '县区,G', '甲,1'],
      { headerStartsWith: '县区', period: { preamble: '报告期' } },
      '2025年9月',
    ],
    [
      'without its year',
      ['年份：2025年', '县区,期,G', '甲,1-9月,1'],
      { headerStartsWith: '县区', period: { column: '期' }, year: { preamble: '年份' } },
      '2025YTD09',
    ],
  ])('may have their period %s', async (_, lines, more, period) => {
    const table = await read(lines, { layout: 'INDICATORS_ACROSS', ...more });
    expect(table.findings).toEqual([]);
    expect(values(table)).toEqual([['甲', 'G', period, '1']]);
  });

  it('may be about one unit, a row for each period', async () => {
    const table = await read(['时间,G,H', '2025年9月,1,2'], {
      layout: 'INDICATORS_ACROSS',
      unit: { code: 'CITY' },
      period: { column: '时间' },
    });
    expect(values(table)).toEqual([
      ['CITY', 'G', '2025年9月', '1'],
      ['CITY', 'H', '2025年9月', '2'],
    ]);
  });
});

describe('other tables', () => {
  it('have units across and periods down', async () => {
    const table = await read(['时间,甲县,乙县', '2025年8月,1,2', '2025年9月,3,4'], {
      layout: 'UNITS_ACROSS',
      indicator: { code: 'G' },
      units: { 甲县: 'A' },
    });
    expect(values(table)).toEqual([
      ['A', 'G', '2025年8月', '1'],
      ['乙县', 'G', '2025年8月', '2'],
      ['A', 'G', '2025年9月', '3'],
      ['乙县', 'G', '2025年9月', '4'],
    ]);
  });

  it('have units across and indicators down', async () => {
    const table = await read(['指标,甲县', 'GDP,1'], {
      layout: 'UNITS_ACROSS',
      period: { code: '2025' },
    });
    expect(values(table)).toEqual([['甲县', 'GDP', '2025', '1']]);
  });

  it('have indicators over periods, the upper cells merged', async () => {
    const table = await read(
      ['县区,GDP,,收入,,备注', ',2024年,2025年,2024年,2025年,', '甲,1,2,3,4,新'],
      {
        layout: 'CROSSED',
        ignoreColumns: ['备注'],
      },
    );
    expect(table.findings).toEqual([]);
    expect(values(table)).toEqual([
      ['甲', 'GDP', '2024年', '1'],
      ['甲', 'GDP', '2025年', '2'],
      ['甲', '收入', '2024年', '3'],
      ['甲', '收入', '2025年', '4'],
    ]);
    expect(table.rows[1]?.place.column).toBe('GDP / 2025年');
    expect(table).toMatchObject({
      ignoredCells: 1,
      skipped: [{ rule: '忽略列 (ignoreColumns): 备注', count: 1 }],
    });
  });

  it('have years over months', async () => {
    const table = await read(['县区,2024年,,2025年', ',11月,12月,1月', '甲,1,2,3'], {
      layout: 'PERIODS_ACROSS',
      indicator: { code: 'G' },
      period: { levels: [1, 2] },
    });
    expect(table.rows.map((row) => row.period)).toEqual(['2024年11月', '2024年12月', '2025年1月']);
  });

  it('have indicators down and are about one unit', async () => {
    const table = await read(['地区：上海', '指标,2024年,2023年', 'GDP,1,2'], {
      layout: 'INDICATORS_DOWN',
      headerStartsWith: '指标',
      unit: { preamble: '地区' },
      units: { 上海: '310000' },
    });
    expect(values(table)).toEqual([
      ['310000', 'GDP', '2024年', '1'],
      ['310000', 'GDP', '2023年', '2'],
    ]);
  });

  it('have a first column that holds several, and flags in their cells', async () => {
    const table = await read(
      ['unit,geo\\time\t2016 \t2015 ', 'PC,AT\t: \t13.2 e', 'PC,BE\t5.1 be\t: u'],
      {
        layout: 'PERIODS_ACROSS',
        splitColumn: { column: 'unit,geo\\time', by: ',' },
        unit: { column: 'geo' },
        indicator: { columns: ['unit'] },
        missingMarkers: { ':': 'NOT_COLLECTED' },
        footnoteMarks: { e: { quality: 'ESTIMATE' }, b: { note: '口径变动' }, u: {} },
      },
    );
    expect(
      table.rows.map((row) => [row.unit, row.period, row.value ?? row.missingReason, row.quality]),
    ).toEqual([
      ['AT', '2016', 'NOT_COLLECTED', null],
      ['AT', '2015', '13.2', 'ESTIMATE'],
      ['BE', '2016', '5.1', 'ESTIMATE'],
      ['BE', '2015', 'NOT_COLLECTED', null],
    ]);
    expect(table.notes).toEqual(['b 口径变动']);
  });

  it('have columns without a head, named by their position', async () => {
    const table = await read([',,2024', '1,甲,5', '2,乙,6'], {
      layout: 'PERIODS_ACROSS',
      unitColumn: '#2',
      ignoreColumns: ['#1'],
      indicator: { code: 'G' },
    });
    expect(values(table)).toEqual([
      ['甲', 'G', '2024', '5'],
      ['乙', 'G', '2024', '6'],
    ]);
  });
});

describe('lines', () => {
  it('of sums are left out and counted by their rule', async () => {
    const table = await read(['县区,G', '合计,9', '　其中：市区,1', '甲,1', '乙,8'], {
      layout: 'INDICATORS_ACROSS',
      period: { code: '2025' },
      skipRows: ['合计', '其中'],
    });
    expect(table.rows.map((row) => row.unit)).toEqual(['甲', '乙']);
    expect(table).toMatchObject({
      linesRead: 4,
      skippedLines: 2,
      skipped: [
        { rule: '跳过行 (skipRows): 合计', count: 1 },
        { rule: '跳过行 (skipRows): 其中', count: 1 },
      ],
    });
  });

  it('below a merged cell belong to it', async () => {
    const table = await read(['县区,指标,2025', '甲,G,1', ',H,2', '乙,G,3'], {
      layout: 'PERIODS_ACROSS',
      unitColumn: '县区',
      indicator: { column: '指标' },
      fillDown: ['县区'],
    });
    expect(values(table).map((row) => row.slice(0, 2))).toEqual([
      ['甲', 'G'],
      ['甲', 'H'],
      ['乙', 'G'],
    ]);
  });

  it('of other members are left out and counted', async () => {
    const table = await read(['县区,口径,G', '甲,全口径,1', '甲,限上,2'], {
      layout: 'INDICATORS_ACROSS',
      period: { code: '2025' },
      onlyRows: { 口径: ['全口径'] },
    });
    expect(table.rows.map((row) => row.value)).toEqual(['1']);
    expect(table.skipped).toEqual([{ rule: '只取部分行 (onlyRows): 口径', count: 1 }]);
  });

  it.each(['unitColumn', 'fillDown', 'onlyRows'] as const)(
    'are not read where the column of %s is missing',
    async (field) => {
      const option = { unitColumn: '无', fillDown: ['无'], onlyRows: { 无: ['x'] } }[field];
      const table = await read(['县区,G', '甲,1'], {
        layout: 'INDICATORS_ACROSS',
        period: { code: '2025' },
        [field]: option,
      });
      expect(table.findings).toMatchObject([{ code: 'COLUMN_MISSING', value: '无' }]);
    },
  );
});

describe('several sheets', () => {
  const sheet = (name: string, value: number) => ({
    name,
    rows: rowXml(1, ['县区', 'G']) + rowXml(2, ['甲', value]),
  });
  const bytes = makeZip(
    workbookParts([
      sheet('2025年8月', 1),
      sheet('2025年9月', 2),
      { name: '说明', rows: rowXml(1, ['无表']) },
    ]),
  );
  const mapping: ColumnMapping = {
    ...BASE,
    layout: 'INDICATORS_ACROSS',
    headerStartsWith: '县区',
    period: { sheet: true },
  };

  it('are read one after the other, each in its place', async () => {
    const table = await readFile(bytes, { fileName: null, mapping: { ...mapping, sheets: 'ALL' } });
    expect(table.findings).toEqual([]);
    expect(values(table)).toEqual([
      ['甲', 'G', '2025年8月', '1'],
      ['甲', 'G', '2025年9月', '2'],
    ]);
    expect(table.rows[1]?.place).toMatchObject({ sheet: '2025年9月', cell: 'B2' });
    expect(table.skipped).toEqual([
      { rule: '没有表头的工作表 (sheet without the head): 说明', count: 1 },
    ]);
  });

  it('that are named all have to be there and hold a table', async () => {
    const sheets = ['2025年9月', '说明', '附表'];
    const table = await readFile(bytes, { fileName: null, mapping: { ...mapping, sheets } });
    expect(table.findings.map(({ code }) => code)).toEqual(['HEADER_NOT_FOUND', 'SHEET_NOT_FOUND']);
  });
});
