import { describe, expect, it } from 'vitest';
import {
  formatAge,
  formatDate,
  formatInstant,
  formatLag,
  formatNumber,
  formatPercent,
  formatPeriod,
  formatPeriodRange,
  formatPoints,
  formatRankChange,
  formatScaled,
  formatTick,
  withUnit,
} from './format.ts';

describe('figures', () => {
  it.each([
    ['141488.9', {}, '141,488.9'],
    ['1337605.8', {}, '1,337,605.8'],
    ['-1234567.891', { digits: 2 }, '-1,234,567.89'],
    ['-0.005', { digits: 2 }, '-0.01'],
    ['-0.005', { digits: 1 }, '0.0'],
    ['-0.005', {}, '-0.005'],
    ['999.995', { digits: 2 }, '1,000.00'],
    ['12345678901234567890.12', {}, '12,345,678,901,234,567,890.12'],
    ['3', { signed: true, digits: 1 }, '+3.0'],
    ['0.04', { signed: true, digits: 1 }, '0.0'],
    ['100', {}, '100'],
  ])('%s in style %o prints %s', (value, style, expected) => {
    expect(formatNumber(value, style)).toBe(expected);
  });

  it('a missing figure is a dash in every style, never 0', () => {
    for (const text of [
      formatNumber(null),
      formatScaled(null, 'zh'),
      formatPercent(null, { digits: 1 }),
      formatPoints(undefined, 'en'),
      formatLag(null, 'zh'),
      formatRankChange(null),
      withUnit(formatNumber(null), '亿元', 'zh'),
    ]) {
      expect(text).toBe('—');
    }
  });
});

describe('units of measure', () => {
  it.each([
    ['亿元', 'zh', '279.82亿元'],
    ['%', 'en', '279.82%'],
    ['% of target', 'en', '279.82% of target'],
    ['projects', 'en', '279.82 projects'],
    ['100 million yuan', 'en', '279.82 (100 million yuan)'],
    ['10 000 m²', 'en', '279.82 (10 000 m²)'],
  ] as const)('%s in %s after a figure is %s', (unit, language, text) => {
    expect(withUnit('279.82', unit, language)).toBe(text);
  });
});

describe('scales', () => {
  it.each([
    ['9999', 'zh', '9,999'],
    ['12345', 'zh', '1.23万'],
    ['99999999.9', 'zh', '1.00亿'],
    ['99985000', 'zh', '9,998.50万'],
    ['141488900000', 'zh', '1,414.89亿'],
    ['-12345', 'zh', '-1.23万'],
    ['999', 'en', '999'],
    ['12345', 'en', '12.35K'],
    ['999999', 'en', '1.00M'],
    ['1337605800', 'en', '1.34bn'],
    ['0', 'zh', '0'],
  ] as const)('%s in %s is %s', (value, language, expected) => {
    expect(formatScaled(value, language)).toBe(expected);
  });

  it.each([
    [0, 'zh', '0'],
    [1200, 'en', '1,200'],
    [20000, 'zh', '2万'],
    [125000, 'zh', '12.5万'],
    [1500000, 'en', '1.5M'],
    [0.25, 'en', '0.25'],
  ] as const)('an axis writes %d in %s as %s', (tick, language, expected) => {
    expect(formatTick(tick, language)).toBe(expected);
  });
});

describe('percent and points', () => {
  it('a share takes % and a difference of shares takes 个百分点 or pp', () => {
    expect(formatPercent('75', { digits: 1 })).toBe('75.0%');
    expect(formatPoints('2.25', 'zh', { digits: 1, signed: true })).toBe('+2.3个百分点');
    expect(formatPoints('-2.25', 'en', { digits: 1 })).toBe('-2.3 pp');
  });

  it.each([
    ['3.2', 'zh', 'PERCENTAGE_POINTS', '落后3.2个百分点'],
    ['-3.2', 'zh', 'PERCENTAGE_POINTS', '超前3.2个百分点'],
    ['0.00', 'zh', 'PERCENTAGE_POINTS', '与序时持平'],
    ['3.2', 'en', 'PERCENTAGE_POINTS', '3.2 pp behind'],
    ['-3.2', 'en', 'PERCENT_OF_TARGET', '3.2% of target ahead'],
    ['3.2', 'zh', 'PERCENT_OF_TARGET', '落后3.2%（占目标）'],
  ] as const)('a lag of %s in %s by %s reads %s', (lag, language, measure, expected) => {
    expect(formatLag(lag, language, measure)).toBe(expected);
  });

  it('a change of rank points up for places won', () => {
    expect([formatRankChange(2), formatRankChange(-1), formatRankChange(0)]).toEqual([
      '▲2',
      '▼1',
      '=',
    ]);
  });
});

describe('periods', () => {
  it.each([
    ['2026', '2026年', '2026', '2026'],
    ['2026H1', '2026年上半年', 'H1 2026', '上半年'],
    ['2026H2', '2026年下半年', 'H2 2026', '下半年'],
    ['2026Q3', '2026年三季度', 'Q3 2026', '三季度'],
    ['2026-10', '2026年10月', 'Oct 2026', '10月'],
    ['2026YTD10', '2026年1—10月', 'Jan–Oct 2026', '1—10月'],
    ['2026YTD01', '2026年1月', 'Jan 2026', '1月'],
    ['2026-13', '2026-13', '2026-13', '2026-13'],
  ])('%s is %s, %s, and short %s', (code, zh, en, short) => {
    expect(formatPeriod(code, 'zh')).toBe(zh);
    expect(formatPeriod(code, 'en')).toBe(en);
    expect(formatPeriod(code, 'zh', 'short')).toBe(short);
  });

  it('a span names both ends, a span of one period names it once', () => {
    expect(formatPeriodRange('2017-01', '2026-10', 'zh')).toBe('2017年1月至2026年10月');
    expect(formatPeriodRange('2017-01', '2026-10', 'en')).toBe('Jan 2017 to Oct 2026');
    expect(formatPeriodRange('2026', '2026', 'zh')).toBe('2026年');
  });
});

describe('days and instants', () => {
  it('a UTC instant is written in the time of the city, over midnight too', () => {
    expect(formatInstant('2026-11-17T16:30:00Z', 'zh')).toBe('2026年11月18日 00:30');
    expect(formatInstant('2026-11-17T16:30:00Z', 'en', 0)).toBe('17 Nov 2026, 16:30');
    expect(formatDate('2026-10-31', 'zh')).toBe('2026年10月31日');
    expect(formatDate('soon', 'en')).toBe('soon');
  });

  it.each([
    ['2026-11-21T11:59:30Z', '刚刚', 'just now'],
    ['2026-11-21T11:15:00Z', '45分钟前', '45 min ago'],
    ['2026-11-21T02:00:00Z', '10小时前', '10 h ago'],
    ['2026-11-18T12:00:00Z', '3天前', '3 d ago'],
    ['2026-09-30T20:00:00Z', '2026年10月1日', '1 Oct 2026'],
    ['2026-11-22T12:00:00Z', '2026年11月22日', '22 Nov 2026'],
  ])('seen at noon of 21 November, %s was %s / %s', (instant, zh, en) => {
    const now = '2026-11-21T12:00:00Z';
    expect(formatAge(instant, now, 'zh')).toBe(zh);
    expect(formatAge(instant, now, 'en')).toBe(en);
  });
});
