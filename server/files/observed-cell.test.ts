import { describe, expect, it } from 'vitest';
import { type ColumnMapping, parseColumnMapping } from './column-mapping.ts';
import { makeCellReader } from './observed-cell.ts';
import { readFile } from './read-file.ts';

const BASE: ColumnMapping = {
  code: 'm',
  nameZh: '表',
  nameEn: 'Table',
  layout: 'TIDY',
  blank: 'SKIP',
};
const cell = (text: string, mapping: Partial<ColumnMapping> = {}, indicator = 'G') => {
  const read = makeCellReader(
    { ...BASE, ...mapping },
    () => {},
    (code) => (code === 'G' ? '亿元' : null),
  );
  const observed = read(text, null, indicator);
  return observed === 'SKIPPED' ? observed : (observed.value ?? observed.missingReason);
};

describe('conversions', () => {
  const FILE = { measure: '亿元', factor: '10000', where: 'FILE' } as const;

  it.each<[string, string, Partial<ColumnMapping>]>([
    ['12.5', '125000', { conversions: [FILE] }],
    ['12.5亿元', '125000', { conversions: [FILE] }],
    ['1,234.5 亿元', '12345000', { conversions: [FILE] }],
    ['0.00000001', '0.0001', { conversions: [FILE] }],
    ['12345678901234567890.123', '123456789012345678901230', { conversions: [FILE] }],
    ['5%', '5', { conversions: [{ measure: '%', factor: '1', where: 'WRITTEN' }] }],
    ['5', '5', { conversions: [{ measure: '%', factor: '100', where: 'WRITTEN' }] }],
    ['5', '50000', { conversions: [{ ...FILE, indicators: ['G'] }] }],
    ['5', '5', { conversions: [{ ...FILE, indicators: ['H'] }] }],
    ['5', '500', { conversions: [FILE, { ...FILE, factor: '100', indicators: ['G'] }] }],
    ['12.5亿元', '12.5', {}],
  ])('read %s as %s', (text, value, mapping) => {
    expect(cell(text, mapping)).toBe(value);
  });

  it.each(['12.5万元', '5%', '约5', '1234 / 5678', '12(34)', '5 亿'])(
    'leave %s to be refused when nobody declared it',
    (text) => {
      expect(cell(text, { conversions: [FILE] })).toBe(text);
    },
  );

  it('leave a measure to be refused that the indicator does not have', () => {
    expect(cell('12.5亿元', {}, 'H')).toBe('12.5亿元');
  });

  it.each([
    ['two for all values', [FILE, { ...FILE, measure: '万元' }]],
    ['a factor of zero', [{ ...FILE, factor: '0' }]],
    ['a factor that is no number', [{ ...FILE, factor: '1e4' }]],
  ])('are refused with %s', (_, conversions) => {
    expect(parseColumnMapping({ ...BASE, conversions })).toHaveProperty('issues');
  });
});

describe('marks', () => {
  const mapping: Partial<ColumnMapping> = {
    missingMarkers: { ':': 'NOT_COLLECTED', '—': 'NOT_APPLICABLE' },
    footnoteMarks: {
      '①': {},
      e: { quality: 'ESTIMATE' },
      c: { missingReason: 'CONFIDENTIAL' },
      bp: {},
    },
  };

  it.each([
    ['123.4①', '123.4'],
    ['37400 e', '37400'],
    ['1,234e①', '1234'],
    ['13.2(bp)', '13.2'],
    ['13.2（bp）', '13.2'],
    [': c', 'CONFIDENTIAL'],
    [':', 'NOT_COLLECTED'],
    [' — ', 'NOT_APPLICABLE'],
    ['\ufeff5', '5'],
  ])('behind %s leave %s', (text, value) => {
    expect(cell(text, mapping)).toBe(value);
  });

  it.each(['5②', '5 x', '－', 'NA', '1.2.3 e'])(
    'that nobody declared leave %s to be refused',
    (text) => {
      expect(cell(text, mapping)).toBe(text === '－' ? '-' : text);
    },
  );
});

it('a head that names another measure than the mapping declares is reported before any value is wrong', async () => {
  const mapping: ColumnMapping = {
    ...BASE,
    layout: 'INDICATORS_ACROSS',
    period: { code: '2025' },
    conversions: [{ measure: '亿元', factor: '10000', where: 'FILE' }],
  };
  const read = (head: string) =>
    readFile(new TextEncoder().encode(`县区,${head}\n甲,5\n`), { fileName: null, mapping });
  expect((await read('收入(亿元)')).rows[0]?.value).toBe('50000');
  expect((await read('收入(不含税)')).findings).toEqual([]);
  expect((await read('收入(万元)')).findings).toMatchObject([
    { code: 'MEASURE_CONFLICT', value: '收入(万元)' },
  ]);
});
