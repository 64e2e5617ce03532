import { describe, expect, it } from 'vitest';
import { type RankedInput, rankedFigure, rankedUnit } from './ranking-figure.ts';

const value: RankedInput = {
  measure: 'VALUE',
  indicator: {
    unitOfMeasureZh: '亿元',
    unitOfMeasureEn: '100 million yuan',
    digits: 2,
  },
  rows: [{ lagMeasure: null }],
};

describe('a ranked figure on its own', () => {
  it('is a value with its unit, to the digits of its indicator', () => {
    expect(rankedFigure(value, '1234.5')).toEqual({
      zh: '1,234.50亿元',
      en: '1,234.50 (100 million yuan)',
    });
  });

  it('is a lag in words to two decimals, so that its sign cannot be misread', () => {
    expect(rankedFigure({ ...value, measure: 'LAG' }, '-1.5').zh).toBe('超前1.50个百分点');
  });

  it('says against what a lag is measured when that is the target itself', () => {
    const rows = [{ lagMeasure: null }, { lagMeasure: 'PERCENT_OF_TARGET' as const }];
    const lagging: RankedInput = { ...value, measure: 'LAG', rows };
    expect(rankedFigure(lagging, '1.5').zh).toBe('落后1.50%（占目标）');
    expect(rankedUnit(lagging)).toEqual({ zh: '占目标%', en: '% of target' });
  });

  it('is a share to one decimal with its sign', () => {
    const share: RankedInput = { ...value, measure: 'ON_SCHEDULE_SHARE', indicator: null };
    expect(rankedFigure(share, '66.666').zh).toBe('66.7%');
  });
});
