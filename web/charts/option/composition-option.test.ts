import type { BarSeriesOption } from 'echarts';
import { expect, it } from 'vitest';
import { contrastRatio } from '../colour-math.ts';
import { buildCompositionModel } from '../model/composition-model.ts';
import { givenMatrix } from '../model/matrix-testkit.ts';
import { chartTheme } from '../theme.ts';
import {
  compositionHeight,
  compositionLabel,
  compositionOption,
  compositionTooltip,
} from './composition-option.ts';
import { givenContext, HOSTILE, renderSvg } from './option-testkit.ts';

const unit = (code: string, nameZh: string) => ({ code, nameZh, nameEn: nameZh });
const model = buildCompositionModel(
  {
    rows: [
      { unit: unit('U1', '乙县'), rank: 1, rankChange: 1, value: '75' },
      { unit: unit('U0', HOSTILE), rank: 2, rankChange: -1, value: '50' },
    ],
  },
  givenMatrix(['GGYR.', 'GGGR.']),
);
const layersOf = (context = givenContext()) =>
  compositionOption(model, context).series as BarSeriesOption[];
const labelOf = (series: BarSeriesOption | undefined, dataIndex: number) =>
  (series!.label as { formatter: (item: { dataIndex: number }) => string }).formatter({
    dataIndex,
  });

it('colour is never alone: a layer with room says its shape and count', () => {
  const [green, , , grey] = layersOf();
  expect(labelOf(green, 0)).toBe('● 3');
  expect(labelOf(grey, 0)).toBe('◌ 1');
});

it('a layer too thin for its label stays bare, and one of no lights says nothing', () => {
  const [green, yellow] = layersOf(givenContext({ width: 260, height: 80 }));
  expect(labelOf(green, 1)).toBe('2');
  expect(labelOf(yellow, 1)).toBe('');
  expect(labelOf(layersOf()[1], 0)).toBe('');
});

it.each(['light', 'dark'] as const)(
  'counts can be read on every colour in the %s theme',
  (name) => {
    const theme = chartTheme(name);
    for (const series of layersOf({ ...givenContext(), theme })) {
      if (series.id === 'GREY') continue;
      const ink = (series.label as { color: string }).color;
      const { fill } = theme.lights[series.id as 'RED'];
      expect(contrastRatio(ink, fill)).toBeGreaterThanOrEqual(4.5);
    }
  },
);

it('the tooltip counts every light, says why grey is grey, and escapes names', () => {
  const html = compositionTooltip(model, 1, givenContext());
  expect(html).toContain('■ 严重落后');
  expect(html).toContain('未亮灯：未到期 1');
  expect(html).toContain('50.0%');
  expect(html).not.toContain('<img');
});

it('the chart can be told in a sentence', () => {
  expect(compositionLabel(model, 'zh')).toMatch(
    /^亮灯构成：共2个单位，达序时占比前三为乙县 75.0%、/,
  );
});

it('the picture of a composition is as agreed', () => {
  const size = { width: 480, height: compositionHeight(model) };
  const svg = renderSvg(compositionOption(model, givenContext(size)), size);
  expect(svg).not.toContain('NaN');
  expect(svg).not.toContain('<img');
  expect(svg).toMatchSnapshot();
});
