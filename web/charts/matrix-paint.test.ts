import { describe, expect, it } from 'vitest';
import { type PaintContext, paintCrosshair, paintMatrix } from './matrix-paint.ts';
import { buildMatrixModel } from './model/matrix-model.ts';
import { givenMatrix } from './model/matrix-testkit.ts';
import { chartTheme } from './theme.ts';

/** Writes down every call with the paint it was made in. */
function recordingContext(): PaintContext & { readonly calls: string[] } {
  const calls: string[] = [];
  const context = { calls, fillStyle: '', strokeStyle: '', lineWidth: 1 } as unknown as Record<
    string,
    unknown
  >;
  const names =
    'clearRect fillRect beginPath moveTo lineTo closePath arc setLineDash fill stroke strokeRect setTransform';
  for (const name of names.split(' ')) {
    context[name] = (...values: number[]) => {
      const paint =
        name === 'stroke' || name === 'strokeRect' ? context.strokeStyle : context.fillStyle;
      const paints = /^(fill|stroke)/.test(name) ? ` ${paint}` : '';
      calls.push(`${name}(${values.join(',')})${paints}`);
    };
  }
  return context as unknown as PaintContext & { readonly calls: string[] };
}

const theme = chartTheme('light');
const jobOf = (pattern: readonly string[], blocks?: string) => ({
  model: buildMatrixModel(givenMatrix(pattern, { blocks })),
  theme,
  cellWidth: 24,
  cellHeight: 20,
  pixelRatio: 2,
});
const paint = (pattern: readonly string[], blocks?: string): string[] => {
  const context = recordingContext();
  paintMatrix(context, jobOf(pattern, blocks));
  return context.calls;
};

describe('the drawing of the matrix', () => {
  it('is scaled to the pixels of the screen and wiped before use', () => {
    expect(paint(['G']).slice(0, 2)).toEqual(['setTransform(2,0,0,2,0,0)', 'clearRect(0,0,24,20)']);
  });

  it('gives each light the colour of the theme', () => {
    const fills = paint(['GYR']).filter((call) => call.startsWith('fill()'));
    expect(fills).toEqual(
      (['GREEN', 'YELLOW', 'RED'] as const).map((light) => `fill() ${theme.lights[light].fill}`),
    );
  });

  it('tells lights apart by shape: arc, three corners, four corners', () => {
    const shapes = paint(['GYR'])
      .join(' ')
      .split('beginPath()')
      .slice(1)
      .map((part) => [part.match(/arc\(/g)?.length ?? 0, part.match(/lineTo\(/g)?.length ?? 0]);
    expect(shapes).toEqual([
      [1, 0],
      [0, 2],
      [0, 3],
    ]);
  });

  it('draws grey as a broken ring, never filled', () => {
    const calls = paint(['.']);
    expect(calls.some((call) => call === `stroke() ${theme.lights.GREY.fill}`)).toBe(true);
    expect(calls.some((call) => call.startsWith('fill()'))).toBe(false);
    expect(calls.find((call) => call.startsWith('setLineDash'))).not.toBe('setLineDash()');
  });

  it('centres a light in its cell', () => {
    const arcs = paint(['GG', 'GG']).filter((call) => call.startsWith('arc('));
    expect(arcs.map((call) => call.slice(4).split(',').slice(0, 2).join())).toEqual([
      '12,10',
      '36,10',
      '12,30',
      '36,30',
    ]);
  });

  it('rules off blocks, but not before the first', () => {
    const strong = paint(['GGG'], 'aab').filter((call) => call.endsWith(theme.ruleStrong));
    expect(strong).toEqual([`fillRect(48,0,1,20) ${theme.ruleStrong}`]);
  });
});

describe('the crosshair', () => {
  it('tints row and column of the active cell and frames it last', () => {
    const context = recordingContext();
    paintCrosshair(context, jobOf(['GG', 'GG']), { row: 1, column: 0 });
    expect(context.calls).toContain(`fillRect(0,20,48,20) ${theme.hover}`);
    expect(context.calls).toContain(`fillRect(0,0,24,40) ${theme.hover}`);
    expect(context.calls.at(-1)).toBe(`strokeRect(1,21,22,18) ${theme.focus}`);
  });

  it('leaves a clear layer when no cell is active', () => {
    const context = recordingContext();
    paintCrosshair(context, jobOf(['G']), null);
    expect(context.calls).toEqual(['setTransform(2,0,0,2,0,0)', 'clearRect(0,0,24,20)']);
  });
});
