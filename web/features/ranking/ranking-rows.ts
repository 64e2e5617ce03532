import type { Ranking_RankingFragment } from '../../__generated__/graphql.ts';
import { formatLag, formatNumber, withUnit } from '../../charts/format.ts';
import { type LegendEntryInput, QUALITY_WORDS } from '../../charts/light.ts';

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
  lag: string;
  quality: string;
}

const digitsOf = (ranking: Ranking) =>
  ({ VALUE: ranking.indicator?.digits ?? 2, LAG: 2, ON_SCHEDULE_SHARE: 1 })[ranking.measure];

/** How the lag of the ranked indicator is measured; all rows of one ranking share it. */
const lagMeasureOf = (ranking: Ranking) =>
  ranking.rows.find(({ lagMeasure }) => lagMeasure !== null)?.lagMeasure ?? 'PERCENTAGE_POINTS';

/** The unit of measure of the ranked figure. */
export function rankedUnit(ranking: Ranking, language: Language): string {
  if (ranking.measure === 'ON_SCHEDULE_SHARE') return '%';
  if (ranking.measure === 'LAG') {
    if (lagMeasureOf(ranking) === 'PERCENT_OF_TARGET') return '%';
    return language === 'zh' ? '个百分点' : 'pp';
  }
  const { indicator } = ranking;
  return (language === 'zh' ? indicator?.unitOfMeasureZh : indicator?.unitOfMeasureEn) ?? '';
}

/** A ranked figure as printed: value and share with their digits, a lag in words. */
export function rankedFigure(ranking: Ranking, value: string | null, language: Language): string {
  if (ranking.measure === 'LAG') {
    return formatLag(value, language, lagMeasureOf(ranking), { digits: digitsOf(ranking) });
  }
  const figure = formatNumber(value, { digits: digitsOf(ranking) });
  return ranking.measure === 'ON_SCHEDULE_SHARE' ? withUnit(figure, '%', language) : figure;
}

/** Rows of the ranking table in rank order, every figure as text. */
export function rankingRows(ranking: Ranking, language: Language): RankingTableRow[] {
  return ranking.rows.map((row) => ({
    code: row.unit.code,
    unit: row.unit,
    rank: row.rank,
    isTied: row.isTied,
    figure: rankedFigure(ranking, row.value, language),
    change: row.rankChange,
    previousRank: row.previousRank,
    light: row.light,
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
