import type { LineSeriesOption } from 'echarts';
import { expect, it } from 'vitest';
import { buildBumpModel } from '../model/bump-model.ts';
import { chartTheme } from '../theme.ts';
import { bumpHeight, bumpLabel, bumpOption, bumpTooltip } from './bump-option.ts';
import { givenContext, HOSTILE, renderSvg } from './option-testkit.ts';

const unit = (code: string, nameZh = `${code}县`) => ({ code, nameZh, nameEn: `County ${code}` });
const [a, b, c] = [unit('A'), unit('B'), unit('C', HOSTILE)];
const model = buildBumpModel(
  [
    { period: '2026-01', rows: [a, b, c].map((one, at) => ({ unit: one, rank: at + 1 })) },
    { period: '2026-02', rows: [c, a].map((one, at) => ({ unit: one, rank: at + 1 })) },
  ],
  { highlight: 'A' },
);

it('ranks move in neutral ink: no colour of a light says that up is good', () => {
  const theme = chartTheme('light');
  const lights = Object.values(theme.lights).flatMap(({ fill, text }) => [fill, text]);
  const painted = JSON.stringify(bumpOption(model, givenContext()));
  for (const colour of lights.filter((one) => one !== theme.textMuted)) {
    expect(painted).not.toContain(colour);
  }
});

it('a unit not ranked at the end has a gap and no name there', () => {
  const series = bumpOption(model, givenContext()).series as LineSeriesOption[];
  const line = series.find(({ id }) => id === 'B');
  expect(line?.data).toMatchObject([{ value: 2 }, { value: null }]);
  expect(line?.connectNulls).toBe(false);
  expect(line?.endLabel?.show).toBe(false);
});

it('on a narrow frame only the first and the last rank are written', () => {
  const months = Array.from({ length: 10 }, (_, at) => ({
    period: `2026-${String(at + 1).padStart(2, '0')}`,
    rows: [{ unit: a, rank: 1 }],
  }));
  const long = buildBumpModel(months);
  const written = (width: number) => {
    const [line] = bumpOption(long, givenContext({ width, height: 200 }))
      .series as LineSeriesOption[];
    const points = line!.data as { label: { show: boolean } }[];
    return points.flatMap(({ label }, at) => (label.show ? [at] : []));
  };
  expect(written(358)).toEqual([0, 9]);
  expect(written(1200)).toHaveLength(10);
});

it('the tooltip tells rank and places moved, and escapes names', () => {
  const html = bumpTooltip(model, { line: 0, period: 1 }, givenContext());
  expect(html).toContain('▲2');
  expect(html).toContain('2026年2月');
  expect(html).not.toContain('<img');
  expect(bumpTooltip(model, { line: 1, period: 0 }, givenContext())).toContain('—');
});

it('the chart can be told in a sentence', () => {
  expect(bumpLabel(model, 'en')).toMatch(/^Ranks from Jan 2026 to Feb 2026 of 3 units; first/);
});

it('the picture of ranks over time is as agreed', () => {
  const size = { width: 480, height: bumpHeight(model) };
  const svg = renderSvg(bumpOption(model, givenContext(size)), size);
  expect(svg).not.toContain('NaN');
  expect(svg).not.toContain('<img');
  expect(svg).toMatchSnapshot();
});
