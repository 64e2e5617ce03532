import type { BarSeriesOption, YAXisComponentOption } from 'echarts';
import { describe, expect, it } from 'vitest';
import { buildRankingModel, type RankingInput } from '../model/ranking-model.ts';
import { chartTheme } from '../theme.ts';
import { givenContext, HOSTILE, renderSvg } from './option-testkit.ts';
import { rankingHeight, rankingLabel, rankingOption, rankingTooltip } from './ranking-option.ts';

const unit = (code: string, nameZh = `${code}县`) => ({ code, nameZh, nameEn: `County ${code}` });
const input: RankingInput = {
  measure: 'LAG',
  rows: [
    { unit: unit('A'), rank: 1, isTied: false, value: '-4.5', rankChange: 2 },
    { unit: unit('B'), rank: 2, isTied: true, value: '1.25', rankChange: null },
    { unit: unit('C', HOSTILE), rank: 2, isTied: true, value: '1.25', rankChange: -1 },
  ],
  unranked: [{ unit: unit('D'), reason: 'NO_TARGET' }],
};
const model = buildRankingModel(input, { highlight: 'B' });
const theme = chartTheme('light');
type WrittenAxis = YAXisComponentOption & {
  axisLabel: { formatter: (code: string, index: number) => string };
};
const axesOf = (option: ReturnType<typeof rankingOption>) =>
  option.yAxis as [WrittenAxis, WrittenAxis];

describe('ranking option', () => {
  const option = rankingOption(model, givenContext());
  const [bars] = option.series as BarSeriesOption[];

  it('singles out one unit by the accent and leaves the others neutral', () => {
    const colours = (bars!.data as { itemStyle: { color: string } }[]).map(
      ({ itemStyle }) => itemStyle.color,
    );
    expect(colours).toEqual([theme.ruleStrong, theme.accent, theme.ruleStrong]);
  });

  it('without a unit to single out every bar takes the accent', () => {
    const plain = rankingOption(buildRankingModel(input), givenContext());
    expect(JSON.stringify(plain.series)).not.toContain(theme.ruleStrong);
  });

  it('prints rank, name and change of rank before each bar', () => {
    const [{ axisLabel }] = axesOf(option);
    expect(axisLabel.formatter('A', 0)).toBe('{rank|1}{name|A县}{change|▲2}');
    expect(axisLabel.formatter('B', 1)).toBe('{rank|2}{strong|B县}{change| }');
  });

  it('prints each figure across from its name, where no bar can cover it, below zero or above', () => {
    const [, figures] = axesOf(option);
    expect(figures.position).toBe('right');
    expect(['', '', ''].map((code, at) => figures.axisLabel.formatter(code, at))).toEqual([
      '-4.50',
      '1.25',
      '1.25',
    ]);
  });

  it('has a line of type for every unit', () => {
    expect(rankingHeight(model)).toBe(3 * 28 + 24);
  });
});

it('the tooltip escapes a hostile name', () => {
  const html = rankingTooltip(model, 2, givenContext());
  expect(html).not.toContain('<img');
  expect(html).toContain('&lt;img src=x onerror=alert(1)&gt;');
  expect(html).toContain('落后1.25个百分点');
  expect(html).toContain('并列');
});

it('the chart can be told in a sentence', () => {
  expect(rankingLabel(buildRankingModel({ ...input, rows: input.rows.slice(0, 2) }), 'zh')).toBe(
    '排名：共2个单位，前三为A县、B县，未参加排名1个',
  );
});

it('the picture of a ranking is as agreed', () => {
  const size = { width: 480, height: rankingHeight(model) };
  const svg = renderSvg(rankingOption(model, givenContext(size)), size);
  expect(svg).not.toContain('NaN');
  expect(svg).not.toContain('<img');
  expect(svg).toMatchSnapshot();
});
