import { expect, it } from 'vitest';
import type { StandingTable_RankingFragment } from '../../__generated__/graphql.ts';
import { standingRows } from './standing-rows.ts';

const unit = (code: string) => ({ id: code, code, nameZh: code, nameEn: code });
const ranking: StandingTable_RankingFragment = {
  period: '2026-10',
  indicator: {
    id: 'i',
    digits: 1,
    unitOfMeasureZh: '亿元',
    unitOfMeasureEn: '100m yuan',
    lightRule: {
      id: 'r',
      lagDigits: 1,
      bands: [
        { light: 'RED', shape: 'SQUARE', wordZh: '严重落后', wordEn: 'Far behind', severity: 3 },
      ],
    },
  },
  rows: [
    {
      unit: unit('A'),
      rank: 1,
      value: '12.34',
      light: 'RED',
      reason: null,
      lagPoints: '6',
      lagMeasure: null,
    },
  ],
  unranked: [{ unit: unit('B'), reason: 'NOT_REPORTED' }],
};

it('keeps units without a figure in sight, with the reason instead of a zero', () => {
  expect(standingRows(ranking, 'zh')[1]).toMatchObject({
    value: '—',
    light: 'GREY',
    word: '未报送',
  });
});

it('a ranked unit whose light is not lit says why', () => {
  const [row] = ranking.rows;
  const unlit = { ...row!, light: 'GREY' as const, reason: 'NO_TARGET' as const };
  expect(standingRows({ ...ranking, rows: [unlit] }, 'zh')[0]).toMatchObject({
    value: '12.3',
    shape: 'RING',
    word: '未下达目标',
  });
});

it('takes word and shape of a light from the rule of the indicator', () => {
  expect(standingRows(ranking, 'zh')[0]).toMatchObject({
    value: '12.3',
    shape: 'SQUARE',
    word: '严重落后',
    lag: '落后6.0个百分点',
  });
});
