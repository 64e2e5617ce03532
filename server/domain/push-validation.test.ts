import { describe, expect, it } from 'vitest';
import { decimal } from './decimal.ts';
import type { Indicator } from './indicator.ts';
import { MISSING_REASONS, VALUE_QUALITIES } from './observation.ts';
import type { Place, PushFindingCode } from './push-finding.ts';
import {
  checkRows,
  makeRowChecker,
  type PushCatalogue,
  type PushScope,
} from './push-validation.ts';
import type { RawRow } from './raw-row.ts';
import type { Unit } from './unit.ts';
import { makeUnitDirectory } from './unit-directory.ts';

const unit = (
  code: string,
  nameZh: string,
  validFrom = '2010-01-01',
  validTo: string | null = null,
): Unit => ({
  code,
  nameZh,
  nameEn: code,
  shortNameZh: nameZh,
  unitType: 'COUNTY',
  parentCode: null,
  pinyin: code,
  validFrom,
  validTo,
});
const indicator = (code: string, nameZh: string, terms: Partial<Indicator> = {}): Indicator => ({
  code,
  nameZh,
  nameEn: code,
  shortNameZh: nameZh,
  pinyin: code,
  kind: 'CUMULATIVE_AMOUNT',
  direction: 'POSITIVE',
  unitOfMeasureZh: '亿元',
  unitOfMeasureEn: '100 million yuan',
  timeAggregation: 'SUM',
  unitAggregation: 'SUM',
  frequency: 'MONTH',
  digits: 2,
  skipsJanuary: false,
  definitionZh: '',
  definitionEn: '',
  blockCode: 'B',
  leadDepartmentCode: 'D-FGW',
  lightRuleCode: 'R',
  sortOrder: 1,
  ...terms,
});

const UNITS = [
  unit('U1', '青山县'),
  unit('U2', '新设园区', '2025-06-30'),
  unit('U3', '撤并区', '2010-01-01', '2025-07-01'),
];
const INDICATORS = [
  indicator('I-M', '到位资金'),
  indicator('I-Q', '季度投资', { frequency: 'QUARTER' }),
  indicator('I-G', '增速', { kind: 'GROWTH_RATE', unitOfMeasureZh: '%' }),
  indicator('I-L', '季度覆盖率', { kind: 'LEVEL', unitOfMeasureZh: '%', frequency: 'QUARTER' }),
  indicator('I-H', '半年水平', { kind: 'LEVEL', frequency: 'HALF' }),
  indicator('I-Y', '年度水平', { kind: 'LEVEL', frequency: 'YEAR' }),
  indicator('I-N', '开工节点', { kind: 'MILESTONE', unitOfMeasureZh: '%' }),
  indicator('I-O', '绿化面积', { leadDepartmentCode: 'D-ZJJ' }),
];
const CATALOGUE: PushCatalogue = {
  units: makeUnitDirectory(UNITS),
  indicators: new Map(
    INDICATORS.flatMap(
      (one) =>
        [
          [one.code, one],
          [one.nameZh, one],
        ] as const,
    ),
  ),
  departmentNames: new Map([['D-ZJJ', '市住建局']]),
};
const SCOPE: PushScope = { department: { departmentCode: 'D-FGW' }, today: '2025-12-31' };

const place = (row: number): Place => ({ sheet: '数据', row, column: '值', cell: `E${row}` });
const given = (terms: Partial<RawRow> = {}, row = 2): RawRow => ({
  place: place(row),
  unit: 'U1',
  indicator: 'I-M',
  period: '2025YTD09',
  value: '90',
  missingReason: null,
  quality: null,
  ...terms,
});
const check = (rows: RawRow[], scope: Partial<PushScope> = {}) =>
  checkRows(rows, CATALOGUE, { ...SCOPE, ...scope });
const codes = (rows: RawRow[], scope: Partial<PushScope> = {}) =>
  check(rows, scope).findings.map(({ code }) => code);

