import { drawingPosition } from '../decimal-text.ts';
import { formatNumber, formatRankChange, type LagMeasure } from '../format.ts';
import type { BilingualText } from '../language.ts';
import {
  GREY_REASON_WORDS,
  type GreyReason,
  type LightColour,
  QUALITY_WORDS,
  type ValueQuality,
} from '../light.ts';
import { type ChartTable, column, plain } from './chart-table.ts';
import { rankedDigits, rankedFigure, rankedUnit } from './ranking-figure.ts';

export interface RankingUnitInput {
  readonly code: string;
  readonly nameZh: string;
  readonly nameEn: string;
  readonly shortNameZh?: string;
}

/** Shaped like the GraphQL `Ranking`. */
export interface RankingInput {
  readonly indicator?: {
    readonly nameZh: string;
    readonly nameEn: string;
    readonly unitOfMeasureZh: string;
    readonly unitOfMeasureEn: string;
    readonly digits: number;
  } | null;
  readonly measure: 'VALUE' | 'LAG' | 'ON_SCHEDULE_SHARE';
  readonly rows: readonly {
    readonly unit: RankingUnitInput;
    readonly rank: number;
    readonly isTied: boolean;
    readonly value: string;
    readonly rankChange?: number | null;
    readonly previousRank?: number | null;
    readonly light?: LightColour | null;
    readonly lagMeasure?: LagMeasure | null;
    readonly quality?: ValueQuality | null;
  }[];
  readonly unranked: readonly { readonly unit: RankingUnitInput; readonly reason: GreyReason }[];
}

export interface RankingBar {
  readonly unitCode: string;
  readonly name: BilingualText;
  readonly fullName: BilingualText;
  readonly rank: number;
  readonly isTied: boolean;
  readonly value: string;
  readonly position: number;
  readonly figure: string;
  /** The figure standing alone: with its unit, a lag in words. */
  readonly fullFigure: BilingualText;
  /** Places won (+) or lost (−) since the period before; null = not ranked then. */
  readonly rankChange: number | null;
  readonly light: LightColour | null;
  readonly quality: ValueQuality | null;
  readonly isHighlighted: boolean;
}

export interface RankingModel {
  readonly kind: 'ranking';
  readonly measure: RankingInput['measure'];
  readonly unitOfMeasure: BilingualText;
  readonly bars: readonly RankingBar[];
  readonly unranked: readonly { readonly name: BilingualText; readonly reason: BilingualText }[];
}

/** Bars from first to last rank. Units without a rank stand apart with their reason, never as 0. */
export function buildRankingModel(
  input: RankingInput,
  choices: { readonly highlight?: string | null } = {},
): RankingModel {
  const digits = rankedDigits(input);
  const bars = input.rows.map((row) => ({
    unitCode: row.unit.code,
    name: { zh: row.unit.shortNameZh ?? row.unit.nameZh, en: row.unit.nameEn },
    fullName: { zh: row.unit.nameZh, en: row.unit.nameEn },
    rank: row.rank,
    isTied: row.isTied,
    value: row.value,
    position: drawingPosition(row.value) as number,
    figure: formatNumber(row.value, { digits }),
    fullFigure: rankedFigure(input, row.value),
    rankChange: row.rankChange ?? null,
    light: row.light ?? null,
    quality: row.quality ?? null,
    isHighlighted: row.unit.code === choices.highlight,
  }));
  return {
    kind: 'ranking',
    measure: input.measure,
    unitOfMeasure: rankedUnit(input),
    bars: bars.toSorted((a, b) => a.rank - b.rank),
    unranked: input.unranked.map(({ unit, reason }) => ({
      name: { zh: unit.nameZh, en: unit.nameEn },
      reason: GREY_REASON_WORDS[reason],
    })),
  };
}

/** The table twin: ranked units first, then the unranked with the reason in place of a figure. */
export function rankingTable(model: RankingModel): ChartTable {
  return {
    columns: [
      column('rank', '位次', 'Rank', true),
      column('unit', '单位', 'Unit'),
      column('value', '数值', 'Value', true),
      column('change', '位次变化', 'Change', true),
      column('quality', '数据性质', 'Quality'),
    ],
    rows: [
      ...model.bars.map((bar) => [
        rankText(bar),
        bar.fullName,
        bar.fullFigure,
        plain(formatRankChange(bar.rankChange)),
        bar.quality ? QUALITY_WORDS[bar.quality] : plain(''),
      ]),
      ...model.unranked.map(({ name, reason }) => [
        plain('—'),
        name,
        reason,
        plain('—'),
        plain(''),
      ]),
    ],
  };
}

function rankText({ rank, isTied }: RankingBar): BilingualText {
  return isTied ? { zh: `${rank}（并列）`, en: `${rank} (tied)` } : plain(String(rank));
}
