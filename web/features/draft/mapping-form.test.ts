import { describe, expect, it } from 'vitest';
import { formFromText, textOfForm, withAskedRows, withOwnName } from './mapping-asked.ts';
import type { Fields } from './mapping-fields.ts';
import { formToMapping, mappingToForm } from './mapping-form.ts';
import { sourceOf, sourceToJson } from './mapping-source.ts';
import { nameKey } from './table-name.ts';

const NAMED = { code: 'm', nameZh: '表', nameEn: 'Table', blank: 'SKIP' };
const MAPPINGS: Record<string, Fields> = {
  'a tidy table': {
    ...NAMED,
    layout: 'TIDY',
    columns: { unit: '地区', value: '完成值' },
    indicator: { code: 'GDP' },
  },
  'a wide table with everything the form has a box for': {
    ...NAMED,
    layout: 'INDICATORS_ACROSS',
    sheet: '快报',
    headerStartsWith: '地区',
    headerRows: 2,
    unitColumn: '地区',
    indicator: { levels: [1, 2] },
    period: { title: true },
    year: { preamble: '年份' },
    periodsAs: 'YEAR_TO_DATE',
    quality: 'FLASH',
    units: { 云锦: '990101' },
    indicators: { '增速(%)': 'INDUSTRY_GROWTH' },
    missingMarkers: { '—': 'NOT_COLLECTED' },
    conversions: [
      { measure: '亿元', factor: '10000', where: 'FILE', indicators: ['GDP', 'REVENUE'] },
      { measure: '千元', factor: '0.1', where: 'WRITTEN' },
    ],
    skipRows: ['合计', '其中'],
    ignoreColumns: ['序号', '备注*'],
  },
  'one that says more than the form shows': {
    ...NAMED,
    layout: 'CROSSED',
    sheets: 'ALL',
    unit: { columns: ['市', '县'] },
    indicator: { level: 1 },
    period: { level: 2 },
    fillDown: ['市'],
    footnoteMarks: { e: { quality: 'ESTIMATE' } },
    unitMultiplier: { '*': 4 },
    decimalComma: true,
    splitColumn: { column: 'a,b', by: ',' },
    onlyRows: { 口径: ['全口径'] },
    notesStartWith: ['注'],
  },
  'one whose texts break over lines': { ...NAMED, layout: 'TIDY', skipRows: ['合\n计'] },
};

describe('a mapping as a form', () => {
  it.each(Object.entries(MAPPINGS))('%s comes back as it was', (_, mapping) => {
    expect(formToMapping(mappingToForm(mapping))).toEqual(mapping);
  });

  it('leaves out boxes and rows that are empty', () => {
    const form = mappingToForm(MAPPINGS['a tidy table'] as Fields);
    const cleared = {
      ...form,
      columns: { ...form.columns, unit: ' ', value: '' },
      sources: { ...form.sources, indicator: { kind: 'CODE' as const, text: ' ' } },
      units: [{ key: '云锦', value: '' }],
      conversions: [{ measure: '', factor: '', indicators: '', where: 'FILE' as const }],
    };
    expect(formToMapping(cleared)).toEqual({ ...NAMED, layout: 'TIDY' });
  });

  it('keeps what an expert wrote through the plain form and back', () => {
    const text = JSON.stringify(MAPPINGS['one that says more than the form shows']);
    const form = formFromText(text);
    expect(form && JSON.parse(textOfForm(form))).toEqual(JSON.parse(text));
  });

  it.each(['', '[]', '{', 'null', '7'])('the text %j is no mapping', (text) => {
    expect(formFromText(text)).toBeNull();
  });
});

describe('where something is written', () => {
  it.each([
    [{ code: '?' }],
    [{ column: '#4' }],
    [{ columns: ['市', '县'] }],
    [{ level: 1 }],
    [{ levels: [1, 2] }],
    [{ preamble: '指标' }],
    [{ title: true }],
    [{ sheet: true }],
  ])('%j is shown and comes back', (source) => {
    const field = sourceOf(source);
    expect(field && sourceToJson(field)).toEqual(source);
  });

  it.each([[null], [{}], [{ code: 'A', column: 'B' }], [{ columns: ['a|b'] }], ['GDP']])(
    '%j is left to the expert',
    (source) => expect(sourceOf(source)).toBeNull(),
  );
});

describe('what the reader asks', () => {
  const form = mappingToForm({ ...NAMED, layout: 'PERIODS_ACROSS', units: { 云锦: '990101' } });

  it('opens a row for each name it could not place, once, and none for what it guessed', () => {
    const questions = [
      { field: 'units', hasGuess: false, values: ['云锦', '老城'] },
      { field: 'indicators', hasGuess: true, values: ['增速 → 工业增速'] },
    ];
    const asked = withAskedRows(form, questions);
    expect(asked.units.map(({ key }) => key)).toEqual(['云锦', '老城']);
    expect(asked.indicators).toEqual([]);
  });

  it('a proposal is named after its file, a saved reading keeps its name', () => {
    const proposal = { ...form, code: 'proposed' };
    expect(withOwnName(proposal, '工业快报2026年10月.xlsx').nameZh).toBe('工业快报');
    expect(withOwnName(form, '别的.xlsx')).toEqual(form);
  });
});

describe('the name of a kind of table', () => {
  it.each([
    ['工业快报2026年10月.xlsx', '工业快报'],
    ['2026年1—9月工业快报（改）.xlsx', '工业快报'],
    ['10月工业快报.csv', '工业快报'],
  ])('%s and the next month have one name and one code', (file, name) => {
    expect(nameKey(file)).toEqual({ name, code: nameKey('工业快报.xlsx').code });
  });

  it('is a code the server takes, even without a file name', () => {
    for (const file of [null, '2026.xlsx', '表.xlsx'])
      expect(nameKey(file).code).toMatch(/^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/);
  });
});
