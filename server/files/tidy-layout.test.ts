import { describe, expect, it } from 'vitest';
import type { RawTable } from '../domain/raw-row.ts';
import type { ColumnMapping } from './column-mapping.ts';
import { readFile } from './read-file.ts';

const read = (text: string, mapping: ColumnMapping | null = null) =>
  readFile(new TextEncoder().encode(text), { fileName: 'x.csv', mapping });
const values = (table: RawTable) =>
  table.rows.map((row) => [row.unit, row.indicator, row.period, row.value ?? row.missingReason]);
const codes = (table: RawTable) => table.findings.map((finding) => finding.code);

const TIDY: ColumnMapping = {
  code: 'tidy',
  nameZh: '长表',
  nameEn: 'Long',
  layout: 'TIDY',
  blank: 'REFUSE',
};
describe('a table with one observation per row', () => {
  it.each([
    ['English', 'unit,indicator,period,value\n'],
    ['Chinese', '单位,指标,期间,数值\n'],
    ['code', 'org_code,indicator_code,period,value\n'],
    ['shouted', 'UNIT,Indicator,PERIOD,Value\n'],
    ['full-width', 'ｕｎｉｔ,indicator,period,value\n'],
  ])('is read under %s standard headers', async (_, header) => {
    expect(values(await read(`${header}A,GDP,2024,1.5\n`))).toEqual([['A', 'GDP', '2024', '1.5']]);
  });

  it('takes the column of codes where a column named unit means the unit of measure', async () => {
    const table = await read('indicator_code,unit,org_code,period,value\nGDP,亿元,110000,2024,1\n');
    expect(values(table)).toEqual([['110000', 'GDP', '2024', '1']]);
  });

  it('says under which head each field stands, as the file spells it', async () => {
    const table = await read('单位代码,单位,指标,期间,数值\nA,亿元,GDP,2024,1\n');
    expect(table.heads).toEqual({
      unit: { column: '单位代码', letters: null },
      indicator: { column: '指标', letters: null },
      period: { column: '期间', letters: null },
      value: { column: '数值', letters: null },
    });
  });

  it('names the column that is missing and lists those that are there', async () => {
    const table = await read('单位,期间,数值\nA,2024,1\n');
    expect(table.rows).toEqual([]);
    expect(codes(table)).toEqual(['COLUMN_MISSING']);
    expect(table.findings[0]?.value).toContain('指标');
    expect(table.findings[0]?.remedyZh).toContain('单位, 期间, 数值');
  });

  it('follows the headers and spellings the mapping names', async () => {
    const mapping: ColumnMapping = {
      ...TIDY,
      columns: { unit: '县区', value: '完成额' },
      indicator: { code: 'GDP' },
      units: { 甲: 'A' },
    };
    const table = await read('时间,县区,完成额\n2024,甲,3\n2024,乙,4\n', mapping);
    expect(values(table)).toEqual([
      ['A', 'GDP', '2024', '3'],
      ['乙', 'GDP', '2024', '4'],
    ]);
  });

  it('keeps a reason and a quality beside the value they belong to', async () => {
    const table = await read(
      '单位,指标,期间,数值,缺失原因,数据性质\nA,G,2024,,未采集,\nA,H,2024,1,,快报\n',
      { ...TIDY, quality: 'FINAL' },
    );
    expect(table.rows.map((row) => [row.value, row.missingReason, row.quality])).toEqual([
      [null, '未采集', 'FINAL'],
      ['1', null, '快报'],
    ]);
  });

  it.each([
    ['REFUSE', [['A', 'G', '2024', null]], 0],
    ['NOT_COLLECTED', [['A', 'G', '2024', 'NOT_COLLECTED']], 0],
    ['SKIP', [['B', 'G', '2024', '1']], 1],
  ] as const)('treats a blank value as the mapping says: %s', async (blank, first, skipped) => {
    const text = 'unit,indicator,period,value\nA,G,2024,\nB,G,2024,1\n';
    const table = await read(text, { ...TIDY, blank });
    expect(values(table).slice(0, 1)).toEqual(first);
    expect(table.blankCells).toBe(skipped);
  });

  it('keeps a row about 注册企业 although notes begin with 注', async () => {
    const table = await read('指标,单位,期间,数值\n注册企业数,A,2024,7\n注：口径不变\n');
    expect(values(table)).toEqual([['A', '注册企业数', '2024', '7']]);
    expect(table.notes).toEqual(['注：口径不变']);
  });

  it('is not confused by spellings that are also names of object properties', async () => {
    const mapping = {
      ...TIDY,
      units: { 甲: 'A' },
      missingMarkers: { '-': 'CONFIDENTIAL' as const },
    };
    const table = await read(
      'unit,indicator,period,value\nconstructor,toString,2024,valueOf\n',
      mapping,
    );
    expect(values(table)).toEqual([['constructor', 'toString', '2024', 'valueOf']]);
  });
});
