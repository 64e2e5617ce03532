import { type EChartsOption, init } from 'echarts';
import type { ChartSize } from '../chart-frame.ts';
import type { Language } from '../language.ts';
import { chartTheme } from '../theme.ts';
import type { OptionContext } from './base-option.ts';

export const HOSTILE = '<img src=x onerror=alert(1)>';

export function givenContext(
  size: ChartSize = { width: 800, height: 240 },
  language: Language = 'zh',
): OptionContext {
  return { theme: chartTheme('light'), frame: { ...size, isAnimated: false }, language };
}

/** The picture as SVG text, its generated ids numbered by appearance so that renders compare. */
export function renderSvg(option: EChartsOption, size: ChartSize): string {
  const chart = init(null, null, { renderer: 'svg', ssr: true, ...size });
  chart.setOption(option);
  const svg = chart.renderToSVGString();
  chart.dispose();
  const names = new Map<string, string>();
  return svg
    .replace(/zr\d+-[\w-]*\d+/g, (id) => {
      if (!names.has(id)) names.set(id, `id${names.size}`);
      return names.get(id) as string;
    })
    .replaceAll('><', '>\n<');
}
