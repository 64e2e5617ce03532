import { describe, expect, it } from 'vitest';
import { buildRankingModel, type RankingInput, rankingTable } from './ranking-model.ts';

const UNIT = (code: string) => ({ code, nameZh: `${code}县`, nameEn: `County ${code}` });

const INPUT: RankingInput = {
  measure: 'VALUE',
  indicator: {
    nameZh: '投资',
    nameEn: 'Investment',
    unitOfMeasureZh: '亿元',
    unitOfMeasureEn: '100m yuan',
    digits: 1,
  },
  rows: [
    { unit: UNIT('B'), rank: 2, isTied: true, value: '-3.25', rankChange: -1 },
    {
      unit: UNIT('A'),
      rank: 1,
      isTied: false,
      value: '1337605.8',
      rankChange: 2,
      quality: 'FLASH',
    },
    { unit: UNIT('C'), rank: 2, isTied: true, value: '-3.25' },
  ],
  unranked: [{ unit: UNIT('D'), reason: 'NOT_REPORTED' }],
};

describe('ranking', () => {
  const model = buildRankingModel(INPUT, { highlight: 'B' });

  it('stands in order of rank, ties in the order sent', () => {
    expect(model.bars.map(({ unitCode }) => unitCode)).toEqual(['A', 'B', 'C']);
  });

  it('singles out only the unit asked for', () => {
    expect(model.bars.filter(({ isHighlighted }) => isHighlighted)).toHaveLength(1);
    expect(model.bars[1]?.isHighlighted).toBe(true);
  });

  it('a unit without a rank has no bar and keeps its reason', () => {
    expect(model.bars.map(({ unitCode }) => unitCode)).not.toContain('D');
    expect(model.unranked).toEqual([
      { name: { zh: 'D县', en: 'County D' }, reason: { zh: '未报送', en: 'not reported' } },
    ]);
  });

  it.each([
    ['LAG', '个百分点', '-3.25'],
    ['ON_SCHEDULE_SHARE', '%', '-3.3'],
    ['VALUE', '亿元', '-3.3'],
  ] as const)('by %s the unit is %s and the figure %s', (measure, unit, figure) => {
    const ranked = buildRankingModel({ ...INPUT, measure });
    expect(ranked.unitOfMeasure.zh).toBe(unit);
    expect(ranked.bars[1]?.figure).toBe(figure);
  });

  it('the table twin lists the ranked, then the unranked with the reason for the figure', () => {
    expect(rankingTable(model).rows.map((row) => row.map(({ zh }) => zh))).toEqual([
      ['1', 'A县', '1,337,605.8亿元', '▲2', '快报'],
      ['2（并列）', 'B县', '-3.3亿元', '▼1', ''],
      ['2（并列）', 'C县', '-3.3亿元', '—', ''],
      ['—', 'D县', '未报送', '—', ''],
    ]);
  });
});
