import type { EChartsOption } from 'echarts';
import { formatRankChange, formatTick, withUnit } from '../format.ts';
import { type Language, say } from '../language.ts';
import { QUALITY_WORDS } from '../light.ts';
import type { RankingBar, RankingModel } from '../model/ranking-model.ts';
import {
  baseOption,
  labelWidth,
  type OptionContext,
  plotGrid,
  tooltipStyle,
  valueAxisStyle,
} from './base-option.ts';
import { tooltipHtml } from './tooltip-html.ts';

const ROW_PX = 28;
const HEAD_PX = 24;

/** Height at which every bar has its own line of type. */
export function rankingHeight(model: RankingModel): number {
  return model.bars.length * ROW_PX + HEAD_PX;
}

/** One bar per ranked unit, first at the top; rank, name and change of rank stand before it. */
export function rankingOption(model: RankingModel, context: OptionContext): EChartsOption {
  const { theme, language } = context;
  const figures = model.bars.map(({ figure }) => labelWidth(figure, theme.fontSize.caption));
  const hasHighlight = model.bars.some(({ isHighlighted }) => isHighlighted);
  return {
    ...baseOption(context, rankingLabel(model, language)),
    grid: plotGrid({ top: HEAD_PX, right: Math.max(0, ...figures) + 12 }),
    xAxis: {
      ...valueAxisStyle(theme),
      type: 'value',
      position: 'top',
      splitNumber: 4,
      axisLabel: {
        ...valueAxisStyle(theme).axisLabel,
        hideOverlap: true,
        formatter: (tick: number) => formatTick(tick, language),
      },
    },
    yAxis: {
      type: 'category',
      inverse: true,
      data: model.bars.map(({ unitCode }) => unitCode),
      axisLine: { lineStyle: { color: theme.ruleStrong } },
      axisTick: { show: false },
      axisLabel: {
        interval: 0,
        formatter: (_: string, index: number) => headText(model.bars[index], language),
        rich: headStyles(model, context),
      },
    },
    tooltip: {
      ...tooltipStyle(theme),
      trigger: 'item',
      formatter: (params: unknown) =>
        rankingTooltip(model, (params as { dataIndex: number }).dataIndex, context),
    },
    series: [
      {
        id: 'bars',
        type: 'bar',
        barWidth: 12,
        emphasis: { disabled: true },
        data: model.bars.map(({ position, isHighlighted }) => ({
          value: position,
          itemStyle: {
            color: hasHighlight && !isHighlighted ? theme.ruleStrong : theme.accent,
          },
          label: { position: position < 0 ? 'insideLeft' : 'right' },
        })),
        label: {
          show: true,
          position: 'right',
          distance: 6,
          color: theme.text,
          fontSize: theme.fontSize.caption,
          formatter: ({ dataIndex }: { dataIndex: number }) => model.bars[dataIndex]?.figure ?? '',
        },
      },
    ],
  } as EChartsOption;
}

/** The chart in a sentence, for those who cannot see it. */
export function rankingLabel(model: RankingModel, language: Language): string {
  const leaders = model.bars.slice(0, 3).map(({ name }) => say(name, language));
  return language === 'zh'
    ? `排名：共${model.bars.length}个单位，前三为${leaders.join('、')}，未参加排名${model.unranked.length}个`
    : `Ranking of ${model.bars.length} units; first: ${leaders.join(', ')}; ${model.unranked.length} not ranked`;
}

/** One unit in figures. */
export function rankingTooltip(
  model: RankingModel,
  at: number,
  { theme, language }: OptionContext,
): string {
  const bar = model.bars[at];
  if (!bar) return '';
  const isZh = language === 'zh';
  const tied = bar.isTied ? (isZh ? '并列' : 'tied') : '';
  const rows = [
    {
      label: isZh ? '数值' : 'Value',
      figure: withUnit(bar.figure, say(model.unitOfMeasure, language), language),
      remark: bar.quality ? say(QUALITY_WORDS[bar.quality], language) : '',
    },
    { label: isZh ? '位次' : 'Rank', figure: String(bar.rank), remark: tied },
    { label: isZh ? '较上期' : 'Change', figure: formatRankChange(bar.rankChange) },
  ];
  return tooltipHtml({ title: say(bar.fullName, language), rows }, theme);
}

function headText(bar: RankingBar | undefined, language: Language): string {
  if (!bar) return '';
  // Braces and bars would be read as style marks.
  const name = say(bar.name, language).replace(/[{}|]/g, ' ');
  const isMoved = bar.rankChange !== null && bar.rankChange !== 0;
  const change = isMoved ? formatRankChange(bar.rankChange) : ' ';
  const weight = bar.isHighlighted ? 'strong' : 'name';
  return `{rank|${bar.rank}}{${weight}|${name}}{change|${change}}`;
}

function headStyles(model: RankingModel, { theme, language, frame }: OptionContext) {
  const size = theme.fontSize.body;
  const widest = Math.max(
    0,
    ...model.bars.map(({ name }) => labelWidth(say(name, language), size)),
  );
  const name = { width: Math.min(widest, frame.width * 0.35) + 8, align: 'left', fontSize: size };
  return {
    // ECharts centres whatever stands between left and right tokens, so all but the last are left.
    rank: { width: 24, align: 'left', color: theme.textMuted },
    name: { ...name, color: theme.text },
    strong: { ...name, color: theme.accent, fontWeight: 600 },
    change: { width: 28, align: 'right', color: theme.textMuted },
  };
}
