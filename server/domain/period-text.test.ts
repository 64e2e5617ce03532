import { describe, expect, it } from 'vitest';
import { periodCode } from './period.ts';
import { parsePeriod, periodWithin } from './period-text.ts';

const read = (text: string) => {
  const period = parsePeriod(text);
  return period === null ? null : periodCode(period);
};

const SPELLINGS: [code: string, spellings: string[]][] = [
  [
    '2025',
    [
      '2025',
      '2025-A1',
      '二〇二五年',
      '二○二五年度',
      '2025年',
      '2025年度',
      '2025年全年',
      '2025全年',
      '２０２５年',
    ],
  ],
  [
    '2025H1',
    [
      '2025H1',
      '2025-S1',
      '二〇二五年上半年',
      '2025h1',
      '2025-H1',
      '2025年H1',
      '2025年上半年',
      '2025上半年',
    ],
  ],
  ['2025H2', ['2025H2', '2025年下半年', '2025下半年', '2025年7-12月', '2025年7—12月']],
  ['2025Q1', ['2025Q1', '2025年一季度', '2025年第一季度', '2025年1季度', '2025年第1季度']],
  ['2025Q2', ['2025年二季度', '二〇二五年二季度', '2025年4-6月', '2025年4—6月']],
  [
    '2025Q3',
    ['2025Q3', '2025q3', '2025-Q3', '2025年Q3', '2025三季度', '2025年7-9月', '２０２５Ｑ３'],
  ],
  ['2025Q4', ['2025年四季度', '2025年第四季度', '2025年第四季', '2025年10—12月']],
  ['2025-01', ['2025年1月', '2025年01月', '2025-1', '2025-01', '2025/1', '202501']],
  [
    '2025-09',
    [
      '2025-09',
      '2025-9',
      '2025M09',
      '二〇二五年九月',
      '二零二五年九月份',
      '\ufeff2025年9月',
      '2025年9月\u200b',
      '2025/09',
      '2025/9',
      '2025.09',
      '202509',
      '2025-M09',
      '2025年9月份',
    ],
  ],
  [
    '2025-10',
    ['2025.10', '二〇二五年十月', '202510', '2025年10月', '2025年10月当月', '２０２５年１０月'],
  ],
  ['2025YTD01', ['2025YTD01', '2025年1月累计', '2025年1-1月']],
  ['2025YTD02', ['2025YTD2', '2025年1—2月', '2025年1-2月累计']],
  ['2025YTD03', ['2025年前一季度', '2025年1-3月']],
  ['2025YTD06', ['2025年前二季度', '2025年1-6月', '2025年6月累计']],
  [
    '2025YTD09',
    [
      '2025YTD09',
      '2025ytd9',
      '2025年1—9月',
      '2025年前三季度',
      '2025前三季度',
      '2025年前3季度',
      '2025年9月累计',
      '2025年1—9月累计',
      '２０２５年１—９月',
      '2025年 1 — 9 月',
      '2025年\u30001—9月',
      ' 2025年1—9月\n',
    ],
  ],
  ['2025YTD12', ['2025年1—12月', '二〇二五年一至十二月', '2025年前四季度', '2025年12月累计']],
];

describe.each(SPELLINGS)('%s', (code, spellings) => {
  it.each(spellings)('is also written “%s”', (text) => {
    expect(read(text)).toBe(code);
  });
});

it.each([
  ['hyphen', '-'],
  ['doubled hyphen', '--'],
  ['Unicode hyphen', '\u2010'],
  ['non-breaking hyphen', '\u2011'],
  ['figure dash', '\u2012'],
  ['en dash', '–'],
  ['em dash', '—'],
  ['doubled em dash', '——'],
  ['horizontal bar', '―'],
  ['minus sign', '−'],
  ['full-width hyphen', '－'],
  ['tilde', '~'],
  ['full-width tilde', '～'],
  ['wave dash', '\u301c'],
  ['word 至', '至'],
  ['word 到', '到'],
])('a stretch of months may be written with a %s', (_, dash) => {
  expect(read(`2025年1${dash}9月`)).toBe('2025YTD09');
});

it.each(['2025年1月—9月', '2025年1月至9月', '2025年1—9月份', '2025年1-9月份累计'])(
  'the statistical spelling “%s” is January to September',
  (text) => {
    expect(read(text)).toBe('2025YTD09');
  },
);

describe('refused', () => {
  it.each([
    ['2016.1', 'January, or October that lost its zero in a spreadsheet'],
    ['2016.9', 'one digit after a dot'],
    ['2025年2-4月', 'three months that are no quarter'],
    ['2025年2-9月', 'a stretch no kind covers'],
    ['2025年1-13月', 'no month 13'],
    ['2025年0-9月', 'no month 0'],
    ['2025年9-7月', 'backwards'],
    ['2025年13月', 'no month 13'],
    ['2025年0月', 'no month 0'],
    ['202513', 'no month 13'],
    ['202500', 'no month 0'],
    ['20259', 'five digits'],
    ['2025YTD00', 'no month 0'],
    ['2025YTD13', 'no month 13'],
    ['2025Q5', 'no fifth quarter'],
    ['2025Q0', 'no quarter 0'],
    ['2025H3', 'no third half'],
    ['2025年五季度', 'no fifth quarter'],
    ['2025-09-30', 'a day'],
    ['2025年9月30日', 'a day'],
    ['1—9月', 'no year'],
    ['前三季度', 'no year'],
    ['25年9月', 'two-digit year'],
    ['1948', 'before the first year'],
    ['2101年1月', 'after the last year'],
    ['2025年1-9', 'no month word'],
    ['2024年1月—2025年9月', 'across years'],
    ['45901', 'serial day number of a spreadsheet'],
    ['', 'nothing'],
    ['  ', 'blanks'],
    ['-', 'a dash'],
    ['去年', 'relative'],
  ])('“%s”: %s', (text) => {
    expect(parsePeriod(text)).toBeNull();
  });
});

it.each(['1949', '2100', '1949年1月', '2100YTD12'])('“%s” is still within the years', (text) => {
  expect(parsePeriod(text)).not.toBeNull();
});

it.each([
  ['某市2025年1—9月主要经济指标完成情况', '2025YTD09'],
  ['2025年三季度考核数据（单位：万元）', '2025Q3'],
  ['二〇二五年九月统计月报', '2025-09'],
  ['关于2024年度考核的通报', '2024'],
])('the title “%s” names %s', (title, code) => {
  expect(read(periodWithin(title) ?? '')).toBe(code);
});

it.each(['主要经济指标', '2024年与2025年对比', '2025-09-30', '文号〔2025〕13号'])(
  'the title “%s” names no one period',
  (title) => {
    expect(periodWithin(title)).toBeNull();
  },
);
