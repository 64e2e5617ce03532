import { describe, expect, it } from 'vitest';
import type { RawTable } from '../domain/raw-row.ts';
import type { ColumnMapping } from './column-mapping.ts';
import { readFile } from './read-file.ts';

const read = (text: string, mapping: ColumnMapping | null = null) =>
  readFile(new TextEncoder().encode(text), { fileName: 'x.csv', mapping });
const values = (table: RawTable) =>
  table.rows.map((row) => [row.unit, row.indicator, row.period, row.value ?? row.missingReason]);

const ACROSS: ColumnMapping = {
  code: 'across',
  nameZh: '宽表',
  nameEn: 'Wide',
  layout: 'PERIODS_ACROSS',
  headerStartsWith: '地区',
  indicator: { preamble: '指标' },
  indicators: { '地区生产总值(亿元)': 'GDP' },
  blank: 'SKIP',
};

describe('a table with periods across', () => {
  const NBS = [
    '数据库：分省年度数据',
    '指标：地区生产总值(亿元)',
    '时间：最近3年',
    '地区,2025年,2024年,2023年',
    '甲省,,120.5,110.0',
    '乙省,,98.0,',
    '注：1.历史数据已修订。',
    '　　　2.合计与分项略有误差。',
    '数据来源：某统计局',
    '',
  ].join('\r\n');

  it('takes the indicator from the preamble, skips blanks and keeps footnotes whole', async () => {
    const table = await read(NBS, ACROSS);
    expect(values(table)).toEqual([
      ['甲省', 'GDP', '2024年', '120.5'],
      ['甲省', 'GDP', '2023年', '110.0'],
      ['乙省', 'GDP', '2024年', '98.0'],
    ]);
    expect(table.blankCells).toBe(3);
    expect(table.notes).toEqual([
      '注：1.历史数据已修订。\n2.合计与分项略有误差。',
      '数据来源：某统计局',
    ]);
    expect(table.findings).toEqual([]);
  });

  it('says row and column of every value', async () => {
    const { rows } = await read(NBS, ACROSS);
    expect(rows[2]?.place).toEqual({ sheet: null, row: 6, column: '2024年', cell: null });
  });

  it.each([
    ['2023年4月', '2023YTD04'],
    ['2023-12', '2023YTD12'],
    ['2023年三季度', '2023YTD09'],
    ['2023年上半年', '2023YTD06'],
    ['2023年', '2023年'],
    ['合计', '合计'],
  ])('reads the header %s as %s where the mapping says year to date', async (header, period) => {
    const mapping: ColumnMapping = {
      ...ACROSS,
      indicator: { code: 'F' },
      periodsAs: 'YEAR_TO_DATE',
    };
    const table = await read(`地区,${header}\n甲省,1\n`, mapping);
    expect(table.rows[0]?.period).toBe(period);
    expect(table.rows[0]?.place.column).toBe(header);
  });

  it('reads month headers as single months unless told otherwise', async () => {
    const table = await read('地区,2023年4月\n甲省,1\n', { ...ACROSS, indicator: { code: 'F' } });
    expect(table.rows[0]?.period).toBe('2023年4月');
  });

  it('turns marked gaps into their reasons', async () => {
    const mapping: ColumnMapping = { ...ACROSS, missingMarkers: { '—': 'CONFIDENTIAL' } };
    const table = await read(NBS.replace('98.0', '—'), mapping);
    expect(table.rows[2]).toMatchObject({ value: null, missingReason: 'CONFIDENTIAL' });
  });

  it.each([
    ['the header row', NBS.replace('地区,', '省份,'), ACROSS, 'HEADER_NOT_FOUND', '地区'],
    ['the title line', NBS.replace('指标：', '项目：'), ACROSS, 'HEADER_NOT_FOUND', '指标'],
    ['the unit column', NBS, { ...ACROSS, unitColumn: '省份' }, 'COLUMN_MISSING', '省份'],
  ])('reports that %s was not found', async (_, text, mapping, code, value) => {
    const table = await read(text, mapping);
    expect(table.rows).toEqual([]);
    expect(table.findings).toMatchObject([{ code, value }]);
  });

  it('finds units in another column and passes unknown titles through', async () => {
    const mapping: ColumnMapping = { ...ACROSS, headerStartsWith: '序号', unitColumn: '地区' };
    const text = '指标：产量(吨)\n序号,地区,2024年\n1,甲省,5\n';
    const table = await read(text, mapping);
    expect(values(table)).toContainEqual(['甲省', '产量(吨)', '2024年', '5']);
  });
});
