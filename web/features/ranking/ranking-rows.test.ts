import { describe, expect, it } from 'vitest';
import type { Ranking_RankingFragment } from '../../__generated__/graphql.ts';
import { rankedFigure, rankedUnit, rankingRows } from './ranking-rows.ts';

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
    expect(rankedUnit(ranking, 'zh')).toBe('亿元');
  });

  it('prints a lag in words, so that its sign cannot be misread', () => {
    expect(rankedFigure({ ...ranking, measure: 'LAG' }, '-1.5', 'zh')).toBe('超前1.50个百分点');
  });

  it('says against what a lag is measured when that is the target itself', () => {
    const rows = ranking.rows.map((row) => ({ ...row, lagMeasure: 'PERCENT_OF_TARGET' as const }));
    const lagging = { ...ranking, measure: 'LAG' as const, rows };
    expect(rankedFigure(lagging, '1.5', 'zh')).toBe('落后1.50%（占目标）');
    expect(rankedUnit(lagging, 'zh')).toBe('%');
  });

  it('prints a share to one decimal with its sign', () => {
    const share = { ...ranking, measure: 'ON_SCHEDULE_SHARE' as const, indicator: null };
    expect(rankedFigure(share, '66.666', 'zh')).toBe('66.7%');
  });

  it('prints no figure where there is none', () => {
    expect(rankedFigure(ranking, null, 'zh')).toBe('—');
    expect(rankingRows(ranking, 'zh')[0]?.lag).toBe('—');
  });
});
