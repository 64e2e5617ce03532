import { DARK_PAINT, LIGHT_PAINT, type ThemePaint } from './theme-paint.ts';

export type ThemeName = 'light' | 'dark';

export interface ChartTheme extends ThemePaint {
  readonly name: ThemeName;
  readonly fontFamily: string;
  readonly fontSize: typeof FONT_SIZE;
  readonly space: typeof SPACE;
}

/** Pixel sizes of type, each a step of the scale. */
const FONT_SIZE = {
  caption: 12,
  body: 14,
  lead: 16,
  title: 20,
  headline: 28,
  figure: 40,
} as const;

/** Spacing in steps of four pixels. */
const SPACE = { xs: 4, sm: 8, md: 12, lg: 16, xl: 24, xxl: 40 } as const;

const FONT_FAMILY =
  '"Noto Sans SC", "Noto Sans CJK SC", "PingFang SC", "Microsoft YaHei", system-ui, sans-serif';

/** All the tokens of one theme; charts and pages take the same ones. */
export function chartTheme(name: ThemeName): ChartTheme {
  const paint = name === 'light' ? LIGHT_PAINT : DARK_PAINT;
  return { ...paint, name, fontFamily: FONT_FAMILY, fontSize: FONT_SIZE, space: SPACE };
}

/** The tokens as CSS custom properties: `--ground`, `--light-red`, `--space-md`, `--font-body` … */
export function themeCssVariables(theme: ChartTheme): Record<`--${string}`, string> {
  const variables: Record<`--${string}`, string> = {
    '--ground': theme.ground,
    '--surface': theme.surface,
    '--hover': theme.hover,
    '--text': theme.text,
    '--text-muted': theme.textMuted,
    '--rule': theme.rule,
    '--rule-strong': theme.ruleStrong,
    '--accent': theme.accent,
    '--accent-soft': theme.accentSoft,
    '--on-accent': theme.onAccent,
    '--focus': theme.focus,
    '--font-family': theme.fontFamily,
  };
  for (const [light, paint] of Object.entries(theme.lights)) {
    variables[`--light-${light.toLowerCase()}`] = paint.fill;
    variables[`--light-${light.toLowerCase()}-text`] = paint.text;
  }
  for (const [index, colour] of theme.series.entries()) variables[`--series-${index + 1}`] = colour;
  for (const [step, size] of Object.entries(theme.fontSize))
    variables[`--font-${step}`] = `${size}px`;
  for (const [step, size] of Object.entries(theme.space))
    variables[`--space-${step}`] = `${size}px`;
  return variables;
}
