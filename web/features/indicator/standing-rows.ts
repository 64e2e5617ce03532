import type { StandingTable_RankingFragment } from '../../__generated__/graphql.ts';
import { formatLag, formatNumber } from '../../charts/format.ts';
import {
  GREY_REASON_WORDS,
  type LightColour,
  type LightShape,
  lightShape,
  lightWord,
} from '../../charts/light.ts';

type Ranking = StandingTable_RankingFragment;

export interface StandingRow {
  unit: Ranking['rows'][number]['unit'];
  rank: string;
  value: string;
  light: LightColour;
  shape: LightShape;
  word: string;
  lag: string;
}

/** Ranked units in order, then the others with the reason in place of a figure. */
export function standingRows(ranking: Ranking, language: 'zh' | 'en'): StandingRow[] {
  const bands = ranking.indicator?.lightRule.bands ?? [];
  const ranked = ranking.rows.map((row) => ({
    unit: row.unit,
    rank: String(row.rank),
    value: formatNumber(row.value, { digits: ranking.indicator?.digits }),
    light: row.light,
    shape: lightShape(row.light, bands),
    word: lightWord(row.light, row.reason, bands)[language],
    lag: formatLag(row.lagPoints, language, row.lagMeasure ?? undefined, {
      digits: ranking.indicator?.lightRule.lagDigits,
    }),
  }));
  const others = ranking.unranked.map(({ unit, reason }) => ({
    unit,
    rank: '—',
    value: '—',
    light: 'GREY' as const,
    shape: 'RING' as const,
    word: GREY_REASON_WORDS[reason][language],
    lag: '—',
  }));
  return [...ranked, ...others];
}
