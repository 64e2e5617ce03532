import type { LineSeriesOption } from 'echarts';
import { describe, expect, it } from 'vitest';
import { buildTrendModel } from '../model/trend-model.ts';
import { givenSeries, givenTrend, TWO_YEARS } from '../model/trend-testkit.ts';
import { givenContext, HOSTILE, renderSvg } from './option-testkit.ts';
import { trendLabel, trendOption } from './trend-option.ts';
import { trendTooltip } from './trend-tooltip.ts';

const values = TWO_YEARS.map((_, index) =>
  index === 4 || index > 21 ? null : String(10 * ((index % 12) + 1)),
);
const input = givenTrend(
  TWO_YEARS,
  [
    givenSeries(values, {
      missingReasons: TWO_YEARS.map((_, index) => (index === 4 ? 'UNDER_VERIFICATION' : null)),
      qualities: TWO_YEARS.map((_, index) => (index === 21 ? 'FLASH' : 'FINAL')),
      revisions: TWO_YEARS.map((_, index) => (index === 7 ? 2 : 1)),
      targets: TWO_YEARS.map(() => '120'),
      dues: TWO_YEARS.map((_, index) => String(10 * ((index % 12) + 1))),
    }),
  ],
  {
    notes: [{ text: `口径${HOSTILE}`, receiptNumber: 'R-1', recordedAt: '2025-09-02T00:00:00Z' }],
  },
);
const model = buildTrendModel(input);
const seriesOf = (option: ReturnType<typeof trendOption>) => option.series as LineSeriesOption[];

describe('trend option', () => {
  const option = trendOption(model, givenContext());

  it('never joins over a gap', () => {
    const actual = seriesOf(option).filter(({ id }) => String(id).startsWith('A:actual'));
    expect(actual.every(({ connectNulls }) => connectNulls === false)).toBe(true);
    expect((actual[0]!.data as { value: unknown }[])[4]?.value).toEqual([4, null]);
  });

  it('draws a running total as one stroke per year', () => {
    const ids = seriesOf(option).map(({ id }) => id);
    expect(ids).toEqual(
      expect.arrayContaining(['A:actual#0', 'A:actual#1', 'A:target#0', 'A:due#1', 'marks']),
    );
    expect(ids).not.toContain('A:target#1');
  });

  it('marks revisions and notes on the axis', () => {
    const marks = seriesOf(option).find(({ id }) => id === 'marks');
    expect(marks?.data).toEqual([[7, 0]]);
    expect(marks?.markLine?.data).toMatchObject([{ xAxis: 8, label: { formatter: '注1' } }]);
  });

  it('two notes in one period share one mark instead of printing over each other', () => {
    const notes = ['2025-09-02', '2025-09-20', '2025-11-05'].map((day, at) => ({
      text: `口径${at}`,
      receiptNumber: `R-${at}`,
      recordedAt: `${day}T00:00:00Z`,
    }));
    const noted = buildTrendModel({ ...input, indicator: { ...input.indicator, notes } });
    const labels = (language: 'zh' | 'en') =>
      seriesOf(trendOption(noted, givenContext(undefined, language))).find(
        ({ id }) => id === 'marks',
      )?.markLine?.data;
    expect(labels('zh')).toMatchObject([
      { xAxis: 8, label: { formatter: '注1、2' } },
      { xAxis: 10, label: { formatter: '注3' } },
    ]);
    expect(labels('en')).toMatchObject([
      { label: { formatter: 'notes 1, 2' } },
      { label: { formatter: 'note 3' } },
    ]);
  });

  it('shows a provisional newest value as an open point', () => {
    const last = seriesOf(option).find(({ id }) => id === 'A:actual#1');
    expect((last!.data as { symbol?: string }[])[9]?.symbol).toBe('emptyCircle');
  });

  it('keeps to UTC, offers a description, keeps still unless told to move', () => {
    expect(option).toMatchObject({ useUTC: true, animation: false, aria: { enabled: true } });
    expect(trendLabel(model, 'zh')).toBe(
      '趋势图：固定资产投资，2025年1月至2026年1—12月，实际、序时应完成、目标、上年同期，缺1期',
    );
    expect(JSON.stringify(option)).not.toContain('containLabel');
  });

  it('names lines at their end where there is room, else in a legend', () => {
    expect(option.legend).toEqual({ show: false });
    const narrow = trendOption(model, givenContext({ width: 358, height: 240 }));
    expect(narrow.legend).toMatchObject({ show: true });
    expect(seriesOf(narrow).some(({ endLabel }) => endLabel)).toBe(false);
  });
});

describe('trend tooltip', () => {
  it('words a gap by its reason, with no figure in its place', () => {
    const html = trendTooltip(model, '2025YTD05', givenContext());
    expect(html).toContain('2025年1—5月');
    expect(html).toContain('待核验');
    expect(html).not.toMatch(/>0(\.0)?亿元</);
  });

  it('prints exact figures with unit, quality and corrections', () => {
    expect(trendTooltip(model, '2026YTD10', givenContext())).toContain('100.0亿元');
    expect(trendTooltip(model, '2026YTD10', givenContext())).toContain('快报');
    expect(trendTooltip(model, '2025YTD08', givenContext())).toContain('已修订1次');
  });

  it('shows both values where one was changed since it was signed, and marks the point', () => {
    const signed = givenTrend(TWO_YEARS, [
      givenSeries(values, {
        signedValues: TWO_YEARS.map((_, index) => (index === 2 ? '29' : null)),
        inheritedFrom: TWO_YEARS.map((_, index) => (index < 2 ? 'OLD' : null)),
      }),
    ]);
    const drawn = buildTrendModel(signed);
    expect(trendTooltip(drawn, '2025YTD03', givenContext())).toContain('已签章29.0');
    expect(trendTooltip(drawn, '2025YTD01', givenContext())).toContain('承自OLD');
    const series = seriesOf(trendOption(drawn, givenContext()));
    const own = series.find(({ id }) => id === 'A:actual#1');
    expect((own!.data as { symbol?: string }[])[0]?.symbol).toBe('diamond');
    expect(series.find(({ id }) => id === 'A:actual#0')?.lineStyle?.type).toEqual([2, 3]);
    expect(own?.lineStyle?.type).toBe('solid');
  });

  it('escapes whatever came from data', () => {
    expect(trendTooltip(model, '2025YTD09', givenContext())).toContain('&lt;img src=x');
    const unit = { code: 'X', nameZh: HOSTILE, nameEn: HOSTILE, shortNameZh: HOSTILE };
    const many = givenTrend(TWO_YEARS, [
      givenSeries(values, { unit }),
      givenSeries(values, { unit: { ...unit, code: 'Y' } }),
    ]);
    const html = trendTooltip(buildTrendModel(many), '2026YTD01', givenContext());
    expect(html).not.toContain('<img');
    expect(html).toContain('&lt;img src=x onerror=alert(1)&gt;');
  });
});

it('the picture of a trend is as agreed', () => {
  const size = { width: 640, height: 240 };
  const svg = renderSvg(trendOption(model, givenContext(size)), size);
  expect(svg).not.toContain('NaN');
  expect(svg).toMatchSnapshot();
});
