import type { EChartsOption } from 'echarts';
import { formatRankChange, formatTick } from '../format.ts';
import { type Language, say } from '../language.ts';
import { QUALITY_WORDS } from '../light.ts';
import type { RankingModel } from '../model/ranking-model.ts';
import {
  baseOption,
  type OptionContext,
  plotGrid,
  tooltipStyle,
  valueAxisStyle,
} from './base-option.ts';
import { rankFigureAxis, rankHeadAxis } from './rank-heads.ts';
import { tooltipHtml } from './tooltip-html.ts';

const ROW_PX = 28;
const HEAD_PX = 24;

/** Height at which every bar has its own line of type. */
export function rankingHeight(model: RankingModel): number {
  return model.bars.length * ROW_PX + HEAD_PX;
}

/** One bar per ranked unit, first at the top: rank, name and change before it, its figure across. */
export function rankingOption(model: RankingModel, context: OptionContext): EChartsOption {
  const { theme, language } = context;
  const hasHighlight = model.bars.some(({ isHighlighted }) => isHighlighted);
  return {
    ...baseOption(context, rankingLabel(model, language)),
    grid: plotGrid({ top: HEAD_PX, right: 0 }),
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
    yAxis: [
      rankHeadAxis(model.bars, context),
      rankFigureAxis(
        model.bars.map(({ figure }) => figure),
        context,
      ),
    ],
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
        })),
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
      figure: say(bar.fullFigure, language),
      remark: bar.quality ? say(QUALITY_WORDS[bar.quality], language) : '',
    },
    { label: isZh ? '位次' : 'Rank', figure: String(bar.rank), remark: tied },
    { label: isZh ? '较上期' : 'Change', figure: formatRankChange(bar.rankChange) },
  ];
  return tooltipHtml({ title: say(bar.fullName, language), rows }, theme);
}
