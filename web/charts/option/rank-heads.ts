import { formatRankChange } from '../format.ts';
import { type BilingualText, type Language, say } from '../language.ts';
import { labelWidth, type OptionContext } from './base-option.ts';

const RANK_PX = 24;
const CHANGE_PX = 28;

/** What stands before the bar of one ranked unit. */
export interface RankHead {
  readonly rank: number;
  readonly name: BilingualText;
  readonly rankChange: number | null;
  readonly isHighlighted: boolean;
}

/** The axis that names ranked units: rank, name and change of rank, first at the top. */
export function rankHeadAxis(heads: readonly RankHead[], context: OptionContext) {
  return {
    type: 'category',
    inverse: true,
    data: heads.map((_, at) => String(at)),
    axisLine: { lineStyle: { color: context.theme.ruleStrong } },
    axisTick: { show: false },
    axisLabel: {
      interval: 0,
      formatter: (_: string, index: number) => headText(heads[index], context.language),
      rich: headStyles(heads, context),
    },
  };
}

/** The axis across from the names: each figure on its own line, flush right, clear of every bar. */
export function rankFigureAxis(figures: readonly string[], { theme }: OptionContext) {
  const size = theme.fontSize.caption;
  const width = Math.max(0, ...figures.map((figure) => labelWidth(figure, size)));
  return {
    type: 'category',
    inverse: true,
    position: 'right',
    data: figures.map((_, at) => String(at)),
    axisLine: { show: false },
    axisTick: { show: false },
    axisLabel: {
      interval: 0,
      align: 'right',
      margin: width + 8,
      color: theme.text,
      fontSize: size,
      formatter: (_: string, index: number) => figures[index] ?? '',
    },
  };
}

function headText(head: RankHead | undefined, language: Language): string {
  if (!head) return '';
  // Braces and bars would be read as style marks.
  const name = say(head.name, language).replace(/[{}|]/g, ' ');
  const isMoved = head.rankChange !== null && head.rankChange !== 0;
  const change = isMoved ? formatRankChange(head.rankChange) : ' ';
  const weight = head.isHighlighted ? 'strong' : 'name';
  return `{rank|${head.rank}}{${weight}|${name}}{change|${change}}`;
}

/** Pixels the heads take beside the plot. */
export function rankHeadWidth(heads: readonly RankHead[], context: OptionContext): number {
  return RANK_PX + nameWidth(heads, context) + CHANGE_PX;
}

function nameWidth(heads: readonly RankHead[], { theme, language, frame }: OptionContext): number {
  const size = theme.fontSize.body;
  const widest = Math.max(0, ...heads.map(({ name }) => labelWidth(say(name, language), size)));
  return Math.min(widest, frame.width * 0.35) + 8;
}

function headStyles(heads: readonly RankHead[], context: OptionContext) {
  const { theme } = context;
  const name = { width: nameWidth(heads, context), align: 'left', fontSize: theme.fontSize.body };
  return {
    // ECharts centres whatever stands between left and right tokens, so all but the last are left.
    rank: { width: RANK_PX, align: 'left', color: theme.textMuted },
    name: { ...name, color: theme.text },
    strong: { ...name, color: theme.accent, fontWeight: 600 },
    change: { width: CHANGE_PX, align: 'right', color: theme.textMuted },
  };
}
