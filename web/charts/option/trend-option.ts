import type { EChartsOption } from 'echarts';
import { formatPeriod, formatPeriodRange, formatTick } from '../format.ts';
import { type Language, say } from '../language.ts';
import type { TrendModel } from '../model/trend-types.ts';
import { parsePeriod } from '../period-code.ts';
import {
  baseOption,
  categoryAxisStyle,
  labelWidth,
  NARROW_PX,
  type OptionContext,
  plotGrid,
  tooltipStyle,
  valueAxisStyle,
} from './base-option.ts';
import { sharedScale } from './shared-scale.ts';
import { trendMarks } from './trend-marks.ts';
import { lineColour, trendSeries } from './trend-series.ts';
import { trendTooltip } from './trend-tooltip.ts';

/** Lines over time. A gap stays a gap; notes and revisions are marked on the axis. */
export function trendOption(model: TrendModel, context: OptionContext): EChartsOption {
  const { theme, frame, language } = context;
  const isNarrow = frame.width < NARROW_PX;
  const hasEndLabels = !isNarrow && !model.isPanel;
  const labelRoom = hasEndLabels ? endLabelRoom(model, context) : 16;
  return {
    ...baseOption(context, trendLabel(model, language)),
    grid: plotGrid({ top: model.isPanel ? 20 : 32, right: labelRoom, left: 0, bottom: 4 }),
    legend: isNarrow && !model.isPanel ? trendLegend(model, context) : { show: false },
    xAxis: {
      ...categoryAxisStyle(theme),
      type: 'category',
      boundaryGap: false,
      data: [...model.periods],
      axisTick: { show: true, interval: yearTicks(model), lineStyle: { color: theme.ruleStrong } },
      axisLabel: {
        ...categoryAxisStyle(theme).axisLabel,
        hideOverlap: true,
        showMinLabel: true,
        interval: yearTicks(model),
        formatter: (code: string) => tickText(model, code, language),
      },
    },
    yAxis: [
      {
        ...valueAxisStyle(theme),
        type: 'value',
        scale: model.mode === 'value',
        splitNumber: 4,
        ...(model.isPanel && model.extent ? sharedScale(model.extent) : {}),
        axisLabel: {
          ...valueAxisStyle(theme).axisLabel,
          formatter: (tick: number) => formatTick(tick, language),
        },
      },
      { type: 'value', min: 0, max: 1, show: false },
    ],
    tooltip: {
      ...tooltipStyle(theme),
      trigger: 'axis',
      axisPointer: { type: 'line', lineStyle: { color: theme.ruleStrong, width: 1 } },
      formatter: (params: unknown) => {
        const [first] = params as { axisValue: string }[];
        return first ? trendTooltip(model, first.axisValue, context) : '';
      },
    },
    series: [...trendSeries(model, context, hasEndLabels), trendMarks(model, context)],
  } as EChartsOption;
}

/** The chart in a sentence, for those who cannot see it. */
export function trendLabel(model: TrendModel, language: Language): string {
  const isZh = language === 'zh';
  const first = model.periods[0];
  const last = model.periods.at(-1);
  const span = first && last ? formatPeriodRange(first, last, language) : '';
  const names = model.lines.map(({ name }) => say(name, language)).join(isZh ? '、' : ', ');
  const title = say(model.title, language);
  return isZh
    ? `趋势图：${title}，${span}，${names}，缺${model.gapCount}期`
    : `Trend of ${title}, ${span}: ${names}; ${model.gapCount} periods missing`;
}

function trendLegend(model: TrendModel, { theme, language }: OptionContext) {
  return {
    show: true,
    type: 'scroll' as const,
    pageIconSize: 10,
    pageTextStyle: { color: theme.textMuted },
    pageIconColor: theme.accent,
    pageIconInactiveColor: theme.rule,
    top: 0,
    left: 0,
    itemWidth: 16,
    itemHeight: 8,
    itemGap: 12,
    textStyle: { color: theme.textMuted, fontSize: theme.fontSize.caption },
    data: model.lines.map((line) => ({
      name: say(line.name, language),
      itemStyle: { color: lineColour(model, line, theme) },
    })),
  };
}

function endLabelRoom(model: TrendModel, { theme, language }: OptionContext): number {
  const widths = model.lines.map(({ name }) =>
    labelWidth(say(name, language), theme.fontSize.caption),
  );
  return Math.min(160, Math.max(0, ...widths)) + 12;
}

/** Ticks where a year begins; with few periods, at every period. */
function yearTicks(model: TrendModel): (index: number) => boolean {
  if (model.periods.length <= 24) return () => true;
  const years = model.periods.map((code) => parsePeriod(code)?.year);
  return (index) => years[index] !== years[index - 1];
}

function tickText(model: TrendModel, code: string, language: Language): string {
  const year = String(parsePeriod(code)?.year ?? code);
  if (model.periods.length > 24) return year;
  const at = model.periods.indexOf(code);
  const startsYear = !model.periods[at - 1]?.startsWith(year);
  // A running total is named by the month it runs to.
  const part = formatPeriod(code.replace('YTD', '-'), language, 'short');
  return startsYear && part !== year ? `${part}\n${year}` : part;
}
