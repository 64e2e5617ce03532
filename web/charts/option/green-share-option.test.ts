import type { LineSeriesOption, YAXisComponentOption } from 'echarts';
import { expect, it } from 'vitest';
import { buildGreenShareModel } from '../model/green-share-model.ts';
import { greenShareLabel, greenShareOption } from './green-share-option.ts';
import { greenShareTooltip } from './green-share-tooltip.ts';
import { givenContext, renderSvg } from './option-testkit.ts';

const model = buildGreenShareModel(
  Array.from({ length: 12 }, (_, index) => ({
    period: `2026-${String(index + 1).padStart(2, '0')}`,
    litCount: index === 0 ? 0 : 120,
    onScheduleCount: index === 0 ? 0 : 80 + index,
    greyCount: 6,
    sharePercent: index === 0 || index > 9 ? null : `${66 + index}.25`,
    lastYearSharePercent: index === 0 ? null : `${63 + index}`,
  })),
);
const option = greenShareOption(model, givenContext());

it('a month without lights is a gap in the line', () => {
  const [share] = option.series as LineSeriesOption[];
  expect(share?.connectNulls).toBe(false);
  expect((share!.data as { value: unknown }[])[0]?.value).toBeNull();
});

it('only the newest share is written out', () => {
  const [share] = option.series as LineSeriesOption[];
  const shown = (share!.data as { label: { show: boolean } }[]).map(({ label }) => label.show);
  expect(shown.flatMap((isShown, index) => (isShown ? [index] : []))).toEqual([9]);
});

it.each([
  ['98', 90, 10],
  ['90', 80, 10],
  ['70', 60, 10],
  ['64', 40, 20],
  ['58.3', 40, 20],
  ['41', 20, 20],
  ['20', 0, 20],
  ['3.5', 0, 25],
])(
  'with %s%% the lowest share, the scale rises from %i in even steps of %i to 100',
  (lowest, min, interval) => {
    const [month] = model.months;
    const one = { ...month!, sharePercent: lowest, lastYearSharePercent: '99' };
    const { yAxis } = greenShareOption(buildGreenShareModel([one]), givenContext());
    expect(yAxis as YAXisComponentOption).toMatchObject({ min, max: 100, interval });
    expect((100 - min) % interval).toBe(0);
    expect(Number(lowest)).toBeGreaterThan(min);
  },
);

it('the tooltip tells an unlit month from a share of nothing', () => {
  const html = greenShareTooltip(model, 0, givenContext());
  expect(html).toContain('未亮灯');
  expect(html).not.toContain('0.0%');
  expect(greenShareTooltip(model, 9, givenContext())).toContain('75.3%');
});

it('the chart can be told in a sentence, also when no light was lit', () => {
  expect(greenShareLabel(model, 'zh')).toBe('达序时占比按月：2026年10月为75.3%，上年同期72.0%');
  expect(greenShareLabel(buildGreenShareModel([]), 'en')).toBe('On-schedule share: no light lit');
});

it('the picture of the on-schedule share is as agreed', () => {
  const size = { width: 480, height: 200 };
  const svg = renderSvg(greenShareOption(model, givenContext(size)), size);
  expect(svg).not.toContain('NaN');
  expect(svg).toMatchSnapshot();
});
