import { describe, expect, it } from 'vitest';
import type { Ranking_RankingFragment } from '../../__generated__/graphql.ts';
import { rankingRows } from './ranking-rows.ts';

const unit = { id: 'u', code: 'U1', nameZh: '甲县', nameEn: 'Jia', shortNameZh: '甲' };
const ranking: Ranking_RankingFragment = {
  period: '2026-10',
  previousPeriod: '2026-09',
  measure: 'VALUE',
  indicator: {
    id: 'i',
    code: 'GDP',
    nameZh: '生产总值',
    nameEn: 'GDP',
    unitOfMeasureZh: '亿元',
    unitOfMeasureEn: '100m yuan',
    digits: 2,
    lightRule: { id: 'r', lagDigits: 1, bands: [] },
  },
  rows: [
    {
      unit,
      rank: 1,
      isTied: false,
      value: '1234.5',
      previousRank: 3,
      rankChange: 2,
      light: 'GREEN',
      reason: null,
      lagPoints: null,
      lagMeasure: null,
      quality: null,
    },
  ],
  unranked: [],
  sum: null,
  dataAsOf: null,
};

describe('the ranking table', () => {
  it('prints a value with the digits of its indicator', () => {
    expect(rankingRows(ranking, 'zh')[0]?.figure).toBe('1,234.50');
  });

  it('prints a lag in words and says what it is counted in', () => {
    const rows = ranking.rows.map((row) => ({ ...row, lagMeasure: 'PERCENT_OF_TARGET' as const }));
    const lagging = { ...ranking, measure: 'LAG' as const, rows };
    expect(rankingRows(lagging, 'zh')[0]?.figure).toBe('落后1,234.50%（占目标）');
  });

  it('prints a dash where no gap can be stated', () => {
    expect(rankingRows(ranking, 'zh')[0]?.lag).toBe('—');
  });
});