describe('a sound row', () => {
  it('is read into codes, a period key and a decimal', () => {
    const row = { unitCode: 'U1', indicatorCode: 'I-M', periodKey: 2025409 };
    const facts = { value: decimal('90'), missingReason: null, quality: 'PRELIMINARY' };
    expect(check([given()])).toEqual({ rows: [{ ...row, ...facts }], findings: [] });
  });

  it('may be written with full names and Chinese words', () => {
    const words = { unit: '青山县', indicator: '到位资金', period: '2025年1—9月', quality: '预计' };
    expect(check([given(words)]).rows[0]).toMatchObject({
      unitCode: 'U1',
      indicatorCode: 'I-M',
      periodKey: 2025409,
      quality: 'ESTIMATE',
    });
  });

  it('keeps zero as a value', () => {
    expect(check([given({ value: '0' })]).rows[0]?.value?.toFixed()).toBe('0');
  });

  it.each(MISSING_REASONS)('may give the reason %s in place of a value', (missingReason) => {
    const { rows, findings } = check([given({ value: null, missingReason })]);
    expect(findings).toEqual([]);
    expect(rows[0]).toMatchObject({ value: null, missingReason });
  });

  it.each(VALUE_QUALITIES)('may say that it is %s', (quality) => {
    expect(check([given({ quality })]).rows[0]?.quality).toBe(quality);
  });

  it.each([
    ['未采集', 'NOT_COLLECTED'],
    ['不适用', 'NOT_APPLICABLE'],
    ['不公开', 'CONFIDENTIAL'],
    ['已撤回', 'WITHDRAWN'],
    ['单位撤并', 'UNIT_DISSOLVED'],
    ['待核验', 'UNDER_VERIFICATION'],
  ])('may give the reason in Chinese: %s is %s', (missingReason, expected) => {
    const row = check([given({ value: null, missingReason })]).rows[0];
    expect(row?.missingReason).toBe(expected);
  });
});

describe('each finding names its row, and what was found there', () => {
  it.each<[PushFindingCode, Partial<RawRow>, string | null]>([
    ['UNIT_UNKNOWN', { unit: '青山' }, '青山'],
    ['UNIT_NOT_VALID', { unit: 'U3', period: '2025-08' }, 'U3'],
    ['INDICATOR_UNKNOWN', { indicator: 'I-X' }, 'I-X'],
    ['INDICATOR_NOT_YOURS', { indicator: 'I-O' }, '绿化面积'],
    ['PERIOD_UNREADABLE', { period: '2016.1' }, '2016.1'],
    ['PERIOD_KIND_NOT_ACCEPTED', { period: '2024' }, '2024'],
    ['PERIOD_IN_FUTURE', { period: '2026YTD01' }, '2026YTD01'],
    ['VALUE_NOT_A_NUMBER', { value: '九十' }, '九十'],
    ['VALUE_NOT_A_NUMBER', { value: '' }, ''],
    ['VALUE_OR_REASON_MISSING', { value: null }, null],
    ['VALUE_AND_REASON', { missingReason: 'WITHDRAWN' }, '90'],
    ['MISSING_REASON_UNKNOWN', { value: null, missingReason: '忘了' }, '忘了'],
    ['QUALITY_UNKNOWN', { quality: '大概' }, '大概'],
  ])('%s for %o', (code, terms, value) => {
    const { rows, findings } = check([given(), given(terms, 9)]);
    expect(findings).toMatchObject([{ code, place: place(9), value }]);
    expect(rows).toHaveLength(1);
  });

  it('a unit that no longer existed is refused with its dates', () => {
    const { findings } = check([given({ unit: 'U3', period: '2025-08' })]);
    expect(findings[0]?.messageZh).toContain('2010-01-01 – 2025-07-01');
  });

  it('all that is wrong with a row is said at once', () => {
    const row = { unit: 'U9', indicator: 'I-9', period: '第9期', value: 'x' };
    expect(codes([given(row)])).toEqual([
      'UNIT_UNKNOWN',
      'INDICATOR_UNKNOWN',
      'PERIOD_UNREADABLE',
      'VALUE_NOT_A_NUMBER',
    ]);
  });

  it('each finding stands in the column of its own field, by address in a workbook', () => {
    const heads = {
      unit: { column: '单位代码', letters: 'A' },
      period: { column: '期间', letters: 'C' },
    };
    const wrong = given({ unit: '?', period: '?', value: '?' }, 7);
    const { findings } = checkRows([wrong], CATALOGUE, SCOPE, heads);
    expect(findings.map((one) => [one.code, one.place.column, one.place.cell])).toEqual([
      ['UNIT_UNKNOWN', '单位代码', 'A7'],
      ['PERIOD_UNREADABLE', '期间', 'C7'],
      ['VALUE_NOT_A_NUMBER', '值', 'E7'],
    ]);
  });

  it('a unit misspelt once in a wide table is said once, not for each of its cells', () => {
    const heads = { unit: { column: '地区', letters: null } };
    const cells = [given({ unit: '?', period: '2024' }), given({ unit: '?', period: '2025' })];
    const { findings } = checkRows(cells, CATALOGUE, SCOPE, heads);
    const ofUnit = findings.filter((one) => one.code === 'UNIT_UNKNOWN');
    expect(ofUnit.map((one) => [one.place.row, one.place.column])).toEqual([[2, '地区']]);
  });

  it('an unknown quality or reason does not hide a value that is no number', () => {
    expect(codes([given({ quality: '大概', value: 'x' })]).sort()).toEqual(
      ['QUALITY_UNKNOWN', 'VALUE_NOT_A_NUMBER'].sort(),
    );
  });

  it('an indicator of another department is refused with the name of its owner', () => {
    const { findings } = check([given({ indicator: 'I-O' })]);
    expect(findings[0]?.messageZh).toBe('指标“绿化面积”由市住建局牵头，本账户不能报送');
    expect(findings[0]?.messageEn).toContain('市住建局');
    expect(codes([given({ indicator: 'I-O' })], { department: 'ALL' })).toEqual([]);
  });
});

