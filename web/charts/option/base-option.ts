import type { EChartsOption } from 'echarts';
import type { ChartFrame } from '../chart-frame.ts';
import type { Language } from '../language.ts';
import type { ChartTheme } from '../theme.ts';

/** Everything an option needs besides its model. */
export interface OptionContext {
  readonly theme: ChartTheme;
  readonly frame: ChartFrame;
  readonly language: Language;
}

/** Narrower than this a chart gives up labels beside the drawing for a legend above it. */
export const NARROW_PX = 560;

/** What every chart shares. `description` is read out in place of the picture. */
export function baseOption({ theme, frame }: OptionContext, description: string): EChartsOption {
  return {
    useUTC: true,
    animation: frame.isAnimated,
    animationDuration: 240,
    animationDurationUpdate: 240,
    backgroundColor: 'transparent',
    color: [...theme.series],
    textStyle: {
      fontFamily: theme.fontFamily,
      fontSize: theme.fontSize.caption,
      color: theme.textMuted,
    },
    aria: { enabled: true, label: { enabled: true, description } },
  };
}

/** Plot area whose axis labels are kept inside the frame. */
export function plotGrid(space: { top: number; right: number; left?: number; bottom?: number }) {
  const { top, right, left = 0, bottom = 0 } = space;
  return {
    top,
    right,
    left,
    bottom,
    outerBoundsMode: 'same' as const,
    outerBoundsContain: 'axisLabel' as const,
  };
}

/** Rules, labels and split lines of an axis that measures. */
export function valueAxisStyle(theme: ChartTheme) {
  return {
    axisLine: { show: false },
    axisTick: { show: false },
    splitLine: { lineStyle: { color: theme.rule, width: 1 } },
    axisLabel: { color: theme.textMuted, fontSize: theme.fontSize.caption },
  };
}

/** Rules and labels of an axis that names. */
export function categoryAxisStyle(theme: ChartTheme) {
  return {
    axisLine: { lineStyle: { color: theme.ruleStrong, width: 1 } },
    axisTick: { show: false },
    axisLabel: { color: theme.textMuted, fontSize: theme.fontSize.caption },
  };
}

/** The plain sheet a tooltip is written on. */
export function tooltipStyle(theme: ChartTheme) {
  return {
    backgroundColor: theme.surface,
    borderColor: theme.ruleStrong,
    borderWidth: 1,
    padding: [8, 12],
    textStyle: {
      color: theme.text,
      fontFamily: theme.fontFamily,
      fontSize: theme.fontSize.caption,
    },
    extraCssText: 'box-shadow:none;border-radius:2px',
    confine: true,
    transitionDuration: 0,
  };
}

/** Rough width of a label in pixels: a Chinese character is an em, the rest a little over half. */
export function labelWidth(text: string, fontSize: number): number {
  let ems = 0;
  for (const character of text) ems += character.charCodeAt(0) > 0x2e7f ? 1 : 0.58;
  return Math.ceil(ems * fontSize);
}
