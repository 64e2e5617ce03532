import type { Ranking_RankingFragment } from '../../__generated__/graphql.ts';
import { formatLag, formatNumber } from '../../charts/format.ts';
import { type LegendEntryInput, QUALITY_WORDS } from '../../charts/light.ts';
import { rankedDigits, rankedFigure } from '../../charts/model/ranking-figure.ts';

type Ranking = Ranking_RankingFragment;
type Language = 'zh' | 'en';

export interface RankingTableRow {
  code: string;
  unit: Ranking['rows'][number]['unit'];
  rank: number;
  isTied: boolean;
  figure: string;
  change: number | null;
  previousRank: number | null;
  light: Ranking['rows'][number]['light'];
  /** Why no light is lit; null when one is. */
  reason: Ranking['rows'][number]['reason'];
  lag: string;
  quality: string;
}

/** Rows of the ranking table in rank order, every figure as text. */
export function rankingRows(ranking: Ranking, language: Language): RankingTableRow[] {
  return ranking.rows.map((row) => ({
    code: row.unit.code,
    unit: row.unit,
    rank: row.rank,
    isTied: row.isTied,
    // A value stands under its unit in the head; share and lag carry theirs.
    figure:
      ranking.measure === 'VALUE'
        ? formatNumber(row.value, { digits: rankedDigits(ranking) })
        : rankedFigure(ranking, row.value)[language],
    change: row.rankChange,
    previousRank: row.previousRank,
    light: row.light,
    reason: row.reason,
    lag: formatLag(row.lagPoints, language, row.lagMeasure ?? undefined, {
      digits: ranking.indicator?.lightRule.lagDigits,
    }),
    quality: row.quality ? QUALITY_WORDS[row.quality][language] : '',
  }));
}

/** Shapes and words of the lights: those of the indicator's rule; an overall ranking has none. */
export function rankingLegend(ranking: Ranking): readonly LegendEntryInput[] {
  return ranking.indicator?.lightRule.bands ?? [];
}
