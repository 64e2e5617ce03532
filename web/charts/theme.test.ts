import { describe, expect, it } from 'vitest';
import { contrastRatio, linearRgb, seenDistance } from './colour-math.ts';
import type { LightColour } from './light.ts';
import { chartTheme, themeCssVariables } from './theme.ts';

const LIGHTS: LightColour[] = ['GREEN', 'YELLOW', 'RED', 'BLUE', 'ORANGE', 'PURPLE', 'GREY'];
const PAIRS = LIGHTS.flatMap((left, index) =>
  LIGHTS.slice(index + 1).map((right) => [left, right] as const),
);

function hueOf(hex: string): number {
  const [r, g, b] = [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16)) as [
    number,
    number,
    number,
  ];
  return ((Math.atan2(Math.sqrt(3) * (g - b), 2 * r - g - b) * 180) / Math.PI + 360) % 360;
}

describe('colour arithmetic', () => {
  it('black on white has the contrast 21', () => {
    expect(contrastRatio('#000000', '#ffffff')).toBeCloseTo(21, 6);
  });

  it('#767676 is the lightest grey that carries text on white', () => {
    expect(contrastRatio('#767676', '#ffffff')).toBeGreaterThanOrEqual(4.5);
    expect(contrastRatio('#777777', '#ffffff')).toBeLessThan(4.5);
  });

  it('refuses a colour it cannot read, naming it', () => {
    expect(() => linearRgb('red')).toThrow('"red"');
  });
});

describe.each(['light', 'dark'] as const)('the %s theme', (name) => {
  const theme = chartTheme(name);
  const grounds = [theme.ground, theme.surface];

  it.each(LIGHTS)('shows the %s light at 3:1 and its word at 4.5:1 on either ground', (light) => {
    for (const ground of grounds) {
      expect(contrastRatio(theme.lights[light].fill, ground)).toBeGreaterThanOrEqual(3);
      expect(contrastRatio(theme.lights[light].text, ground)).toBeGreaterThanOrEqual(4.5);
    }
  });

  it.each(PAIRS)('keeps %s and %s apart for every kind of sight', (left, right) => {
    for (const sight of ['normal', 'protanopia', 'deuteranopia'] as const) {
      const distance = seenDistance(theme.lights[left].fill, theme.lights[right].fill, sight);
      expect(distance, sight).toBeGreaterThanOrEqual(12);
    }
  });

  it('sets text, muted text and accent at 4.5:1 on grounds and on a hovered row', () => {
    for (const ground of [...grounds, theme.hover]) {
      for (const ink of [theme.text, theme.textMuted, theme.accent]) {
        expect(contrastRatio(ink, ground)).toBeGreaterThanOrEqual(4.5);
      }
    }
    expect(contrastRatio(theme.onAccent, theme.accent)).toBeGreaterThanOrEqual(4.5);
    expect(contrastRatio(theme.text, theme.accentSoft)).toBeGreaterThanOrEqual(4.5);
  });

  it('draws every series at 3:1 and none in red, yellow or green', () => {
    for (const colour of theme.series) {
      for (const ground of grounds) {
        expect(contrastRatio(colour, ground), colour).toBeGreaterThanOrEqual(3);
      }
      expect(hueOf(colour), colour).toBeGreaterThan(175);
      expect(hueOf(colour), colour).toBeLessThan(335);
    }
  });

  it('draws the strong rule, which also fills bars that are not singled out, at 3:1', () => {
    for (const ground of grounds) {
      expect(contrastRatio(theme.ruleStrong, ground)).toBeGreaterThanOrEqual(3);
    }
  });

  it('hands every token to the style sheet', () => {
    const variables = themeCssVariables(theme);
    expect(variables['--light-red']).toBe(theme.lights.RED.fill);
    expect(variables['--space-md']).toBe('12px');
    expect(variables['--font-caption']).toBe('12px');
    expect(variables[`--series-${theme.series.length}`]).toBe(theme.series.at(-1));
    expect(Object.values(variables)).not.toContain(undefined);
  });
});
