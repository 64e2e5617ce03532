import type { EChartsOption, LineSeriesOption } from 'echarts';
import { formatPeriod, formatRankChange } from '../format.ts';
import { type Language, say } from '../language.ts';
import type { BumpLine, BumpModel } from '../model/bump-model.ts';
import {
  baseOption,
  categoryAxisStyle,
  labelWidth,
  type OptionContext,
  plotGrid,
  tooltipStyle,
} from './base-option.ts';
import { tooltipHtml } from './tooltip-html.ts';

/** A few units are given room; many stand closer, yet their marks never touch. */
const SLOT_PX = 40;
const DENSE_SLOT_PX = 28;
const FEW_SLOTS = 12;
const AXIS_PX = 32;
const MARK_PX = 20;
const DOT_PX = 6;

/** Height at which no two ranks touch. */
export function bumpHeight(model: BumpModel): number {
  const slot = model.slotCount > FEW_SLOTS ? DENSE_SLOT_PX : SLOT_PX;
  return model.slotCount * slot + AXIS_PX;
}

/** Ranks over time in neutral ink: moving up is not green, falling is not red. */
export function bumpOption(model: BumpModel, context: OptionContext): EChartsOption {
  const { theme, frame, language } = context;
  const widest = Math.max(
    0,
    ...model.lines.map(({ name }) => labelWidth(say(name, language), theme.fontSize.body)),
  );
  return {
    ...baseOption(context, bumpLabel(model, language)),
    grid: plotGrid({
      top: 4,
      left: MARK_PX,
      right: Math.min(widest, frame.width * 0.35) + MARK_PX + 8,
      bottom: 4,
    }),
    xAxis: {
      ...categoryAxisStyle(theme),
      type: 'category',
      boundaryGap: false,
      data: [...model.periods],
      axisLine: { show: false },
      axisLabel: {
        ...categoryAxisStyle(theme).axisLabel,
        margin: MARK_PX,
        hideOverlap: true,
        formatter: (code: string) => periodText(code, language),
      },
    },
    yAxis: { type: 'value', inverse: true, min: 0.5, max: model.slotCount + 0.5, show: false },
    tooltip: {
      ...tooltipStyle(theme),
      trigger: 'item',
      formatter: (params: unknown) => {
        const { seriesIndex, dataIndex } = params as { seriesIndex: number; dataIndex: number };
        return bumpTooltip(model, { line: seriesIndex, period: dataIndex }, context);
      },
    },
    series: model.lines.map((line) => lineSeries(line, model, context)),
  } as EChartsOption;
}

function lineSeries(
  line: BumpLine,
  model: BumpModel,
  { theme, language, frame }: OptionContext,
): LineSeriesOption {
  // Where marks would touch, only the first and the last rank are written.
  const last = model.periods.length - 1;
  const hasRoom = frame.width / (last + 1) >= 2 * MARK_PX;
  const isWritten = (at: number): boolean => hasRoom || at === 0 || at === last;
  const isQuiet = model.lines.some(({ isHighlighted }) => isHighlighted) && !line.isHighlighted;
  const ink = line.isHighlighted ? theme.accent : theme.textMuted;
  const text = line.isHighlighted ? theme.accent : theme.text;
  return {
    id: line.unitCode,
    name: say(line.name, language),
    type: 'line',
    connectNulls: false,
    triggerEvent: true,
    cursor: 'pointer',
    symbol: 'circle',
    showAllSymbol: true,
    data: line.points.map((point, at) => ({
      value: point?.slot ?? null,
      symbolSize: isWritten(at) ? MARK_PX : DOT_PX,
      label: { show: isWritten(at) },
    })),
    lineStyle: { color: isQuiet ? theme.ruleStrong : ink, width: line.isHighlighted ? 2.5 : 1.25 },
    itemStyle: { color: theme.surface, borderColor: isQuiet ? theme.ruleStrong : ink },
    label: {
      position: 'inside',
      color: text,
      fontSize: theme.fontSize.caption,
      formatter: ({ dataIndex }: { dataIndex: number }) =>
        String(line.points[dataIndex]?.rank ?? ''),
    },
    endLabel: {
      show: line.points.at(-1) !== null,
      formatter: '{a}',
      distance: MARK_PX / 2 + 6,
      color: text,
      fontSize: theme.fontSize.body,
      fontWeight: line.isHighlighted ? 600 : 400,
    },
    emphasis: {
      focus: 'series',
      lineStyle: { color: theme.accent, width: 2.5 },
      itemStyle: { borderColor: theme.accent },
    },
    blur: { lineStyle: { opacity: 0.3 }, itemStyle: { opacity: 1 } },
    z: line.isHighlighted ? 4 : 3,
  } as LineSeriesOption;
}

/** The chart in a sentence, for those who cannot see it. */
export function bumpLabel(model: BumpModel, language: Language): string {
  const [first, last] = [model.periods[0], model.periods.at(-1)];
  const leader = model.lines.find(({ points }) => points.at(-1)?.slot === 1);
  const span = [first, last].map((code) => (code ? formatPeriod(code, language) : ''));
  const name = leader ? say(leader.name, language) : '—';
  return language === 'zh'
    ? `位次变化：${span.join('至')}，共${model.lines.length}个单位，期末第一为${name}`
    : `Ranks from ${span.join(' to ')} of ${model.lines.length} units; first at the end: ${name}`;
}

/** One unit in one period: its rank and the places moved since the period before. */
export function bumpTooltip(
  model: BumpModel,
  at: { readonly line: number; readonly period: number },
  { theme, language }: OptionContext,
): string {
  const line = model.lines[at.line];
  if (!line) return '';
  const isZh = language === 'zh';
  const point = line.points[at.period];
  const before = line.points[at.period - 1];
  const code = model.periods[at.period];
  // Between two marks the pointer is on the line alone: its name is all there is to say.
  if (!point || !code) return tooltipHtml({ title: say(line.fullName, language), rows: [] }, theme);
  const rows = [
    { label: isZh ? '时期' : 'Period', figure: formatPeriod(code, language) },
    { label: isZh ? '位次' : 'Rank', figure: String(point.rank) },
    {
      label: isZh ? '较上期' : 'Change',
      figure: formatRankChange(before ? before.rank - point.rank : null),
    },
  ];
  return tooltipHtml({ title: say(line.fullName, language), rows }, theme);
}

/** A running total is named by the month it runs to; a year keeps its figures. */
function periodText(code: string, language: Language): string {
  return formatPeriod(code.replace('YTD', '-'), language, 'short');
}