describe('kinds of period', () => {
  it.each<[string, string[], string[]]>([
    ['I-M', ['2025YTD09', '2025-09'], ['2025Q3', '2025H1', '2024']],
    ['I-G', ['2025YTD09', '2025-09'], ['2025Q3', '2025H1', '2024']],
    ['I-Q', ['2025YTD09', '2025Q3'], ['2025-09', '2025H1', '2024']],
    ['I-L', ['2025Q3'], ['2025YTD09', '2025-09', '2025H1', '2024']],
    ['I-H', ['2025H1'], ['2025YTD06', '2025-06', '2025Q2', '2024']],
    ['I-Y', ['2024'], ['2024YTD12', '2024-12', '2024Q4', '2024H2']],
    ['I-N', ['2025-09'], ['2025YTD09', '2025Q3', '2025H1', '2024']],
  ])('%s takes %j and refuses %j', (code, taken, refused) => {
    for (const period of taken) expect(codes([given({ indicator: code, period })])).toEqual([]);
    for (const period of refused) {
      expect(codes([given({ indicator: code, period })])).toEqual(['PERIOD_KIND_NOT_ACCEPTED']);
    }
  });

  it.each([
    ['2025YTD09', '2025-09-29', ['PERIOD_IN_FUTURE']],
    ['2025YTD09', '2025-09-30', []],
    ['2025YTD09', '2025-10-01', []],
    ['2024YTD02', '2024-02-28', ['PERIOD_IN_FUTURE']],
    ['2024YTD02', '2024-02-29', []],
    ['2025YTD12', '2025-12-31', []],
  ])('%s pushed on %s: %j', (period, today, expected) => {
    expect(codes([given({ period })], { today })).toEqual(expected);
  });

  it.each([
    ['U2', '2025-05', ['UNIT_NOT_VALID']],
    ['U2', '2025-06', []],
    ['U2', '2025-07', []],
    ['U2', '2025YTD05', ['UNIT_NOT_VALID']],
    ['U2', '2025YTD06', []],
    ['U3', '2025-06', []],
    ['U3', '2025-07', []],
    ['U3', '2025-08', ['UNIT_NOT_VALID']],
    ['U3', '2025YTD12', []],
    ['U3', '2026YTD01', ['UNIT_NOT_VALID']],
  ])('unit %s (from 30 June, until 1 July) in %s: %j', (code, period, expected) => {
    expect(codes([given({ unit: code, period })], { today: '2026-12-31' })).toEqual(expected);
  });
});

describe('a deleting row', () => {
  const checker = makeRowChecker(CATALOGUE, { department: 'ALL', today: '2026-01-31' });
  const gone = (terms: Partial<RawRow>) =>
    checker(given({ value: null, quality: null, action: 'DELETE', ...terms }));

  it('names what it withdraws, by code or by name', () => {
    expect(gone({ unit: '青山县' })).toEqual({
      kind: 'WITHDRAWAL',
      target: { unitCode: 'U1', indicatorCode: 'I-M', periodKey: 2025409 },
    });
  });

  it('stands for all where it leaves a field empty', () => {
    expect(gone({ unit: '', period: '' })).toMatchObject({
      target: { unitCode: null, indicatorCode: 'I-M', periodKey: null },
    });
  });

  it.each<[PushFindingCode, Partial<RawRow>]>([
    ['UNIT_UNKNOWN', { unit: '乌有县' }],
    ['INDICATOR_UNKNOWN', { indicator: '乌有' }],
    ['PERIOD_UNREADABLE', { period: '某日' }],
    ['DELETE_WITH_VALUE', { value: '5' }],
  ])('is refused with %s for %o', (code, terms) => {
    expect(gone(terms)).toMatchObject({ kind: 'REFUSED', findings: [{ code }] });
  });

  it('may not withdraw what another department pushes', () => {
    const scope: PushScope = { department: { departmentCode: 'D-ZJJ' }, today: '2026-01-31' };
    const refused = makeRowChecker(
      CATALOGUE,
      scope,
    )(given({ value: null, quality: null, action: 'DELETE' }));
    expect(refused).toMatchObject({ findings: [{ code: 'INDICATOR_NOT_YOURS' }] });
  });
});

it('the month alone and the cumulative figure are two rows', () => {
  expect(check([given(), given({ period: '2025-09', value: '11' }, 3)]).rows).toHaveLength(2);
});

it('a push without rows has nothing wrong and nothing in it', () => {
  expect(check([])).toEqual({ rows: [], findings: [] });
});
