import type { LineSeriesOption } from 'echarts';
import type { Language } from '../language.ts';
import type { TrendModel } from '../model/trend-types.ts';
import type { OptionContext } from './base-option.ts';

/** Revisions as small ticks on the axis, notes on the definition as numbered upright rules. */
export function trendMarks(
  model: TrendModel,
  { theme, language }: OptionContext,
): LineSeriesOption {
  return {
    id: 'marks',
    name: 'marks',
    type: 'line',
    yAxisIndex: 1,
    silent: true,
    lineStyle: { opacity: 0 },
    showAllSymbol: true,
    symbol: 'triangle',
    symbolSize: 6,
    symbolOffset: [0, -4],
    itemStyle: { color: theme.textMuted },
    data: revisedPeriods(model).map((index) => [index, 0]),
    markLine: {
      silent: true,
      symbol: 'none',
      animation: false,
      lineStyle: { color: theme.textMuted, width: 1, type: [2, 2] },
      label: {
        show: true,
        position: 'end',
        color: theme.textMuted,
        fontSize: theme.fontSize.caption,
      },
      data: notesByPeriod(model).map(({ periodIndex, numbers }) => ({
        xAxis: periodIndex,
        label: { formatter: markText(numbers, language) },
      })),
    },
  };
}

/** Notes of one period share a mark, or their labels would print over each other. */
function notesByPeriod({ noteMarks }: TrendModel): { periodIndex: number; numbers: number[] }[] {
  const byPeriod = new Map<number, number[]>();
  for (const { periodIndex, number } of noteMarks) {
    byPeriod.set(periodIndex, [...(byPeriod.get(periodIndex) ?? []), number]);
  }
  return [...byPeriod].map(([periodIndex, numbers]) => ({ periodIndex, numbers }));
}

function markText(numbers: readonly number[], language: Language): string {
  if (language === 'zh') return `注${numbers.join('、')}`;
  return `${numbers.length > 1 ? 'notes' : 'note'} ${numbers.join(', ')}`;
}

/** Periods in which some actual value was corrected after its first push. */
function revisedPeriods(model: TrendModel): number[] {
  const revised = model.lines
    .filter(({ role }) => role === 'actual')
    .flatMap(({ points }) => points.filter(({ correctionCount }) => correctionCount > 0));
  return [...new Set(revised.map(({ periodIndex }) => periodIndex))].sort((a, b) => a - b);
}
