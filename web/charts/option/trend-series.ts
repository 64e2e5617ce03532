import type { LineSeriesOption } from 'echarts';
import { say } from '../language.ts';
import type { TrendLine, TrendModel, TrendPoint } from '../model/trend-types.ts';
import type { ChartTheme } from '../theme.ts';
import type { OptionContext } from './base-option.ts';

const DASHES = ['solid', [6, 3], [2, 2]] as const;

/** One ECharts series per run of joined periods, so that a running total does not fall to January. */
export function trendSeries(
  model: TrendModel,
  { theme, language }: OptionContext,
  hasEndLabels: boolean,
): LineSeriesOption[] {
  return model.lines.flatMap((line) => {
    const colour = lineColour(model, line, theme);
    const lastKnown = line.points.findLastIndex(({ position }) => position !== null);
    const newestStroke = line.segments.findLastIndex((segment) => segment.includes(lastKnown));
    return line.segments.map((segment, at): LineSeriesOption => {
      const isLast = at === newestStroke;
      return {
        id: `${line.key}#${at}`,
        name: say(line.name, language),
        type: 'line',
        connectNulls: false,
        showSymbol: true,
        showAllSymbol: true,
        symbol: 'none',
        ...(line.role === 'target' ? { step: 'middle' as const } : {}),
        data: segment.map((index) => item(line, index, isLast && index === lastKnown)),
        itemStyle: { color: colour },
        lineStyle: { color: colour, ...stroke(model, line), ...lentStroke(line, segment) },
        emphasis: { disabled: true },
        z: line.role === 'actual' ? 4 : 3,
        ...(isLast && hasEndLabels ? endLabel(line, colour, theme) : {}),
      };
    });
  });
}

/** Accent for the actual line of one unit, quiet tones for what it is held against. */
export function lineColour(model: TrendModel, line: TrendLine, theme: ChartTheme): string {
  if (line.role === 'due') return theme.textMuted;
  if (line.role === 'target') return theme.series[3] ?? theme.textMuted;
  if (line.role === 'lastYear') return theme.series[1] ?? theme.textMuted;
  if (!model.hasManyUnits) return theme.accent;
  return theme.series[unitIndex(model, line) % theme.series.length] as string;
}

function stroke(model: TrendModel, line: TrendLine): LineSeriesOption['lineStyle'] {
  if (line.role === 'due') return { width: 1.25, type: [4, 3] };
  if (line.role === 'target') return { width: 1, type: 'solid' };
  if (line.role === 'lastYear') return { width: 1.25, type: 'solid' };
  if (!model.hasManyUnits) return { width: 2, type: 'solid' };
  // Beyond the palette the colours come round again, told apart by their dash.
  const round = Math.floor(unitIndex(model, line) / 8) % DASHES.length;
  return { width: 1.5, type: DASHES[round] as 'solid' };
}

/** Figures of a predecessor are dotted and thin: the line goes on, but it is not the unit's own. */
function lentStroke(line: TrendLine, segment: readonly number[]): LineSeriesOption['lineStyle'] {
  const first = line.points[segment[0] ?? -1];
  return first?.inheritedFrom ? { width: 1.25, type: [2, 3] } : {};
}

function unitIndex(model: TrendModel, line: TrendLine): number {
  return model.lines.indexOf(line);
}

function item(line: TrendLine, index: number, isNewest: boolean) {
  const point = line.points[index] as TrendPoint;
  const value: [number, number | null] = [index, point.position];
  if (line.role !== 'actual' || point.position === null) return { value };
  const isProvisional = point.quality === 'FLASH' || point.quality === 'ESTIMATE';
  const isAlone = !isDrawn(line, index - 1) && !isDrawn(line, index + 1);
  // Changed since it was signed: both values are in the tooltip.
  if (point.signedValue !== null) return { value, symbol: 'diamond', symbolSize: 9 };
  if (isProvisional) return { value, symbol: 'emptyCircle', symbolSize: 6 };
  if (isNewest || isAlone) return { value, symbol: 'circle', symbolSize: isNewest ? 6 : 4 };
  return { value };
}

function isDrawn(line: TrendLine, index: number): boolean {
  return (line.points[index]?.position ?? null) !== null;
}

function endLabel(line: TrendLine, color: string, theme: ChartTheme): LineSeriesOption {
  return {
    endLabel: {
      show: true,
      formatter: '{a}',
      distance: 8,
      color,
      fontSize: theme.fontSize.caption,
      lineHeight: 16,
      fontWeight: line.role === 'actual' ? 600 : 400,
      width: 160,
      overflow: 'truncate',
    },
    labelLayout: { moveOverlap: 'shiftY' },
  } as LineSeriesOption;
}
