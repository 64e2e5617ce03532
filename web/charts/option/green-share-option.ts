import type { EChartsOption, LineSeriesOption } from 'echarts';
import { formatPercent, formatPeriod, formatTick } from '../format.ts';
import type { Language } from '../language.ts';
import type { GreenShareModel } from '../model/green-share-model.ts';
import {
  baseOption,
  categoryAxisStyle,
  type OptionContext,
  plotGrid,
  tooltipStyle,
  valueAxisStyle,
} from './base-option.ts';
import { GREEN_SHARE_WORDS, greenShareTooltip } from './green-share-tooltip.ts';

/** Share of on-schedule lights by month against the year before. */
export function greenShareOption(model: GreenShareModel, context: OptionContext): EChartsOption {
  const { theme, language } = context;
  const words = GREEN_SHARE_WORDS[language];
  const newest = model.months.findLastIndex(({ share }) => share !== null);
  return {
    ...baseOption(context, greenShareLabel(model, language)),
    grid: plotGrid({ top: 32, right: 12, bottom: 4 }),
    legend: {
      top: 0,
      left: 0,
      itemWidth: 12,
      itemHeight: 8,
      selectedMode: false,
      textStyle: { color: theme.textMuted, fontSize: theme.fontSize.caption },
    },
    xAxis: {
      ...categoryAxisStyle(theme),
      type: 'category',
      data: model.months.map(({ period }) => period),
      axisLabel: {
        ...categoryAxisStyle(theme).axisLabel,
        hideOverlap: true,
        formatter: (code: string) => monthText(code, language),
      },
    },
    yAxis: {
      ...valueAxisStyle(theme),
      type: 'value',
      ...shareScale(model),
      axisLabel: {
        ...valueAxisStyle(theme).axisLabel,
        formatter: (tick: number) => `${formatTick(tick, language)}%`,
      },
    },
    tooltip: {
      ...tooltipStyle(theme),
      trigger: 'axis',
      axisPointer: { type: 'line', lineStyle: { color: theme.ruleStrong, width: 1 } },
      formatter: (params: unknown) => {
        const [first] = params as { dataIndex: number }[];
        return first ? greenShareTooltip(model, first.dataIndex, context) : '';
      },
    },
    series: [
      {
        ...lineStyle(theme.accent, { width: 2, type: 'solid' }),
        id: 'share',
        name: words.share,
        data: model.months.map(({ position }, index) => ({
          value: position,
          label: { show: index === newest },
        })),
        label: {
          position: 'top',
          distance: 8,
          color: theme.accent,
          fontSize: theme.fontSize.body,
          fontWeight: 600,
          formatter: ({ dataIndex }: { dataIndex: number }) =>
            formatPercent(model.months[dataIndex]?.share, { digits: 1 }),
        },
        z: 4,
      },
      {
        ...lineStyle(theme.textMuted, { width: 1.25, type: [4, 3] }),
        id: 'lastYear',
        name: words.lastYear,
        data: model.months.map(({ lastYearPosition }) => lastYearPosition),
      },
    ],
  } as EChartsOption;
}

/** Even steps up to 100 from just below everything drawn, so that small gains can be seen. */
function shareScale({ months }: GreenShareModel): { min: number; max: 100; interval: number } {
  const places = months.flatMap(({ position, lastYearPosition }) =>
    [position, lastYearPosition].filter((place) => place !== null),
  );
  const lowest = Math.min(100, ...places);
  if (places.length === 0 || lowest < 20) return { min: 0, max: 100, interval: 25 };
  const interval = lowest < 70 ? 20 : 10;
  // A quarter of a step stays free under the lowest point, which keeps it off the axis.
  const min = Math.max(0, Math.ceil(lowest / interval - 1.25) * interval);
  return { min, max: 100, interval };
}

function lineStyle(color: string, stroke: LineSeriesOption['lineStyle']): LineSeriesOption {
  return {
    type: 'line',
    connectNulls: false,
    showAllSymbol: true,
    symbol: 'circle',
    symbolSize: 5,
    lineStyle: { color, ...stroke },
    itemStyle: { color },
    emphasis: { disabled: true },
  };
}

/** The chart in a sentence, for those who cannot see it. */
export function greenShareLabel(model: GreenShareModel, language: Language): string {
  const last = model.months.findLast(({ share }) => share !== null);
  if (!last) return language === 'zh' ? '达序时占比：尚无亮灯' : 'On-schedule share: no light lit';
  const share = formatPercent(last.share, { digits: 1 });
  const before = formatPercent(last.lastYearShare, { digits: 1 });
  const period = formatPeriod(last.period, language);
  return language === 'zh'
    ? `达序时占比按月：${period}为${share}，上年同期${before}`
    : `On-schedule share by month: ${share} in ${period}, ${before} a year before`;
}

/** A running total is named by the month it runs to. */
function monthText(code: string, language: Language): string {
  return formatPeriod(code.replace('YTD', '-'), language, 'short');
}
