import { describe, expect, it } from 'vitest';
import { buildCompositionModel, compositionTable } from './composition-model.ts';
import { givenMatrix } from './matrix-testkit.ts';

const unit = (code: string) => ({ code, nameZh: `${code}县`, nameEn: `County ${code}` });
const shares = {
  rows: [
    { unit: unit('U1'), rank: 1, rankChange: 2, value: '66.666' },
    { unit: unit('U0'), rank: 2, value: '50' },
  ],
};
const lights = givenMatrix(['GRY.', 'GGR.'], {
  reasons: [null, null, null, 'NOT_REPORTED', null, null, null, 'NOT_DUE'],
});

describe('what a share is made of', () => {
  const model = buildCompositionModel(shares, lights, { highlight: 'U0' });

  it('stands in order of rank, layers from best to gravest and grey apart', () => {
    expect(model.rows.map(({ unitCode }) => unitCode)).toEqual(['U1', 'U0']);
    expect(model.layers.map(({ light }) => light)).toEqual(['GREEN', 'YELLOW', 'RED', 'GREY']);
    expect(model.rows.map(({ counts }) => counts)).toEqual([
      [2, 0, 1, 1],
      [1, 1, 1, 1],
    ]);
    expect(model.mostLights).toBe(4);
  });

  it('keeps the reason of every grey light', () => {
    expect(model.rows[1]?.greyReasons).toEqual([
      { word: { zh: '未报送', en: 'not reported' }, count: 1 },
    ]);
  });

  it('prints the share as it was ranked and singles out only the unit asked for', () => {
    expect(model.rows.map(({ share, isHighlighted }) => [share, isHighlighted])).toEqual([
      ['66.7%', false],
      ['50.0%', true],
    ]);
  });

  it('a colour no unit shows has no layer', () => {
    const green = buildCompositionModel(shares, givenMatrix(['GG', 'GG']));
    expect(green.layers.map(({ light }) => light)).toEqual(['GREEN']);
  });

  it('has a table twin with a count for every light', () => {
    const { columns, rows } = compositionTable(model);
    expect(columns.map(({ label }) => label.zh)).toEqual([
      '位次',
      '单位',
      '达序时',
      '落后',
      '严重落后',
      '未亮灯',
      '达序时占比',
    ]);
    expect(rows[0]?.map(({ zh }) => zh)).toEqual(['1', 'U1县', '2', '0', '1', '1', '66.7%']);
  });
});
