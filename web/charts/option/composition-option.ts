import type { BarSeriesOption, EChartsOption } from 'echarts';
import { inkOn } from '../colour-math.ts';
import { formatCount, formatRankChange } from '../format.ts';
import { type Language, say } from '../language.ts';
import type { LightColour, LightShape } from '../light.ts';
import type { CompositionLayer, CompositionModel } from '../model/composition-model.ts';
import type { ChartTheme } from '../theme.ts';
import { baseOption, type OptionContext, plotGrid, tooltipStyle } from './base-option.ts';
import { rankFigureAxis, rankHeadAxis, rankHeadWidth } from './rank-heads.ts';
import { tooltipHtml } from './tooltip-html.ts';

const ROW_PX = 32;
/** Room of a glyph with its count; of a count alone. */
const GLYPH_PX = 36;
const COUNT_PX = 12;
/** Room of a share and of the gaps around the plot. */
const SHARE_PX = 64;
const GLYPHS: Record<LightShape, string> = {
  CIRCLE: '●',
  TRIANGLE: '▲',
  SQUARE: '■',
  DIAMOND: '◆',
  PENTAGON: '⬟',
  RING: '◌',
};

/** Height at which every unit has its own line of type. */
export function compositionHeight(model: CompositionModel): number {
  return model.rows.length * ROW_PX + 8;
}

/** Lights of each ranked unit end to end, the share they make across from its name. */
export function compositionOption(model: CompositionModel, context: OptionContext): EChartsOption {
  const { language, theme } = context;
  return {
    ...baseOption(context, compositionLabel(model, language)),
    grid: plotGrid({ top: 4, right: 0, bottom: 4 }),
    xAxis: { type: 'value', max: model.mostLights, show: false },
    yAxis: [
      rankHeadAxis(model.rows, context),
      rankFigureAxis(
        model.rows.map(({ share }) => share),
        context,
      ),
    ],
    tooltip: {
      ...tooltipStyle(theme),
      trigger: 'axis',
      axisPointer: { type: 'none' },
      formatter: (params: unknown) => {
        const [first] = params as { dataIndex: number }[];
        return first ? compositionTooltip(model, first.dataIndex, context) : '';
      },
    },
    series: model.layers.map((layer, at) => layerSeries(model, layer, at, context)),
  } as EChartsOption;
}

function layerSeries(
  model: CompositionModel,
  layer: CompositionLayer,
  at: number,
  context: OptionContext,
): BarSeriesOption {
  const { theme, frame } = context;
  const room = frame.width - rankHeadWidth(model.rows, context) - SHARE_PX;
  const lightPx = room / Math.max(1, model.mostLights);
  const label = (count: number): string => {
    if (count * lightPx >= GLYPH_PX) return `${GLYPHS[layer.shape]} ${count}`;
    return count * lightPx >= COUNT_PX ? String(count) : '';
  };
  return {
    id: layer.light,
    name: layer.light,
    type: 'bar',
    stack: 'lights',
    barWidth: 18,
    emphasis: { disabled: true },
    itemStyle: layerPaint(layer.light, theme),
    data: model.rows.map(({ counts }) => counts[at] ?? 0),
    label: {
      show: true,
      color: labelColour(layer.light, theme),
      fontSize: theme.fontSize.caption,
      formatter: ({ dataIndex }: { dataIndex: number }) =>
        label(model.rows[dataIndex]?.counts[at] ?? 0),
    },
  };
}

/** Grey is an empty box with a broken edge: nothing is lit there. */
function layerPaint(light: LightColour, theme: ChartTheme): BarSeriesOption['itemStyle'] {
  const colour = theme.lights[light].fill;
  return light === 'GREY'
    ? { color: 'transparent', borderColor: colour, borderWidth: 1, borderType: [3, 2] }
    : { color: colour, borderColor: theme.surface, borderWidth: 1 };
}

function labelColour(light: LightColour, theme: ChartTheme): string {
  return light === 'GREY' ? theme.textMuted : inkOn(theme.lights[light].fill);
}

/** The chart in a sentence, for those who cannot see it. */
export function compositionLabel(model: CompositionModel, language: Language): string {
  const leaders = model.rows
    .slice(0, 3)
    .map(({ name, share }) => `${say(name, language)} ${share}`)
    .join(language === 'zh' ? '、' : ', ');
  return language === 'zh'
    ? `亮灯构成：共${model.rows.length}个单位，达序时占比前三为${leaders}`
    : `Lights of ${model.rows.length} units; highest share on schedule: ${leaders}`;
}

/** One unit in figures: every light, and why the grey ones are grey. */
export function compositionTooltip(
  model: CompositionModel,
  at: number,
  { theme, language }: OptionContext,
): string {
  const row = model.rows[at];
  if (!row) return '';
  const isZh = language === 'zh';
  const change = row.rankChange ? formatRankChange(row.rankChange) : '';
  const rows = [
    ...model.layers.map(({ word, shape }, layer) => ({
      label: `${GLYPHS[shape]} ${say(word, language)}`,
      figure: formatCount(row.counts[layer] ?? 0),
    })),
    { label: isZh ? '达序时占比' : 'Share on schedule', figure: row.share },
    { label: isZh ? '位次' : 'Rank', figure: String(row.rank), remark: change },
  ];
  const reasons = row.greyReasons
    .map(({ word, count }) => `${say(word, language)} ${formatCount(count)}`)
    .join(isZh ? '、' : ', ');
  const notes = reasons === '' ? [] : [isZh ? `未亮灯：${reasons}` : `Not lit: ${reasons}`];
  return tooltipHtml({ title: say(row.fullName, language), rows, notes }, theme);
}
